import type { DocumentSnapshot, TextRange } from '../core/document';
import type { Analysis } from '../core/analysis';
import { elementOf, type ElementId, type Phase } from '../core/structure/elements';

/** A place as the pane shows it: the text around, cut to fit two lines. */
export interface PlaceContext {
  readonly before: string;
  readonly token: string;
  readonly after: string;
  /** Whether text was cut off at that side. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const BEFORE = 14;
const AFTER = 18;

/** The text of a range and what stands around it in its paragraph. */
export function contextOf(snapshot: DocumentSnapshot, { paragraph, start, end }: TextRange): PlaceContext {
  const text = snapshot.paragraphs[paragraph]?.text ?? '';
  const from = Math.max(0, start - BEFORE);
  const to = Math.min(text.length, end + AFTER);
  return {
    before: text.slice(from, start),
    token: text.slice(start, end),
    after: text.slice(end, to),
    cutBefore: from > 0,
    cutAfter: to < text.length,
  };
}

/** One replacement shown in context: its token, and the text from it to the next one. */
export interface ShownEdit<E extends TextRange> {
  readonly edit: E;
  readonly token: string;
  readonly after: string;
}

/** Replacements that stand near each other in one paragraph, shown as one quotation. */
export interface EditContext<E extends TextRange> {
  readonly before: string;
  readonly edits: readonly ShownEdit<E>[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The contexts of several edits, in document order; those whose contexts would overlap share one. */
export function editContexts<E extends TextRange>(snapshot: DocumentSnapshot, edits: readonly E[]): readonly EditContext<E>[] {
  const ordered = [...edits].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  const groups: E[][] = [];
  for (const edit of ordered) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    if (group && last && last.paragraph === edit.paragraph && edit.start - last.end <= AFTER) group.push(edit);
    else groups.push([edit]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { before, cutBefore } = contextOf(snapshot, first);
    const shown = group.map((edit, i) => {
      const { token, after } = contextOf(snapshot, edit);
      const next = group[i + 1];
      return { edit, token, after: next ? after.slice(0, next.start - edit.end) : after };
    });
    const last = group[group.length - 1] ?? first;
    return [{ before, edits: shown, cutBefore, cutAfter: contextOf(snapshot, last).cutAfter }];
  });
}

/** Where in the report a paragraph stands: its phase and its element. */
export interface Whereabouts {
  readonly phase: Phase | null;
  readonly element: ElementId | null;
  readonly name: string;
}

/** The phase and element of a paragraph. */
export function whereabouts(analysis: Analysis, paragraph: number | null, concerned: ElementId | null = null): Whereabouts {
  const id = (paragraph === null ? null : analysis.elementOf[paragraph]) ?? concerned;
  if (!id) return { phase: null, element: null, name: '' };
  const element = elementOf(id);
  return { phase: element.phase, element: id, name: element.name };
}
