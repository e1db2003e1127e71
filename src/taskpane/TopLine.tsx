import { useEffect, useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFill20Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import { Document20Regular } from '@fluentui/react-icons/svg/document';
import { headline, type Headline, type Verdict } from '../app/selectors-headline';
import type { AppState } from '../app/state';
import type { Text } from '../app/text/index';
import { Bars } from './Bars';
import { useLooks } from './looks';
import { useRun, useText } from './pane-context';

const useStyles = makeStyles({
  head: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  verdict: { display: 'grid', gridTemplateColumns: '20px 1fr auto', columnGap: tokens.spacingHorizontalS, alignItems: 'center' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  reason: { gridColumnStart: 2, gridColumnEnd: 4, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** Screen readers hear the reason once it has stood for a second, not at each keystroke in the document. */
const ANNOUNCE_AFTER = 1000;

/** The top line: the verdict, its reason, and how far each part of the report is. */
export function TopLine({ state }: { readonly state: AppState }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const run = useRun();
  const head = headline(state);
  const reason = reasonOf(head, state, text);
  const announced = useSettled(`${titleOf(head.verdict, text)}${reason === '' ? '' : `，${reason}`}`, ANNOUNCE_AFTER);
  return (
    <header className={styles.head}>
      <div className={styles.verdict}>
        <VerdictIcon verdict={head.verdict} />
        <h1 className={styles.title}>{titleOf(head.verdict, text)}</h1>
        <Button
          appearance="subtle"
          size="small"
          className={looks.iconButton}
          icon={<ArrowSync20Regular />}
          aria-label={text.headline.rescan}
          title={`${text.headline.rescan}（F9）`}
          onClick={() => void run({ id: 'rescan' })}
        />
        <div className={styles.reason}>{reason}</div>
        <div role="status" aria-live="polite" className={looks.hidden}>{announced}</div>
      </div>
      {head.verdict === 'not-yet' || head.verdict === 'looking' || head.verdict === 'clean' ? <Bars state={state} /> : null}
    </header>
  );
}

function VerdictIcon({ verdict }: { readonly verdict: Verdict }): ReactElement {
  const looks = useLooks();
  if (verdict === 'clean') return <CheckmarkCircle20Filled className={looks.success} aria-hidden="true" />;
  if (verdict === 'not-yet' || verdict === 'looking') return <CircleHalfFill20Regular className={looks.brand} aria-hidden="true" />;
  return <Document20Regular className={looks.quiet} aria-hidden="true" />;
}

function titleOf(verdict: Verdict, { headline: words }: Text): string {
  const titles: Readonly<Record<Verdict, string>> = {
    loading: words.loading,
    empty: words.empty,
    foreign: words.foreign,
    'not-yet': words.notYet,
    looking: words.looking,
    clean: words.clean,
  };
  return titles[verdict];
}

/** The counts that are the verdict's reason; never a number the machine does not know. */
function reasonOf(head: Headline, state: AppState, { headline: words, separator }: Text): string {
  if (head.verdict === 'loading') return '';
  if (head.verdict === 'empty') return state.canWrite ? words.emptyReason : '';
  if (head.verdict === 'looking') return words.lookingReason;
  const parts: string[] = [];
  if (head.blanks > 0) parts.push(words.blanks(head.blanks));
  if (head.confirms > 0) parts.push(words.confirms(head.confirms));
  if (head.errors > 0) parts.push(words.errors(head.errors));
  if ((head.elsewhere ?? 0) > 0) parts.push(words.elsewhere(head.elsewhere ?? 0));
  if (head.verdict === 'clean') {
    if (head.warnings > 0) parts.push(words.alsoWarnings(head.warnings));
    if (head.hints > 0) parts.push(words.alsoHints(head.hints));
    if (head.elsewhere === null) parts.push(words.elsewhereUnknown);
    if (parts.length === 0) parts.push(words.nothingElse);
  }
  return parts.join(separator);
}

function useSettled(value: string, after: number): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), after);
    return () => clearTimeout(timer);
  }, [value, after]);
  return settled;
}
