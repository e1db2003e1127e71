import type { ReactElement } from 'react';
import { ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { bars, type Bar } from '../app/selectors-headline';
import type { AppState } from '../app/state';
import { useLooks } from './looks';
import { useText } from './pane-context';

const useStyles = makeStyles({
  bars: { display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', columnGap: tokens.spacingHorizontalL, paddingTop: tokens.spacingVerticalXXS },
  bar: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  top: {
    display: 'flex',
    justifyContent: 'space-between',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  track: {
    '@media (forced-colors: active)': {
      backgroundColor: 'Canvas',
      outline: '1px solid CanvasText',
      '& .fui-ProgressBar__bar': { backgroundColor: 'Highlight' },
    },
  },
});

/** 首尾 会前 会议 会后: how many of the blanks seen since the pane opened are filled. */
export function Bars({ state }: { readonly state: AppState }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.bars}>
      {bars(state).map((bar) => (
        <OneBar key={bar.band} bar={bar} />
      ))}
    </div>
  );
}

function OneBar({ bar }: { readonly bar: Bar }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const { band, done, total } = bar;
  const name = text.bands[band];
  const full = total > 0 && done === total;
  const absent = bar.absent && total === 0;
  const label = absent ? text.bar.absentLabel(name) : total === 0 ? text.bar.noneLabel(name) : text.bar.label(name, done, total);
  return (
    <div className={styles.bar}>
      <span className={styles.top} aria-hidden="true">
        <span>{name}</span>
        <span className={looks.count}>{absent ? text.bar.absent : total === 0 ? text.bar.none : `${done}/${total}`}</span>
      </span>
      <ProgressBar
        className={styles.track}
        thickness="large"
        value={total === 0 ? (absent ? 0 : 1) : done / total}
        color={full || (total === 0 && !absent) ? 'success' : 'brand'}
        aria-label={label}
      />
    </div>
  );
}
