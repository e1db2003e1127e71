import type { WordDocument } from '../../ooxml/api';
import { MEMORY } from '../port';

/** The text kept in the document; null when there is none, or when what stands there is no text of ours. */
export function readMemory(document: WordDocument): string | null {
  const json = document.addInSettings(MEMORY.addIn)?.[MEMORY.key];
  if (json === undefined) return null;
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

/** Keep a text, or none; other settings of the add-in stay. False when the text is too long or did not come back. */
export function writeMemory(document: WordDocument, text: string | null): boolean {
  if (text !== null && text.length > MEMORY.limit) return false;
  const { [MEMORY.key]: before, ...others } = document.addInSettings(MEMORY.addIn) ?? {};
  if (text === null && before === undefined) return true;
  document.setAddInSettings(MEMORY.addIn, text === null ? others : { ...others, [MEMORY.key]: JSON.stringify(text) });
  return readMemory(document) === text;
}
