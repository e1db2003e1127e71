import { useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { whereabouts } from '../../app/place-context';
import { findingPlace, ignoredRows, type IgnoredRow } from '../../app/selectors-check';
import type { AppState, Reading } from '../../app/state';
import { WhereLine } from '../WhereLine';
import { useLooks } from '../looks';
import { useRun, useText } from '../pane-context';
import type { ReviewActs } from './review-acts';

const useStyles = makeStyles({
  summary: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`, cursor: 'pointer' },
  item: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', padding: 0 },
  reason: { display: 'block' },
});

const SHOWN = 60;

/** 已忽略 N 处: what people ignored, why, and the way back; folded. */
export function IgnoredPart({ state, settle }: { readonly state: AppState; readonly settle: ReviewActs['settle'] }): ReactElement | null {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const [open, setOpen] = useState(false);
  const part = useRef<HTMLDetailsElement>(null);
  const restored = useRef<number | null>(null);
  const { reading } = state;
  const rows = ignoredRows(state);
  // The focus stays with the list while there is one: several may be restored in a row.
  useLayoutEffect(() => {
    const buttons = [...(part.current?.querySelectorAll<HTMLElement>('[data-restore]') ?? [])];
    if (restored.current !== null) buttons[Math.min(restored.current, buttons.length - 1)]?.focus();
    restored.current = null;
  }, [rows.length]);
  if (!reading || rows.length === 0) return null;
  const count = rows.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <details ref={part} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{text.check.ignored(count)}</summary>
      {open ? (
        <ul className={looks.list}>
          {rows.slice(0, SHOWN).map((row, i) => (
            <Ignored
              key={i}
              row={row}
              reading={reading}
              onRestore={() => {
                restored.current = i;
                void settle([], { id: 'restore-finding', ignored: row.by }, text.check.restored);
              }}
            />
          ))}
        </ul>
      ) : null}
    </details>
  );
}

function Ignored({ row: { by, findings }, reading, onRestore }: {
  readonly row: IgnoredRow;
  readonly reading: Reading;
  readonly onRestore: () => void;
}): ReactElement | null {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const run = useRun();
  const [first] = findings;
  if (!first) return null;
  const place = findingPlace(reading.snapshot, first);
  const alike = findings.every(({ message }) => message === first.message);
  const message = findings.length > 1 ? text.check.kind(first.message, findings.length, alike) : first.message;
  const face = (
    <>
      {message}
      <WhereLine where={whereabouts(reading.analysis, first.paragraph, first.element)} />
      <span className={`${looks.caption} ${styles.reason}`}>{by.reason === '' ? text.check.ignoredNoReason : text.check.ignoredReason(by.reason)}</span>
    </>
  );
  return (
    <li className={styles.item}>
      {place ? (
        <button type="button" className={`${looks.rowButton} ${styles.words}`} title={text.check.goTo} onClick={() => void run({ id: 'go-to-place', place })}>{face}</button>
      ) : (
        <span className={styles.words}>{face}</span>
      )}
      <Button
        size="small"
        className={looks.smallButton}
        data-restore=""
        aria-label={text.check.restoreOf(message)}
        onClick={onRestore}
      >
        {text.check.restore}
      </Button>
    </li>
  );
}
