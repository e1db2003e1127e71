import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { planFixes } from '../../app/fix-edits';
import { editContexts, whereabouts } from '../../app/place-context';
import type { CheckEntry } from '../../app/selectors-check';
import type { AppState } from '../../app/state';
import { EditsText } from '../PlaceText';
import { WhereLine } from '../WhereLine';
import { useLooks } from '../looks';
import { useText } from '../pane-context';

const useStyles = makeStyles({
  preview: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalXS} 0`, lineHeight: '22px', overflowWrap: 'anywhere' },
  actions: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

/** Quotations shown at first, and by which they grow. */
const STEP = 60;

interface FixPreviewProps {
  readonly entries: readonly CheckEntry[];
  readonly state: AppState;
  readonly onCancel: () => void;
  /** The keys of what is mended, and at how many places. */
  readonly onConfirm: (keys: readonly string[], places: number) => void;
}

/** 修正前核对: every place that 一并修正 will write, before it does; in the pane itself, in place of the list. */
export function FixPreview({ entries, state, onCancel, onConfirm }: FixPreviewProps): ReactElement | null {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const root = useRef<HTMLElement>(null);
  const [shown, setShown] = useState(STEP);
  useEffect(() => root.current?.querySelector<HTMLElement>('[data-confirm]')?.focus(), []);
  const { reading } = state;
  if (!reading) return null;
  const plan = planFixes(entries.map(({ finding }) => finding));
  const taken = new Set(plan.findings);
  const contexts = editContexts(reading.snapshot, plan.edits);
  const count = plan.findings.length;
  return (
    <section
      ref={root}
      className={styles.preview}
      aria-label={text.check.previewTitle}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <h2 className={looks.heading}>{text.check.previewTitle}</h2>
      <span className={looks.caption}>
        {text.check.previewHint}
        {plan.left > 0 ? text.check.previewLeft(plan.left) : ''}
      </span>
      <div className={styles.actions}>
        <Button
          data-confirm=""
          appearance="primary"
          onClick={() => onConfirm(entries.filter(({ finding }) => taken.has(finding)).map(({ key }) => key), count)}
        >
          {text.check.fixPlaces(count)}
        </Button>
        <Button onClick={onCancel}>{text.check.cancel}</Button>
      </div>
      <ul className={looks.list}>
        {contexts.slice(0, shown).map((context, i) => (
          <li key={i} className={styles.item}>
            <EditsText context={context} becomesLabel={text.check.becomes} deletedLabel={text.check.deleted} />
            <WhereLine where={whereabouts(reading.analysis, context.edits[0]?.edit.paragraph ?? null)} />
          </li>
        ))}
      </ul>
      {contexts.length > shown ? (
        <Button size="small" className={looks.smallButton} onClick={() => setShown(shown + STEP)}>{text.check.rest(contexts.length - shown)}</Button>
      ) : null}
    </section>
  );
}
