import { useRef, useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/analysis';
import { elementOf } from '../../core/structure/elements';
import { findingPlace, fixable, type CheckEntry } from '../../app/selectors-check';
import type { AppState, Reading } from '../../app/state';
import type { Text } from '../../app/text/index';
import { useLooks } from '../looks';
import { useRun, useText } from '../pane-context';
import { FindingQuotes } from './FindingQuotes';
import { IgnoreForm } from './IgnoreForm';
import type { ReviewActs } from './review-acts';

const useStyles = makeStyles({
  body: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 36px`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  why: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface FindingBodyProps {
  readonly entry: CheckEntry;
  readonly reading: Reading;
  readonly state: AppState;
  readonly acts: ReviewActs;
  /** Under the row of its kind, which offers to mend all of them. */
  readonly member: boolean;
}

/** The open finding: the text it speaks of, what a fix would make of it, why, and what can be done. */
export function FindingBody({ entry, reading, state, acts, member }: FindingBodyProps): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const run = useRun();
  const [ignoring, setIgnoring] = useState(false);
  const actions = useRef<HTMLDivElement>(null);
  const { finding, key } = entry;
  const place = findingPlace(reading.snapshot, finding);
  const insertable = insertableOf(finding, reading);
  const mend = fixWords(finding, text);
  const alike = acts.alike(entry);
  const together = fixable(alike);
  const close = (): void => {
    setIgnoring(false);
    actions.current?.querySelector<HTMLElement>('[data-ignore]')?.focus();
  };
  return (
    <div className={styles.body}>
      <FindingQuotes finding={finding} reading={reading} />
      {finding.why === '' ? null : <span className={styles.why}>{finding.why}</span>}
      <div ref={actions} className={styles.actions}>
        {mend && state.canWrite ? (
          <Button
            appearance="primary"
            size="small"
            className={looks.smallButton}
            onClick={() => void acts.settle([key], { id: 'apply-fix', finding: key }, text.check.fixed(1))}
          >
            {mend}
          </Button>
        ) : null}
        {!member && together.length > 1 && together.includes(entry) && state.canWrite ? (
          <Button size="small" className={looks.smallButton} onClick={() => acts.preview(together)}>
            {text.check.fixKind(together.length)}
          </Button>
        ) : null}
        {insertable && state.canWrite ? (
          <Button
            size="small"
            className={looks.smallButton}
            disabledFocusable={state.running === 'insert'}
            onClick={() => void run({ id: 'insert', target: { kind: 'element', element: insertable } })}
          >
            {text.structure.insertNamed(elementOf(insertable).name)}
          </Button>
        ) : null}
        {place ? (
          <Button size="small" className={looks.smallButton} onClick={() => void run({ id: 'go-to-place', place })}>
            {text.check.goTo}
          </Button>
        ) : null}
        {state.canWrite ? (
          <Button
            data-ignore=""
            appearance="subtle"
            size="small"
            className={looks.smallButton}
            aria-expanded={ignoring}
            onClick={() => setIgnoring(!ignoring)}
          >
            {text.check.ignore}
          </Button>
        ) : null}
      </div>
      {ignoring ? <IgnoreForm entry={entry} alike={alike} state={state} settle={acts.settle} onCancel={close} /> : null}
    </div>
  );
}

const SHORT = 10;

/** A button says what happens: 改为“…” while that is short, 删去 for a deletion; null where nothing can be mended for the reader. */
function fixWords({ fix, remove }: Finding, { check }: Text): string | null {
  if (remove) return check.removeParagraphs(remove.expected.length);
  const [only, ...more] = fix ?? [];
  if (!only) return null;
  if (more.length > 0) return check.fixPlaces(more.length + 1);
  if (only.text === '') return check.remove;
  return only.text.length > 1 && only.text.length <= SHORT ? check.fixTo(only.text) : check.fix;
}

/** The element to insert for a finding of absence; null when it is there, or not ours to insert. */
function insertableOf(finding: Finding, { analysis }: Reading): Finding['element'] {
  if (!finding.element || !elementOf(finding.element).scaffolded) return null;
  const missing = analysis.outline.some((row) => row.element === finding.element && row.status === 'missing');
  return missing ? finding.element : null;
}
