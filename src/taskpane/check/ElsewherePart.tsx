import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AppState, Elsewhere } from '../../app/state';
import type { Text } from '../../app/text/index';
import { useLooks } from '../looks';
import { useRun, useText } from '../pane-context';

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`, padding: `${tokens.spacingVerticalS} 0` },
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '28px' },
  blank: { padding: '2px 0', overflowWrap: 'anywhere' },
});

const SHOWN = 20;

/** Headers, footers, notes, text boxes: read on demand, and before the pane says that nothing is left. */
export function ElsewherePart({ state }: { readonly state: AppState }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const run = useRun();
  const { elsewhere, running } = state;
  const reading = running === 'check-elsewhere';
  return (
    <section className={styles.part} aria-label={text.check.elsewhere}>
      <div className={styles.line}>
        <span className={looks.grow}>
          {text.check.elsewhere}
          <span className={looks.caption}> {reading ? text.headline.lookingReason : wordsOf(elsewhere, text)}</span>
        </span>
        {elsewhere.kind === 'unread' || elsewhere.kind === 'failed' ? (
          <Button size="small" className={looks.smallButton} aria-label={text.check.elsewhereRead} disabledFocusable={reading} onClick={() => void run({ id: 'check-elsewhere' })}>
            {text.views.check}
          </Button>
        ) : null}
      </div>
      {elsewhere.kind === 'known' ? (
        <ul className={looks.list}>
          {elsewhere.blanks.slice(0, SHOWN).map((blank, i) => (
            <li key={i} className={styles.blank}>
              <span className={looks.caption}>{text.check.part(blank.part)} </span>
              {blank.text} <mark className={looks.token}>{blank.placeholder}</mark>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function wordsOf(elsewhere: Elsewhere, { check }: Text): string {
  switch (elsewhere.kind) {
    case 'unread':
      return check.elsewhereUnread;
    case 'failed':
      return check.elsewhereFailed;
    case 'unavailable':
      return check.elsewhereUnavailable;
    case 'known':
      return elsewhere.blanks.length === 0 ? check.elsewhereNone : check.elsewhereCount(elsewhere.blanks.length);
  }
}
