import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { freeName, mergeOwn, useOwn as withUsed } from '../../app/own-scaffolds/change-own';
import { keepOwn, readKeptOwn } from '../../app/own-scaffolds/kept-own';
import { isBlank } from '../../app/selectors-headline';
import type { AppState, Reading } from '../../app/state';
import { makeFrame, readForFrame } from '../../core/scaffolds/from-document/frame-of-document';
import { elementFor, usedOf, type OwnSection } from '../../core/scaffolds/from-document/own-section';
import type { ParagraphRange } from '../../core/scaffolds/from-document/source';
import { elementOf } from '../../core/structure/elements';
import { FaultList, type Faults } from '../FaultList';
import { LOCAL_STORAGE } from '../local-storage';
import { useLooks } from '../looks';
import { useRun, useSend, useStore } from '../pane-context';
import { MakeOwn, type Making } from './MakeOwn';
import { OwnFiles } from './OwnFiles';
import { OwnRow } from './OwnRow';
import { useOwnText } from './own-text';

const useStyles = makeStyles({
  part: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** 常用段落 and 范文框架: kept from a document, listed, inserted, exported. */
export function OwnPart({ state }: { readonly state: AppState }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const words = useOwnText();
  const run = useRun();
  const send = useSend();
  const store = useStore();
  const [kept, setKept] = useState(() => readKeptOwn(LOCAL_STORAGE));
  const [making, setMaking] = useState<Making | null>(null);
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<Faults | null>(null);
  const sections = 'sections' in kept ? kept.sections : [];
  const names = sections.map(({ name }) => name);

  const change = (next: readonly OwnSection[], done: string): void => {
    const isKept = keepOwn(LOCAL_STORAGE, next);
    setKept({ sections: next });
    send({ type: 'own-used', own: usedOf(next) });
    setRefused(null);
    setSaid(isKept ? done : words.notKept);
  };
  const begin = (kind: Making['kind'], { snapshot }: Reading, range?: ParagraphRange): void => {
    const source = readForFrame(snapshot, range);
    if ('refused' in source) return setSaid(source.refused);
    const element = elementFor({ name: '', kind, isUsed: false, paragraphs: makeFrame(source, new Set(source.values.map(({ key }) => key))).paragraphs });
    const usual = kind === 'report' ? words.defaultReport : element === null ? words.defaultSection : elementOf(element).name;
    setSaid('');
    setMaking({ kind, source, name: freeName(sections, usual) });
  };
  const beginSelected = async (): Promise<void> => {
    await run({ id: 'find-cursor' });
    const { cursor, reading } = store.get();
    if (!reading || cursor === null || cursor.paragraph === null) return setSaid(words.nothingSelected);
    begin('section', reading, { from: cursor.paragraph, to: cursor.last ?? cursor.paragraph });
  };
  const beginWhole = (): void => {
    const { reading } = store.get();
    if (!reading || isBlank(reading.snapshot)) return setSaid(words.emptyDocument);
    begin('report', reading);
  };
  const save = (section: OwnSection): void => {
    setMaking(null);
    const added = [...sections, section];
    change(section.isUsed ? withUsed(added, section.name, true) : added, words.saved(section.name));
  };
  return (
    <div className={styles.part} onKeyDown={keepKeys}>
      {making ? null : <span className={looks.caption}>{words.intro}</span>}
      {'errors' in kept ? (
        <>
          <FaultList title={words.keptBad} lines={kept.errors} more={words.more} />
          <Button size="small" className={looks.smallButton} onClick={() => change([], '')}>{words.dropKept}</Button>
        </>
      ) : making ? (
        <MakeOwn making={making} names={names} onSave={save} onCancel={() => setMaking(null)} />
      ) : (
        <>
          <div className={styles.buttons}>
            <Button size="small" className={looks.smallButton} onClick={() => void beginSelected()}>{words.saveSelected}</Button>
            <Button size="small" className={looks.smallButton} onClick={beginWhole}>{words.makeFrame}</Button>
          </div>
          {sections.length === 0 ? <span className={looks.caption}>{words.none}</span> : null}
          <ul className={looks.list}>
            {sections.map((section) => (
              <li key={section.name}>
                <OwnRow
                  section={section}
                  names={names}
                  canWrite={state.canWrite}
                  onUse={(isUsed) => change(withUsed(sections, section.name, isUsed), '')}
                  onRename={(name) => change(sections.map((other) => (other === section ? { ...other, name } : other)), words.renamed(name))}
                  onRemove={() => change(sections.filter((other) => other !== section), words.removed(section.name))}
                />
              </li>
            ))}
          </ul>
          <OwnFiles sections={sections} onRefuse={setRefused} onImport={(more) => change(mergeOwn(sections, more), words.imported(more.length))} />
        </>
      )}
      <div role="status">
        <span className={looks.caption}>{said}</span>
        {refused ? <FaultList {...refused} more={words.more} /> : null}
      </div>
    </div>
  );
}

/** The pane's own keys write to the document; here they belong to the fields. */
function keepKeys(event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && (key === 'enter' || key === 'z') && event.target instanceof HTMLInputElement) event.stopPropagation();
}
