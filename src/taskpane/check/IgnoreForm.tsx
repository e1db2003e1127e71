import { useEffect, useId, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { IgnoreScope } from '../../core/checks/ignored';
import type { CheckEntry } from '../../app/selectors-check';
import type { AppState } from '../../app/state';
import { useLooks } from '../looks';
import { useText } from '../pane-context';
import { Choices, type Choice } from './Choices';
import type { ReviewActs } from './review-acts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  note: {
    minHeight: '28px',
    boxSizing: 'border-box',
    width: '100%',
    padding: `0 ${tokens.spacingHorizontalS}`,
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    '::placeholder': { color: tokens.colorNeutralForeground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  actions: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
});

/** The longest reason, the chosen words included. */
const LONGEST = 60;
/** Quoted words up to this length may be ignored wherever they stand; longer ones stand but once. */
const FEW_WORDS = 12;

interface IgnoreFormProps {
  readonly entry: CheckEntry;
  /** The findings of its kind, itself among them. */
  readonly alike: readonly CheckEntry[];
  /** The form stands under a row of all of its kind: nothing else is asked about. */
  readonly whole?: boolean;
  readonly state: AppState;
  readonly settle: ReviewActs['settle'];
  readonly onCancel: () => void;
}

/** 忽略: why, and whether only here. A reason is asked of everything and needed for 必改. */
export function IgnoreForm({ entry, alike, whole = false, state, settle, onCancel }: IgnoreFormProps): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const hint = useId();
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const [scope, setScope] = useState<IgnoreScope>(whole ? 'kind' : 'place');
  useEffect(() => {
    form.current?.querySelector('input')?.focus();
    // The buttons too are to be in sight.
    form.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const said = [reason, note.trim()].filter((part) => part !== '').join('：').slice(0, LONGEST);
  const needed = entry.finding.severity === 'error' && said === '';
  const scopes = whole ? [] : scopesOf(entry, alike, text.check);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (needed) return;
    const keys = scope === 'kind' ? alike.map(({ key }) => key) : scope === 'words' ? alike.filter(({ finding }) => finding.quote === entry.finding.quote).map(({ key }) => key) : [entry.key];
    void settle(keys, { id: 'ignore-finding', finding: entry.key, scope, reason: said }, text.check.ignoredNow);
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <Choices
        legend={text.check.ignoreWhy}
        choices={text.check.ignoreReasons.map((words) => ({ value: words, label: words }))}
        value={reason}
        onChange={setReason}
      />
      <input
        className={styles.note}
        value={note}
        maxLength={LONGEST - (reason === '' ? 0 : reason.length + 1)}
        placeholder={text.check.ignoreNote}
        aria-label={text.check.ignoreNote}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {scopes.length > 1 ? <Choices legend={text.check.ignoreScope} choices={scopes} value={scope} onChange={setScope} /> : null}
      <span id={hint} className={looks.caption}>
        {needed ? text.check.ignoreNeedsReason : state.keepsMemory && !state.memoryRefused ? text.check.ignoreKept : text.check.ignoreNotKept}
      </span>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" size="small" className={looks.smallButton} disabledFocusable={needed} aria-describedby={hint}>
          {whole ? text.check.ignoreKind(alike.length) : text.check.ignore}
        </Button>
        <Button size="small" className={looks.smallButton} onClick={onCancel}>{text.check.cancel}</Button>
      </div>
    </form>
  );
}

function scopesOf(
  { finding }: CheckEntry, alike: readonly CheckEntry[], words: ReturnType<typeof useText>['check'],
): readonly Choice<IgnoreScope>[] {
  const { quote, paragraph, severity } = finding;
  const here: Choice<IgnoreScope> = { value: 'place', label: paragraph === null ? words.ignoreAbsence : words.ignorePlace };
  const alone = alike.length < 2;
  // What is absent, and a 必改 that stands alone, must be answered for by itself.
  if (severity === 'error' ? paragraph === null || alone : paragraph === null && alone) return [here];
  const kind: Choice<IgnoreScope> = { value: 'kind', label: words.ignoreAlike(alike.length) };
  const named = /[\p{L}\p{N}]/u.test(quote) && quote.length <= FEW_WORDS && alike.some((other) => other.finding.quote !== quote);
  return named ? [here, { value: 'words', label: words.ignoreWords(quote) }, kind] : [here, kind];
}
