import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Lightbulb16Regular } from '@fluentui/react-icons/svg/lightbulb';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../core/analysis';
import type { RowAdvice } from '../../app/selectors-values';
import { useLooks } from '../looks';
import { useSend, useText } from '../pane-context';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, padding: `2px ${tokens.spacingHorizontalM}`, overflowWrap: 'anywhere' },
});

/** Under a row as soon as something is typed: what contradicts another value, and what would follow from the others. */
export function RowAdviceLines({ advice }: { readonly advice: RowAdvice }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const send = useSend();
  const { violations, proposal } = advice;
  return (
    <div role="status">
      {violations.map(({ key, severity, message }) => (
        <div key={`${key}${message}`} className={styles.line}>
          <SeverityIcon severity={severity} />
          <span className={looks.caption}>
            <span className={looks.hidden}>{text.severities[severity]}：</span>
            {message}
          </span>
        </div>
      ))}
      {proposal ? (
        <div className={styles.line}>
          <span className={`${looks.caption} ${looks.grow}`}>{text.fill.proposed(proposal.value, proposal.why)}</span>
          <Button size="small" appearance="subtle" className={looks.smallButton} aria-label={text.fill.takeValue(proposal.value)} onClick={() => send({ type: 'drafts-taken', drafts: proposal.cells })}>
            {text.fill.take}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  const looks = useLooks();
  if (severity === 'error') return <ErrorCircle16Filled className={looks.danger} aria-hidden="true" />;
  if (severity === 'warning') return <Warning16Filled className={looks.warning} aria-hidden="true" />;
  return <Lightbulb16Regular className={looks.quiet} aria-hidden="true" />;
}

/** Whether two pieces of advice say the same, so that a row need not render again. */
export function sameAdvice(a: RowAdvice | null, b: RowAdvice | null): boolean {
  if (a === b) return true;
  if (!a || !b || a.proposal?.value !== b.proposal?.value || a.proposal?.why !== b.proposal?.why) return false;
  return a.violations.length === b.violations.length && a.violations.every((v, i) => v.message === b.violations[i]?.message);
}
