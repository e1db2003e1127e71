import { snapshotOfLines, type DocumentSnapshot, type TextRange } from '../../src/core/document';

/** A text in which ⟦…⟧ marks places; the marks never occur in official documents. */
export interface MarkedText {
  readonly snapshot: DocumentSnapshot;
  readonly lines: readonly string[];
  readonly places: readonly (TextRange & { readonly text: string })[];
}

/** Take the marks out of a text of lines; places come in the order of their opening marks. */
export function parseMarked(marked: string): MarkedText {
  const places: (TextRange & { text: string })[] = [];
  const lines = marked.split('\n').map((line, paragraph) => {
    let text = '';
    let open = -1;
    for (const ch of line) {
      if (ch === '⟦') open = text.length;
      else if (ch === '⟧') {
        if (open < 0) throw new Error(`⟧ without ⟦ in: ${line}`);
        places.push({ paragraph, start: open, end: text.length, text: text.slice(open) });
        open = -1;
      } else text += ch;
    }
    if (open >= 0) throw new Error(`⟦ without ⟧ in: ${line}`);
    return text;
  });
  return { snapshot: snapshotOfLines(lines), lines, places };
}
