import type { TextRange } from '../../core/document';
import type { Paragraph, WordDocument } from '../../ooxml/api';
import type { Change } from '../port';
import { hostText } from './snapshot';

/** The places of a change that do not hold what is expected there; empty when all do. */
export function staleIn(doc: WordDocument, change: Change): TextRange[] {
  const paragraphs = doc.paragraphs();
  const textAt = (index: number): string | null => {
    const paragraph = paragraphs[index];
    return paragraph ? hostText(doc, paragraph) : null;
  };
  const stale: TextRange[] = [];
  const whole = (paragraph: number, expected: string): void => {
    if (textAt(paragraph) !== expected) stale.push({ paragraph, start: 0, end: expected.length });
  };
  for (const { paragraph, start, end, expected } of change.edits) {
    const text = textAt(paragraph);
    const fits = text !== null && 0 <= start && start <= end && end <= text.length && text.slice(start, end) === expected;
    if (!fits) stale.push({ paragraph, start, end });
  }
  change.remove?.expected.forEach((expected, i) => whole((change.remove?.paragraph ?? 0) + i, expected));
  const at = change.insert?.at;
  if (at?.kind === 'empty') {
    const filled = paragraphs.findIndex((p) => doc.text(p) !== '');
    if (filled >= 0) stale.push({ paragraph: filled, start: 0, end: 0 });
  } else if (at) whole(at.paragraph, at.expected);
  return stale;
}

/** Why a change cannot be made; `enclosed`: its insertion would go into a table or a content control. */
export interface Unsupported {
  readonly message: string;
  readonly enclosed: boolean;
}

/** Why a change cannot be made as the port promises it; null when it can. */
export function unsupportedIn(doc: WordDocument, change: Change): Unsupported | null {
  const paragraphs = doc.paragraphs();
  const places = [...change.edits].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end);
  for (const [i, place] of places.entries()) {
    const next = places[i + 1];
    if (next && next.paragraph === place.paragraph && next.start < place.end) return { message: 'edits overlap', enclosed: false };
  }
  const gone = change.remove;
  const isGone = (index: number): boolean => gone !== undefined && index >= gone.paragraph && index < gone.paragraph + gone.expected.length;
  if (change.edits.some((e) => isGone(e.paragraph))) return { message: 'a paragraph is both edited and removed', enclosed: false };
  const at = change.insert?.at;
  if (at && at.kind !== 'empty') {
    const paragraph = paragraphs[at.paragraph];
    if (paragraph && isEnclosed(doc, paragraph)) return { message: 'nothing is inserted into a table or a content control', enclosed: true };
  }
  return null;
}

function isEnclosed(doc: WordDocument, paragraph: Paragraph): boolean {
  return doc.tableDepth(paragraph) > 0 || doc.inContentControl(paragraph);
}
