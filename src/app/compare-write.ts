import type { DocumentSnapshot } from '../core/document';
import type { Edit } from '../host/port';

/** What the document shows at an edit's place after a write. */
export type EditFate = 'written' | 'tracked' | 'not-written' | 'unclear';

export interface FoundEdit {
  readonly fate: EditFate;
  /** Where the edit's text (old, new or both) begins in the paragraph now; -1 when unclear. */
  readonly start: number;
  /** For 'tracked': where the old token begins. */
  readonly tokenStart: number;
}

interface Option {
  readonly fate: EditFate;
  readonly text: string;
  readonly tokenOffset: number;
}

/**
 * Compare each edit's place with its new and its old text, in the order of `edits`.
 * A paragraph is read as the old text's unedited stretches with, between them, for
 * each edit either the new text, the old, or both (tracked changes). What fits no
 * such reading is 'unclear': somebody else changed the paragraph.
 */
export function compareWrite(before: DocumentSnapshot, edits: readonly Edit[], after: DocumentSnapshot): readonly FoundEdit[] {
  const found: FoundEdit[] = edits.map(() => ({ fate: 'unclear', start: -1, tokenStart: -1 }));
  const byParagraph = new Map<number, number[]>();
  edits.forEach((edit, i) => byParagraph.set(edit.paragraph, [...(byParagraph.get(edit.paragraph) ?? []), i]));
  for (const [paragraph, indices] of byParagraph) {
    const old = before.paragraphs[paragraph]?.text;
    const now = after.paragraphs[paragraph]?.text;
    if (old === undefined || now === undefined) continue;
    const ordered = [...indices].sort((a, b) => (edits[a]?.start ?? 0) - (edits[b]?.start ?? 0));
    const read = readParagraph(old, ordered.flatMap((i) => edits[i] ?? []), now);
    read?.forEach((result, k) => {
      const i = ordered[k];
      if (i !== undefined) found[i] = result;
    });
  }
  return found;
}

/**
 * Follow all readings at once, one state a position in the new text: at most four
 * times as many as edits, never exponential.
 */
function readParagraph(old: string, edits: readonly Edit[], now: string): readonly FoundEdit[] | null {
  let states = new Map<number, readonly FoundEdit[]>([[0, []]]);
  let at = 0;
  for (const edit of edits) {
    const stretch = old.slice(at, edit.start);
    const next = new Map<number, readonly FoundEdit[]>();
    for (const [position, soFar] of states) {
      if (!now.startsWith(stretch, position)) continue;
      const start = position + stretch.length;
      for (const option of optionsOf(edit)) {
        const end = start + option.text.length;
        if (!now.startsWith(option.text, start) || next.has(end)) continue;
        next.set(end, [...soFar, { fate: option.fate, start, tokenStart: start + option.tokenOffset }]);
      }
    }
    states = next;
    at = edit.end;
  }
  const rest = old.slice(at);
  for (const [position, soFar] of states) if (now.slice(position) === rest) return soFar;
  return null;
}

function optionsOf(edit: Edit): readonly Option[] {
  const both: Option[] =
    edit.expected === '' || edit.text === ''
      ? []
      : [
          { fate: 'tracked', text: edit.expected + edit.text, tokenOffset: 0 },
          { fate: 'tracked', text: edit.text + edit.expected, tokenOffset: edit.text.length },
        ];
  return [
    { fate: 'written', text: edit.text, tokenOffset: 0 },
    { fate: 'not-written', text: edit.expected, tokenOffset: 0 },
    ...both,
  ];
}
