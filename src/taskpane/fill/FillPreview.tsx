import { useEffect, useRef, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { fillEdit, typedFor } from '../../app/fill-edits';
import { contextOf } from '../../app/place-context';
import { pendingRows } from '../../app/selectors-fill';
import type { AppState } from '../../app/state';
import { PlaceText } from '../PlaceText';
import { useLooks } from '../looks';
import { useText } from '../pane-context';

const useStyles = makeStyles({
  preview: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalXS} 0`, lineHeight: '22px' },
  name: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline' },
  actions: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

/** Places shown of all facts together; the rest are counted. */
const SHOWN_PLACES = 60;

interface FillPreviewProps {
  readonly state: AppState;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** 填入前核对: every place that 全部填入 will write, before it does; in the pane itself, in place of the list. */
export function FillPreview({ state, onCancel, onConfirm }: FillPreviewProps): ReactElement | null {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const root = useRef<HTMLElement>(null);
  useEffect(() => root.current?.querySelector<HTMLElement>('[data-confirm]')?.focus(), []);
  const { reading, drafts } = state;
  if (!reading) return null;
  const pending = pendingRows(state);
  const total = pending.reduce((sum, p) => sum + p.places, 0);
  let left = SHOWN_PLACES;
  return (
    <section
      ref={root}
      className={styles.preview}
      aria-label={text.fill.previewTitle}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <h2 className={looks.heading}>{text.fill.previewTitle}</h2>
      <span className={looks.caption}>{text.fill.previewHint}</span>
      {pending.map(({ row, places }) => {
        const edits = row.cells.flatMap((cell) =>
          cell.placeholders.flatMap((p) => {
            const edit = fillEdit(reading.snapshot, p, typedFor(row, cell.key, drafts));
            return edit ? [{ p, edit }] : [];
          }),
        );
        const shown = edits.slice(0, Math.max(0, left));
        left -= shown.length;
        return (
          <div key={row.key}>
            <div className={styles.name}>
              <span className={looks.strong}>{row.label}</span>
              <span className={looks.caption}>{text.fill.places(places)}</span>
            </div>
            {shown.map(({ p, edit }) => (
              <div key={`${p.paragraph}:${p.start}`} className={styles.item}>
                <PlaceText context={contextOf(reading.snapshot, p)} mark="token" becomes={edit.text} becomesLabel={text.fill.becomes} />
              </div>
            ))}
          </div>
        );
      })}
      <div className={styles.actions}>
        <Button data-confirm="" appearance="primary" onClick={onConfirm}>{text.fill.fillCount(total)}</Button>
        <Button onClick={onCancel}>{text.fill.cancel}</Button>
      </div>
    </section>
  );
}
