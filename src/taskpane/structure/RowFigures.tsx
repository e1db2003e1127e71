import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { RowCounts } from '../../app/outline-counts';
import { useText } from '../pane-context';

const useStyles = makeStyles({
  figures: {
    display: 'inline-flex',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
});

/** 必改 1 处  待填 2 处: the worst first; nothing when there is nothing. Hints are not counted here. */
export function RowFigures({ counts }: { readonly counts: RowCounts }): ReactElement | null {
  const styles = useStyles();
  const { headline } = useText();
  const figures = [
    counts.errors > 0 ? headline.errors(counts.errors) : '',
    counts.warnings > 0 ? headline.alsoWarnings(counts.warnings) : '',
    counts.blanks > 0 ? headline.blanks(counts.blanks) : '',
  ].filter((figure) => figure !== '');
  if (figures.length === 0) return null;
  return (
    <span className={styles.figures}>
      {figures.map((figure) => (
        <span key={figure}>{figure}</span>
      ))}
    </span>
  );
}
