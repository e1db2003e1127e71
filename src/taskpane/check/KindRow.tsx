import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { fixable, type CheckEntry } from '../../app/selectors-check';
import type { AppState, Reading } from '../../app/state';
import { useLooks } from '../looks';
import { useText } from '../pane-context';
import { FindingRow, SeverityIcon } from './FindingRow';
import { IgnoreForm } from './IgnoreForm';
import type { ReviewActs } from './review-acts';

const useStyles = makeStyles({
  face: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) 16px',
    columnGap: tokens.spacingHorizontalS,
    padding: `6px ${tokens.spacingHorizontalM}`,
    alignItems: 'start',
  },
  icon: { paddingTop: '2px', display: 'flex' },
  message: { display: 'block', overflowWrap: 'anywhere' },
  quotes: { display: 'block', overflowWrap: 'anywhere' },
  body: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 36px`, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Places listed at first, and by which the list grows. */
const STEP = 20;

/** Quoted words named under the row, each once. */
const NAMED = 6;
const SHORT = 12;

interface KindRowProps {
  /** At least two, all of one kind. */
  readonly entries: readonly CheckEntry[];
  readonly reading: Reading;
  readonly state: AppState;
  readonly acts: ReviewActs;
}

/** Findings that say the same, as one row: all are mended or ignored together, or each by itself. */
export function KindRow({ entries, reading, state, acts }: KindRowProps): ReactElement | null {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const [unfolded, setUnfolded] = useState(false);
  const [ignoring, setIgnoring] = useState(false);
  const [shown, setShown] = useState(STEP);
  const actions = useRef<HTMLDivElement>(null);
  const { openFinding } = state;
  const openAt = entries.findIndex(({ key }) => key === openFinding);
  // Going to one of them unfolds the row, and it stays so.
  useEffect(() => {
    if (openAt < 0) return;
    setUnfolded(true);
    setShown((now) => Math.max(now, openAt + 1));
  }, [openAt]);
  const [first] = entries;
  if (!first) return null;
  const { message, severity } = first.finding;
  const open = unfolded || openAt >= 0;
  const together = fixable(entries);
  const quotes = quotesOf(entries);
  const heading = text.check.kind(message, entries.length, entries.every(({ finding }) => finding.message === message));
  return (
    <>
      <button
        type="button"
        className={mergeClasses(looks.rowButton, styles.face)}
        aria-expanded={open}
        data-finding={open ? undefined : first.key}
        onClick={() => setUnfolded(!open)}
      >
        <span className={styles.icon}><SeverityIcon severity={severity} /></span>
        <span>
          <span className={mergeClasses(styles.message, open && looks.strong)}>{heading}</span>
          {quotes.length > 1 ? <span className={mergeClasses(looks.caption, styles.quotes)}>{quotes.join(text.check.between)}</span> : null}
        </span>
        <span className={styles.icon}>{open ? <ChevronDown16Regular aria-hidden="true" /> : <ChevronRight16Regular aria-hidden="true" />}</span>
      </button>
      {open ? (
        <>
          <div className={styles.body}>
            {state.canWrite ? (
              <div ref={actions} className={styles.actions}>
                {together.length > 1 ? (
                  <Button appearance="primary" size="small" className={looks.smallButton} onClick={() => acts.preview(together)}>
                    {text.check.fixKind(together.length)}
                  </Button>
                ) : null}
                <Button
                  data-ignore=""
                  appearance="subtle"
                  size="small"
                  className={looks.smallButton}
                  aria-expanded={ignoring}
                  onClick={() => setIgnoring(!ignoring)}
                >
                  {text.check.ignoreKind(entries.length)}
                </Button>
              </div>
            ) : null}
            {ignoring ? (
              <IgnoreForm
                entry={first}
                alike={acts.alike(first)}
                whole
                state={state}
                settle={acts.settle}
                onCancel={() => {
                  setIgnoring(false);
                  actions.current?.querySelector<HTMLElement>('[data-ignore]')?.focus();
                }}
              />
            ) : null}
          </div>
          <ul className={looks.list} aria-label={heading}>
            {entries.slice(0, shown).map((entry) => (
              <li key={entry.key}>
                <FindingRow entry={entry} open={entry.key === openFinding} reading={reading} state={state} acts={acts} member />
              </li>
            ))}
          </ul>
          {entries.length > shown ? (
            <div className={styles.body}>
              <div className={styles.actions}>
                <Button size="small" className={looks.smallButton} onClick={() => setShown(shown + STEP)}>{text.check.rest(entries.length - shown)}</Button>
              </div>
            </div>
          ) : null}
        </>
      ) : null}
    </>
  );
}

/** What the findings quote, each once, as far as it is short; … where there is more. */
function quotesOf(entries: readonly CheckEntry[]): readonly string[] {
  const all = [...new Set(entries.map(({ finding }) => finding.quote.replace(/^[“”‘’]+|[“”‘’]+$/g, '')))];
  // Marks of punctuation by themselves say nothing in a row.
  const short = all.filter((quote) => quote.length <= SHORT && /[\p{L}\p{N}]/u.test(quote)).slice(0, NAMED);
  if (short.length === 0) return [];
  return short.length < all.length ? [...short, '…'] : short;
}
