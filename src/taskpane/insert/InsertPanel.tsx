import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { InsertionPreview } from '../../app/insertion/preview';
import type { InsertTarget } from '../../app/invocation';
import { draftingOf } from '../../app/sessions/drafting-of';
import type { AppState } from '../../app/state';
import { useLooks } from '../looks';
import { useRun } from '../pane-context';
import { Choices } from './Choices';
import { Paragraphs } from './Paragraphs';
import { useInsertText } from './insert-text';
import { usePlanned } from './planned';

const useStyles = makeStyles({
  panel: {
    // A row of its own below the button's, with the row's text above it.
    flexBasis: '100%',
    minWidth: 0,
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  line: { overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  drafted: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
});

interface InsertPanelProps {
  readonly state: AppState;
  readonly target: InsertTarget;
  /** The element's name. */
  readonly name: string;
  /** Where it shall go: at the cursor, or (null) at the model's place. */
  readonly onAt: (at: 'cursor' | null) => void;
  readonly onClose: () => void;
}

/** Before a section goes in: where, which numbers change, what to look at, and its paragraphs with their blanks. */
export function InsertPanel({ state, target, name, onAt, onClose }: InsertPanelProps): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const words = useInsertText();
  const run = useRun();
  const [isChoosing, setChoosing] = useState(false);
  const planned = usePlanned(state, target);
  const { session, unit } = draftingOf(state);
  const isAtCursor = target.at === 'cursor';
  const preview = planned?.kind === 'preview' ? planned.preview : null;

  const toCursor = async (): Promise<void> => {
    await run({ id: 'find-cursor' });
    onAt('cursor');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section className={styles.panel} aria-label={words.previewOf(name)} onKeyDown={onKeyDown}>
      <div role="status" className={styles.line}>
        {preview ? <PlaceWords preview={preview} isAtCursor={isAtCursor} /> : null}
        {planned?.kind === 'refused' ? planned.reason : null}
        {planned?.kind === 'lost-cursor' ? words.cursorLost : null}
      </div>
      {preview ? <span className={looks.caption}>{words.howTo}</span> : null}
      <div className={styles.actions}>
        <Button size="small" className={looks.smallButton} onClick={() => void toCursor()}>
          {isAtCursor ? words.cursorAgain : words.atCursor}
        </Button>
        {isAtCursor ? <Button size="small" className={looks.smallButton} onClick={() => onAt(null)}>{words.atModel}</Button> : null}
        <Button size="small" className={looks.smallButton} onClick={onClose}>{words.cancel}</Button>
      </div>
      {preview ? <Paragraphs paragraphs={preview.paragraphs} /> : null}
      <div className={styles.drafted}>
        <span className={looks.caption}>{words.draftedFor(session.name, unit.name)}</span>
        <Button appearance="subtle" size="small" className={looks.smallButton} aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
          {words.choose}
        </Button>
      </div>
      {isChoosing ? <Choices state={state} isWhole={false} /> : null}
    </section>
  );
}

function PlaceWords({ preview, isAtCursor }: { readonly preview: InsertionPreview; readonly isAtCursor: boolean }): ReactElement {
  const looks = useLooks();
  const words = useInsertText();
  const { place, renumbered, notes, paragraphs, blanks } = preview;
  return (
    <>
      {place.kind === 'empty' ? null : (
        <div>
          {words.placeOf(place.kind, place.number, place.quote)}
          {isAtCursor ? words.byCursor : ''}
        </div>
      )}
      {renumbered.length > 0 ? <div>{words.renumbered(renumbered.map(({ from }) => from), renumbered.map(({ to }) => to))}</div> : null}
      {notes.map((note) => (
        <div key={note}>{note}</div>
      ))}
      <div className={looks.caption}>{words.counts(paragraphs.length, blanks)}</div>
    </>
  );
}
