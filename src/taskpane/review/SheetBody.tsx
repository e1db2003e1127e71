import type { ReactElement } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SheetLine } from '../../app/review-sheet/sheet-lines';
import { useLooks } from '../looks';
import { useRun } from '../pane-context';
import { useReviewText } from './review-text';

const useStyles = makeStyles({
  part: { margin: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, marginTop: tokens.spacingVerticalS },
  heading: { margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  error: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  warning: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  item: { padding: `3px ${tokens.spacingHorizontalM} 3px ${tokens.spacingHorizontalXL}`, overflowWrap: 'anywhere', boxSizing: 'border-box', minHeight: '28px' },
  close: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
});

interface Group {
  readonly heading: SheetLine;
  readonly items: readonly SheetLine[];
}

/** The parts of the sheet under their headings; a click on an item that stands somewhere goes there. */
export function SheetBody({ lines }: { readonly lines: readonly SheetLine[] }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  return (
    <>
      {groupsOf(lines).map(({ heading, items }, i) => (
        <div key={i}>
          {heading.kind === 'part' ? <h3 className={mergeClasses(looks.heading, styles.part)}>{heading.text}</h3> : null}
          {heading.kind === 'heading' ? <h4 className={mergeClasses(styles.heading, heading.severity === 'error' && styles.error, heading.severity === 'warning' && styles.warning)}>{heading.text}</h4> : null}
          {heading.kind === 'close' ? <p className={mergeClasses(looks.caption, styles.close)}>{heading.text}</p> : null}
          {items.length > 0 ? (
            <ul className={looks.list}>
              {items.map((item, at) => <li key={at}><Item item={item} /></li>)}
            </ul>
          ) : null}
        </div>
      ))}
    </>
  );
}

function Item({ item: { text: words, place } }: { readonly item: SheetLine }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const text = useReviewText();
  const run = useRun();
  if (!place) return <div className={styles.item}>{words}</div>;
  return (
    <button type="button" className={mergeClasses(looks.rowButton, styles.item)} title={text.goTo} onClick={() => void run({ id: 'go-to-place', place })}>
      {words}
    </button>
  );
}

/** Each heading with the items under it; the signature line is for paper. */
function groupsOf(lines: readonly SheetLine[]): readonly Group[] {
  const groups: { heading: SheetLine; items: SheetLine[] }[] = [];
  for (const line of lines) {
    if (line.kind === 'part' || line.kind === 'heading') groups.push({ heading: line, items: [] });
    else if (line.kind === 'item') groups[groups.length - 1]?.items.push(line);
  }
  const close = lines.find((line) => line.kind === 'close');
  return close ? [...groups, { heading: close, items: [] }] : groups;
}
