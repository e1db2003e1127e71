import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/analysis';
import { elementOf } from '../../core/structure/elements';
import { contextOf, editContexts } from '../../app/place-context';
import { findingPlace, type CheckEntry } from '../../app/selectors-check';
import type { AppState, Reading } from '../../app/state';
import type { Text } from '../../app/text/index';
import { EditsText, PlaceText } from '../PlaceText';
import { useLooks } from '../looks';
import { useRun, useText } from '../pane-context';

const useStyles = makeStyles({
  body: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 36px`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  quote: { borderLeft: `2px solid ${tokens.colorNeutralStroke1}`, paddingLeft: tokens.spacingHorizontalS, lineHeight: '22px', overflowWrap: 'anywhere' },
  why: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface FindingBodyProps {
  readonly entry: CheckEntry;
  readonly reading: Reading;
  readonly state: AppState;
}

/** The open finding: the text it speaks of, what a fix would make of it, why, and what can be done. */
export function FindingBody({ entry, reading, state }: FindingBodyProps): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const run = useRun();
  const { finding, key } = entry;
  const place = findingPlace(reading.snapshot, finding);
  const insertable = insertableOf(finding, reading);
  return (
    <div className={styles.body}>
      <Quotes finding={finding} reading={reading} />
      {finding.why === '' ? null : <span className={styles.why}>{finding.why}</span>}
      <div className={styles.actions}>
        {finding.fix && finding.fix.length > 0 && state.canWrite ? (
          <Button appearance="primary" size="small" className={looks.smallButton} onClick={() => void run({ id: 'apply-fix', finding: key })}>
            {fixWords(finding.fix, text)}
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
      </div>
    </div>
  );
}

/** The finding's text in context; each place of a fix with what will stand there. */
function Quotes({ finding, reading }: { readonly finding: Finding; readonly reading: Reading }): ReactElement | null {
  const styles = useStyles();
  const text = useText();
  const place = findingPlace(reading.snapshot, finding);
  const fix = finding.fix ?? [];
  if (fix.length === 0) {
    if (!place || place.expected === '') return null;
    return (
      <div className={styles.quote}>
        <PlaceText context={contextOf(reading.snapshot, place)} mark="wrong" becomes={null} becomesLabel="" />
      </div>
    );
  }
  return (
    <>
      {editContexts(reading.snapshot, fix.slice(0, SHOWN_EDITS)).map((context, i) => (
        <div key={i} className={styles.quote}>
          <EditsText context={context} becomesLabel={text.check.becomes} deletedLabel={text.check.deleted} />
        </div>
      ))}
    </>
  );
}

const SHOWN_EDITS = 10;
const SHORT = 10;

/** A button says what happens: 改为“…” while that is short, 删去 for a deletion. */
function fixWords(fix: NonNullable<Finding['fix']>, { check }: Text): string {
  const [only] = fix;
  if (fix.length > 1 || !only) return check.fixPlaces(fix.length);
  if (only.text === '') return check.remove;
  return only.text.length > 1 && only.text.length <= SHORT ? check.fixTo(only.text) : check.fix;
}

/** The element to insert for a finding of absence; null when it is there, or not ours to insert. */
function insertableOf(finding: Finding, { analysis }: Reading): Finding['element'] {
  if (!finding.element || !elementOf(finding.element).scaffolded) return null;
  const missing = analysis.outline.some((row) => row.element === finding.element && row.status === 'missing');
  return missing ? finding.element : null;
}
