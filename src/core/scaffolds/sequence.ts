import type { DocumentSnapshot, Place } from '../document';
import type { Phase } from '../structure/elements';
import { formatNumeral } from '../structure/number-mark';
import { numberedItems, type NumberedItem } from '../structure/numbered-items';
import type { Extent } from './extents';
import type { Surroundings } from './gap';
import { FIRST_LEVEL, IN_PROSE, openingNumber, SECOND_LEVEL, type OpeningNumber, type PrintedStyle } from './numbering';

/** A number of the sequence into which something is inserted, at a paragraph's beginning or inside it. */
export type Sibling = NumberedItem;

/** The numbers around an insertion. */
export interface Sequence {
  readonly printed: PrintedStyle;
  readonly before: readonly Sibling[];
  readonly after: readonly Sibling[];
}

/** Replace a typed numeral. */
export interface NumeralEdit extends Place {
  readonly text: string;
}

/** The number an inserted run of `count` items begins with: it goes on from what stands before, else leads up to what follows. */
export function firstValue(sequence: Sequence, count: number): number {
  const before = sequence.before.at(-1);
  if (before) return before.value + 1;
  const after = sequence.after[0];
  return after ? Math.max(1, after.value - count) : 1;
}

/**
 * The typed numbers after an insertion that must grow so that none is there twice.
 * A gap takes the new numbers up, a sequence that was broken before stays as it
 * is, and automatic numbers are never touched: `automatic` tells that one would
 * have had to change.
 *
 * @param next the number after the last one inserted.
 */
export function renumber(sequence: Sequence, next: number): { readonly edits: readonly NumeralEdit[]; readonly automatic: boolean } {
  const edits: NumeralEdit[] = [];
  let automatic = false;
  let expected = next;
  let previous = sequence.before.at(-1)?.value ?? 0;
  for (const { paragraph, value, start, end, written, style, automatic: fixed } of sequence.after) {
    const goesOn = edits.length === 0 && !automatic ? value > previous : value === previous + 1;
    if (!goesOn || value >= expected) break;
    if (fixed) automatic = true;
    else edits.push({ paragraph, start, end, expected: written, text: formatNumeral(expected, style) });
    previous = value;
    expected += 1;
  }
  return { edits, automatic };
}

function numberAt(snapshot: DocumentSnapshot, paragraph: number): OpeningNumber | null {
  const found = snapshot.paragraphs[paragraph];
  return found && found.tableDepth === 0 ? openingNumber(found) : null;
}

function split(siblings: readonly Sibling[], printed: PrintedStyle, gap: number): Sequence {
  return {
    printed,
    before: siblings.filter((s) => s.paragraph < gap),
    after: siblings.filter((s) => s.paragraph >= gap),
  };
}

/** The number nearest to `gap` among the paragraphs given, those before it first. */
function nearestNumber(snapshot: DocumentSnapshot, paragraphs: readonly number[], gap: number): OpeningNumber | null {
  const inOrder = [
    ...paragraphs.filter((p) => p < gap).reverse(),
    ...paragraphs.filter((p) => p >= gap),
  ];
  for (const paragraph of inOrder) {
    const number = numberAt(snapshot, paragraph);
    if (number) return number;
  }
  return null;
}

/**
 * The numbers of the phases' headings around `gap`. Null where the document has
 * phase headings and numbers none of them: then a new one gets none either.
 */
export function phaseSequence(snapshot: DocumentSnapshot, extents: readonly Extent[], gap: number): Sequence | null {
  const headings = extents.filter((e) => e.element.level === 1).map((e) => e.start);
  const nearest = nearestNumber(snapshot, headings, gap);
  if (!nearest && headings.length > 0) return null;
  const printed = nearest?.printed ?? FIRST_LEVEL;
  const siblings = numberedItems(snapshot).filter((item) => !item.inline && item.style === printed.style);
  return split(siblings, printed, gap);
}

/** Several parts without a number show that the document numbers none. */
const SEVERAL = 2;

/** The style of the elements' numbers in a phase that has none yet: as the nearest other phase has it; null where no phase has any. */
function borrowedStyle({ snapshot, extents, texts }: Surroundings, gap: number): PrintedStyle | null {
  const headings = extents.filter((e) => e.element.level === 1).map((e) => e.start);
  const parts = extents.filter((e) => e.element.level === 2);
  const nearest = nearestNumber(snapshot, parts.map((e) => e.start).filter((start) => !headings.includes(start)), gap);
  if (nearest) return nearest.printed;
  const inRuns = numberedItems(snapshot).some((item) => item.style === 'is' && headings.includes(item.paragraph));
  if (inRuns) return IN_PROSE;
  if (parts.filter((e) => texts.takesNumber(e.element.id)).length >= SEVERAL) return null;
  const heading = nearestNumber(snapshot, headings, gap);
  // （一） as the level of the phases leaves 一是 for what is inside them.
  return heading?.printed.style === 'bracketed' || texts.level2 === 'is' ? IN_PROSE : SECOND_LEVEL;
}

/**
 * The numbers of a phase's elements around `gap`; null where the document has
 * elements and numbers none of them: then a new one gets none either.
 *
 * @param span the phase's paragraphs, [start, end); null for a phase that is not there.
 */
export function elementSequence(
  around: Surroundings,
  phase: Phase,
  span: readonly [number, number] | null,
  gap: number,
): Sequence | null {
  const { snapshot, extents } = around;
  // What stands in the heading's own paragraph has the heading's number, not one of its own.
  const heads = extents
    .filter((e) => e.element.level === 2 && e.element.phase === phase && e.start !== span?.[0])
    .map((e) => e.start);
  const inside = span ? Array.from({ length: span[1] - span[0] - 1 }, (_, i) => span[0] + 1 + i) : [];
  const nearest = span ? (nearestNumber(snapshot, heads, gap) ?? nearestNumber(snapshot, inside, gap)) : null;
  const printed = nearest?.printed ?? borrowedStyle(around, gap);
  if (printed === null) return null;
  if (!span) return { printed, before: [], after: [] };

  const items = numberedItems(snapshot).filter(
    (item) =>
      item.style === printed.style && item.paragraph < span[1] &&
      // （一）会前精心准备。一是……: the heading's paragraph may hold the run.
      (item.paragraph > span[0] || (item.inline && item.paragraph === span[0])),
  );
  return split(ofOneSequence(items, new Set(heads)), printed, gap);
}

/**
 * The items that count the phase's elements. What the model does not know counts
 * while it goes on (一是…；二是… in one paragraph too); a list that begins anew lies
 * a level deeper, until the next element.
 */
function ofOneSequence(items: readonly NumberedItem[], heads: ReadonlySet<number>): readonly Sibling[] {
  const siblings: Sibling[] = [];
  let deeper = 0;
  for (const item of items) {
    const last = siblings.at(-1)?.value ?? 0;
    const isHead = !item.inline && heads.has(item.paragraph);
    if (!isHead && item.value === 1 && last > 0) deeper = 1;
    else if (!isHead && deeper > 0 && item.value === deeper + 1) deeper = item.value;
    else if (isHead || item.value === last + 1) {
      siblings.push(item);
      deeper = 0;
    }
  }
  return siblings;
}
