import type { Position, WordDocument } from '../../../ooxml/api';
import { breakLine, collapsedAt, deleteOne, deleteSelected, follow, inOrder, isCollapsed, splitAt, typeText } from './edits';
import type { Selected } from './edits';
import { EmptiedFormats } from './emptied-format';
import type { Surface } from './surface';

/** A body without a paragraph, which Word never writes but others do, gets one when something is put in. */
function firstParagraph(document: WordDocument | null): Selected | null {
  if (document === null || document.paragraphs().length > 0) return null;
  return collapsedAt({ paragraph: document.insertParagraph({ kind: 'body' }, ''), offset: 0 });
}

type Edit = (document: WordDocument, selected: Selected) => Position;

/** Deletions that reach further than a character: the browser says how far. */
const REACHING = /^delete(Word|SoftLine|HardLine|EntireSoftLine)/;

/**
 * Keyboard, clipboard and input methods turned into edits of the document. The browser
 * never edits by itself, but for the text that an input method is still composing.
 *
 * @returns the function that ends it
 */
export function listenToInput(surface: Surface, failed: (error: unknown) => void): () => void {
  const { desk } = surface;
  const ending = new AbortController();
  const { signal } = ending;
  const emptied = new EmptiedFormats();
  let stretch = 0;
  let composed: Selected | null = null;
  let unfollow: () => void = () => undefined;

  const edit = (selected: Selected, change: Edit, mergeKey?: string): void => {
    const { document } = surface;
    if (document === null) return;
    try {
      const caret = document.edit('user', () => {
        const [{ paragraph }] = inOrder(document, selected);
        const was = emptied.before(document, paragraph);
        const end = change(document, selected);
        emptied.after(document, paragraph, was);
        return end;
      }, mergeKey);
      surface.caretAt(collapsedAt(caret));
    } catch (error) {
      failed(error);
    }
  };
  /** Steps of one kind in a row are one step of undo; anything else begins another. */
  const apart = (change: Edit) => (selected: Selected): void => {
    stretch += 1;
    edit(selected, change);
  };
  const inARow = (kind: string, selected: Selected, change: Edit): void => {
    if (!isCollapsed(selected)) stretch += 1;
    edit(selected, change, `${kind}:${stretch}`);
  };

  const onInput = (event: InputEvent): void => {
    if (event.isComposing || event.inputType === 'insertCompositionText') return;
    event.preventDefault();
    const { document } = surface;
    if (event.inputType === 'historyUndo') return void document?.undo();
    if (event.inputType === 'historyRedo') return void document?.redo();
    const target = event.getTargetRanges()[0];
    const aimed = target === undefined ? null : surface.targetOf(target);
    const held = event.inputType === 'insertReplacementText' || event.inputType === 'insertFromDrop' ? aimed : surface.selected;
    const selected = held ?? (event.inputType.startsWith('insert') ? firstParagraph(document) : null);
    if (selected === null) return;
    const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
    switch (event.inputType) {
      case 'insertText':
        return inARow('type', selected, (doc, at) => typeText(doc, at, text));
      case 'insertReplacementText':
      case 'insertFromPaste':
      case 'insertFromPasteAsQuotation':
      case 'insertFromDrop':
      case 'insertFromYank':
        return apart((doc, at) => typeText(doc, at, text))(selected);
      case 'insertParagraph':
        return apart(splitAt)(selected);
      case 'insertLineBreak':
        return apart(breakLine)(selected);
      default:
    }
    if (!event.inputType.startsWith('delete')) return;
    if (!isCollapsed(selected)) return apart(deleteSelected)(selected);
    if (REACHING.test(event.inputType) && aimed !== null && !isCollapsed(aimed)) return apart(deleteSelected)(aimed);
    const direction = event.inputType.endsWith('Backward') ? -1 : 1;
    inARow(direction < 0 ? 'backspace' : 'delete', selected, (doc, at) => deleteOne(doc, at.focus, direction));
  };

  const onCompositionStart = (): void => {
    const { document } = surface;
    composed = surface.selected;
    surface.beginComposition();
    // The pane may write meanwhile: the place goes along.
    unfollow = document?.onChange(({ splices }) => {
      if (composed !== null) composed = { anchor: follow(composed.anchor, splices), focus: follow(composed.focus, splices) };
    }) ?? unfollow;
  };
  const onCompositionEnd = (event: CompositionEvent): void => {
    unfollow();
    const at = composed;
    composed = null;
    if (at !== null && event.data !== '') apart((doc, where) => typeText(doc, where, event.data))(at);
    surface.endComposition(at);
  };

  desk.addEventListener('beforeinput', onInput, { signal });
  desk.addEventListener('compositionstart', onCompositionStart, { signal });
  desk.addEventListener('compositionend', onCompositionEnd, { signal });
  desk.addEventListener('keydown', (event) => {
    if (/^(Arrow|Home|End|Page)/.test(event.key)) stretch += 1;
  }, { signal });
  desk.addEventListener('pointerdown', () => void (stretch += 1), { signal });
  // Text is not dragged about: a slip would move a sentence unnoticed.
  desk.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  return () => {
    unfollow();
    ending.abort();
  };
}
