import { useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Collected } from '../../app/csv/collect';
import { useLooks } from '../looks';
import { useText } from '../pane-context';
import { useSheetText } from './sheet-text';
import { Tick } from './Tick';

const useStyles = makeStyles({
  list: { alignSelf: 'stretch' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  actions: { display: 'flex', columnGap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalS },
});

interface SheetPreviewProps {
  readonly entries: readonly Collected[];
  readonly onTake: (entries: readonly Collected[]) => void;
  readonly onCancel: () => void;
}

/** What came back, line by line: what is new is taken unless unticked, what contradicts the draft only when ticked. */
export function SheetPreview({ entries, onTake, onCancel }: SheetPreviewProps): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const sheet = useSheetText();
  const [ticked, setTicked] = useState<ReadonlySet<Collected>>(() => new Set(entries.filter((entry) => entry.fate === 'new')));
  const tick = (entry: Collected, on: boolean): void => {
    const next = new Set(ticked);
    if (on) next.add(entry);
    else next.delete(entry);
    setTicked(next);
  };
  const taken = entries.filter((entry) => ticked.has(entry));
  return (
    <div className={styles.list}>
      <ul className={looks.list} aria-label={sheet.preview}>
        {entries.map((entry, i) => (
          <li key={i} className={styles.item}>
            {entry.drafts === null ? (
              <span>{entry.label === '' ? entry.id : entry.label}</span>
            ) : (
              <Tick label={entry.label} on={ticked.has(entry)} onChange={(on) => tick(entry, on)} />
            )}
            <div>
              {entry.now === '' ? null : <><mark className={looks.token}>{entry.now}</mark><span className={looks.arrow} aria-hidden="true">→</span><span className={looks.hidden}>{text.fill.becomes}</span></>}
              <ins className={looks.inserted}>{entry.value}</ins>
            </div>
            {entry.fate === 'new' ? null : <div className={looks.caption}>{sheet.fates[entry.fate]}</div>}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" className={looks.smallButton} disabledFocusable={taken.length === 0} onClick={() => onTake(taken)}>
          {sheet.take(taken.length)}
        </Button>
        <Button size="small" className={looks.smallButton} onClick={onCancel}>{text.fill.cancel}</Button>
      </div>
    </div>
  );
}
