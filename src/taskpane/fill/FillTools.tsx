import type { ReactElement } from 'react';
import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { canRenew } from '../../app/selectors-fill';
import type { AppState, RowOrder } from '../../app/state';
import { useLooks } from '../looks';
import { useRun, useSend, useText } from '../pane-context';
import { Tick } from './Tick';

const useStyles = makeStyles({
  tools: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  second: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS, minHeight: '32px' },
  filter: { flexGrow: 1, minWidth: 0, width: '40px' },
  order: {
    minHeight: '28px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface FillToolsProps {
  readonly state: AppState;
  /** The current row's position from 1; 0 for none. */
  readonly at: number;
  readonly rows: number;
  readonly onMove: (by: 1 | -1) => void;
}

/** Above the rows: find by name, walk, the order, and 翻新旧稿 where values stand in the text. */
export function FillTools({ state, at, rows, onMove }: FillToolsProps): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const run = useRun();
  const send = useSend();
  return (
    <div className={styles.tools}>
      <div className={styles.line}>
        <Input
          className={styles.filter}
          size="small"
          value={state.filter}
          placeholder={text.fill.filter}
          aria-label={text.fill.filter}
          contentBefore={<Search16Regular aria-hidden="true" />}
          data-filter=""
          onChange={(_, data) => send({ type: 'filtered', text: data.value })}
        />
        <span className={`${looks.caption} ${looks.count}`}>{text.fill.position(at, rows)}</span>
        <Button appearance="subtle" size="small" className={looks.iconButton} icon={<ChevronUp20Regular />} aria-label={text.fill.previous} title={text.fill.previous} onClick={() => onMove(-1)} />
        <Button appearance="subtle" size="small" className={looks.iconButton} icon={<ChevronDown20Regular />} aria-label={text.fill.next} title={text.fill.next} onClick={() => onMove(1)} />
      </div>
      <div className={styles.second}>
        <select className={styles.order} aria-label={text.fill.order} value={state.order} onChange={(event) => send({ type: 'ordered', order: orderOf(event.currentTarget.value) })}>
          <option value="group">{text.fill.orders.group}</option>
          <option value="document">{text.fill.orders.document}</option>
        </select>
        {canRenew(state) ? <Tick label={text.fill.renew} title={text.fill.renewHint} on={state.renew} onChange={(on) => void run({ id: 'renew', on })} /> : null}
      </div>
    </div>
  );
}

function orderOf(value: string): RowOrder {
  return value === 'document' ? 'document' : 'group';
}
