import { useDeferredValue, useMemo, useState, type KeyboardEvent, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { makeFrame, type FrameSource } from '../../core/scaffolds/from-document/frame-of-document';
import { elementFor, type OwnSection } from '../../core/scaffolds/from-document/own-section';
import { elementOf } from '../../core/structure/elements';
import { Paragraphs } from '../insert/Paragraphs';
import { useLooks } from '../looks';
import { NameField, nameFault } from './NameField';
import { useOwnText } from './own-text';
import { framePreview } from './preview-of';
import { ValueList } from './ValueList';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  tick: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalXS, cursor: 'pointer' },
});

/** What is about to be kept. */
export interface Making {
  readonly kind: OwnSection['kind'];
  readonly source: FrameSource;
  readonly name: string;
}

interface MakeOwnProps {
  readonly making: Making;
  /** Names that are taken. */
  readonly names: readonly string[];
  readonly onSave: (section: OwnSection) => void;
  readonly onCancel: () => void;
}

/** Before paragraphs are kept: their values one by one as blanks or as they are, a name, and what comes of it. */
export function MakeOwn({ making: { kind, source, name: suggested }, names, onSave, onCancel }: MakeOwnProps): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const words = useOwnText();
  const [kept, setKept] = useState<ReadonlySet<string>>(() => new Set(source.values.filter(({ isUsual }) => !isUsual).map(({ key }) => key)));
  const [name, setName] = useState(suggested);
  const [tried, setTried] = useState(false);
  const [isUsed, setUsed] = useState(true);
  const [shows, setShows] = useState(false);
  // A report of hundreds of pages takes a moment to make; ticking goes on meanwhile.
  const settled = useDeferredValue(kept);
  const frame = useMemo(() => makeFrame(source, settled), [source, settled]);
  const preview = useMemo(() => framePreview(frame.paragraphs), [frame]);

  const element = elementFor({ name, kind, isUsed, paragraphs: frame.paragraphs });
  const canUse = kind === 'report' || element !== null;
  const fault = nameFault(words, name, names);
  const save = (): void => {
    setTried(true);
    if (fault !== '') return;
    // What was ticked last may not have been made yet.
    onSave({ name: name.trim(), kind, isUsed: isUsed && canUse, paragraphs: makeFrame(source, kept).paragraphs });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  const title = kind === 'report' ? words.makeReport : words.makeSection;
  return (
    <section className={styles.part} aria-label={title} onKeyDown={onKeyDown}>
      <h3 className={looks.heading}>{title}</h3>
      <NameField value={name} fault={tried ? fault : ''} onType={setName} onEnter={save} />
      {canUse ? (
        <label className={styles.tick}>
          <input type="checkbox" checked={isUsed} onChange={() => setUsed(!isUsed)} />
          <span>{element === null ? words.useReport : words.useSection(elementOf(element).name)}</span>
        </label>
      ) : null}
      {source.values.length > 0 ? <ValueList values={source.values} kept={kept} onKeep={setKept} /> : <span>{words.noValues}</span>}
      <div role="status">
        <div className={looks.caption}>{words.blanks(preview.blanks)}</div>
        {frame.notes.map((note) => <div key={note}>{note}</div>)}
        {frame.left.slice(0, SHOWN).map(({ paragraph, start, text }) => <div key={`${paragraph}:${start}`} className={looks.caption}>{words.left(text)}</div>)}
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" onClick={save}>{words.save}</Button>
        <Button size="small" onClick={onCancel}>{words.cancel}</Button>
        <Button size="small" appearance="subtle" aria-expanded={shows} onClick={() => setShows(!shows)}>{shows ? words.hide : words.preview}</Button>
      </div>
      {shows ? <Paragraphs paragraphs={preview.paragraphs} /> : null}
    </section>
  );
}

/** Values named that could not become blanks. */
const SHOWN = 6;
