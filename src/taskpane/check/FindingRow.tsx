import { memo, useEffect, useRef, type ReactElement } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Lightbulb16Regular } from '@fluentui/react-icons/svg/lightbulb';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../core/analysis';
import { contextOf, whereabouts } from '../../app/place-context';
import { findingPlace, type CheckEntry } from '../../app/selectors-check';
import type { AppState, Reading } from '../../app/state';
import { PlaceText } from '../PlaceText';
import { WhereLine } from '../WhereLine';
import { useLooks } from '../looks';
import { useSend, useText } from '../pane-context';
import { FindingBody } from './FindingBody';
import type { ReviewActs } from './review-acts';

const useStyles = makeStyles({
  face: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `6px ${tokens.spacingHorizontalM}`,
    alignItems: 'start',
  },
  icon: { paddingTop: '2px', display: 'flex' },
  message: { display: 'block', overflowWrap: 'anywhere' },
});

interface FindingRowProps {
  readonly entry: CheckEntry;
  readonly open: boolean;
  readonly reading: Reading;
  readonly state: AppState;
  readonly acts: ReviewActs;
  /** Under a row that already says what is wrong: the place is shown instead, until it is opened. */
  readonly member?: boolean;
}

function Row({ entry, open, reading, state, acts, member = false }: FindingRowProps): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const send = useSend();
  const wrapper = useRef<HTMLDivElement>(null);
  const { finding } = entry;
  const place = member && !open ? findingPlace(reading.snapshot, finding) : null;
  useEffect(() => {
    if (open) wrapper.current?.scrollIntoView?.({ block: 'nearest' });
  }, [open]);
  return (
    <div ref={wrapper} className={open ? looks.current : undefined}>
      <button
        type="button"
        className={mergeClasses(looks.rowButton, styles.face)}
        aria-expanded={open}
        data-finding={entry.key}
        onClick={() => send({ type: 'finding-opened', finding: open ? null : entry.key })}
      >
        <span className={styles.icon}>{member ? null : <SeverityIcon severity={finding.severity} />}</span>
        <span>
          <span className={mergeClasses(styles.message, open && looks.strong)}>
            {place ? <PlaceText context={contextOf(reading.snapshot, place)} mark="wrong" becomes={null} becomesLabel="" /> : finding.message}
          </span>
          <WhereLine where={whereabouts(reading.analysis, finding.paragraph, finding.element)} />
        </span>
      </button>
      {open ? <FindingBody entry={entry} reading={reading} state={state} acts={acts} member={member} /> : null}
    </div>
  );
}

/** The mark of how much a finding matters, said to screen readers too. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  const looks = useLooks();
  const text = useText();
  const label = text.severities[severity];
  if (severity === 'error') return <ErrorCircle16Filled className={looks.danger} aria-label={label} />;
  if (severity === 'warning') return <Warning16Filled className={looks.warning} aria-label={label} />;
  return <Lightbulb16Regular className={looks.quiet} aria-label={label} />;
}

/** One finding; a closed one is rendered again only when it is another. */
export const FindingRow = memo(Row, (a, b) => !a.open && !b.open && a.entry.finding === b.entry.finding && a.entry.key === b.entry.key);
