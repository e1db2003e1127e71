import { shownText, type DocumentSnapshot, type SnapshotParagraph } from '../../document';
import { parseOutline } from '../../structure/outline';
import type { ElementId } from '../../structure/elements';
import { roleOf } from './role';
import type { Role } from '../block';

/** Paragraphs of a document, first and last one included. */
export interface ParagraphRange {
  readonly from: number;
  readonly to: number;
}

/** A document as plain paragraphs that can be inserted again: no tables, automatic numbers typed. */
export interface Source {
  readonly snapshot: DocumentSnapshot;
  readonly elementOf: readonly (ElementId | null)[];
  readonly roles: readonly Role[];
  /** The paragraphs asked for, in coordinates of `snapshot`; [from, to). */
  readonly from: number;
  readonly to: number;
  /** Paragraphs of tables that were left out. */
  readonly inTables: number;
  readonly isReport: boolean;
}

/** A label that counts; a bullet's is often a character of a symbol font, which is none elsewhere. */
const COUNTING = /[0-9０-９一二三四五六七八九十①-⑳]/;

/**
 * @param range the paragraphs asked for; all of them when it is absent. What stands
 *   around them still tells what they are.
 */
export function sourceOf(given: DocumentSnapshot, range: ParagraphRange = { from: 0, to: given.paragraphs.length - 1 }): Source {
  const paragraphs: SnapshotParagraph[] = [];
  let [from, to, inTables] = [0, 0, 0];
  given.paragraphs.forEach((paragraph, i) => {
    if (paragraph.tableDepth > 0) {
      if (i >= range.from && i <= range.to) inTables += 1;
      return;
    }
    if (i < range.from) from = paragraphs.length + 1;
    paragraphs.push(plain(paragraph));
    if (i <= range.to) to = paragraphs.length;
  });
  const isBlank = (i: number): boolean => (paragraphs[i]?.text ?? '').trim() === '';
  while (from < to && isBlank(from)) from += 1;
  while (to > from && isBlank(to - 1)) to -= 1;

  const outline = parseOutline({ paragraphs });
  const { isReport } = outline;
  // What looks like a part in a document that is no report is none.
  const elementOf = isReport ? outline.elementOf : paragraphs.map(() => null);
  const roles = paragraphs.map((paragraph, i) => roleOf(paragraph, elementOf[i] ?? null, elementOf[i - 1] ?? null));
  const trimmed = paragraphs.map((paragraph, i) => ({ ...paragraph, text: withoutTypedForm(paragraph.text, roles[i] ?? 'body') }));
  return { snapshot: { paragraphs: trimmed }, elementOf, roles, from, to, inTables, isReport };
}

function plain(paragraph: SnapshotParagraph): SnapshotParagraph {
  return COUNTING.test(paragraph.label) ? { ...paragraph, text: shownText(paragraph), label: '' } : { ...paragraph, label: '' };
}

/** A line that its style centres or sets to the right: spaces typed for that would move it. Elsewhere they are text. */
function withoutTypedForm(text: string, role: Role): string {
  return role === 'title' || role === 'signature' || role === 'date' ? text.trim() : text;
}
