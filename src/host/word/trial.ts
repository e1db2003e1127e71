import { setTracking } from './newer';
import { loadParagraphs, snapshotOf } from './read';

/**
 * Setting up documents inside a real Word, for trying the port's promises there.
 * All of it replaces the body: only ever used on a document that was blank.
 */

/** Whether the body has no text at all: only then may a trial begin. */
export async function isBlank(): Promise<boolean> {
  const context = new Word.RequestContext();
  const paragraphs = loadParagraphs(context.document.body.paragraphs);
  await context.sync();
  return snapshotOf(paragraphs).paragraphs.every(({ text }) => text === '');
}

/** The body becomes these paragraphs. */
export async function setLines(lines: readonly string[]): Promise<void> {
  await Word.run(async (context) => {
    const { body } = context.document;
    body.clear();
    const [first = '', ...rest] = lines;
    if (first !== '') body.insertText(first, 'Start');
    for (const line of rest) body.insertParagraph(line, 'End');
    await context.sync();
  });
}

/** The body becomes that of a flat-OPC package; Word may keep an empty paragraph at its end. */
export async function setPackage(flatOpc: string): Promise<void> {
  await Word.run(async (context) => {
    const { body } = context.document;
    body.clear();
    body.insertOoxml(flatOpc, 'Replace');
    await context.sync();
  });
}

/** Switch change tracking; false where this Word does not let an add-in do so (before WordApi 1.4). */
export async function setChangeTracking(on: boolean): Promise<boolean> {
  try {
    return await Word.run((context) => setTracking(context, on));
  } catch {
    return false;
  }
}
