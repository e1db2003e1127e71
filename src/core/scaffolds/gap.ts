import type { DocumentSnapshot } from '../document';
import { elementOf, orderOf, PHASES, type ElementId, type Phase } from '../structure/elements';
import type { NumberStyle } from '../structure/number-mark';
import type { Extent } from './extents';
import { openingNumber } from './numbering';
import { ownEnd } from './own-end';
import type { Texts } from './texts';

/**
 * A gap is a place between paragraphs: gap g lies before paragraph g, gap n (the
 * number of paragraphs) after the last one.
 */

/** What the planner knows of a document. */
export interface Surroundings {
  readonly snapshot: DocumentSnapshot;
  readonly extents: readonly Extent[];
  readonly content: readonly boolean[];
  readonly texts: Texts;
}

/** Whether this shows that a phase is there: its heading, or a usual part of it in no other phase's paragraphs. */
export function isOfPhase({ element, status, within, inFrame }: Extent, phase: Phase): boolean {
  if (element.phase !== phase || status === 'misplaced') return false;
  return element.level === 1 || (element.scaffolded && !inFrame && (within === null || within === phase));
}

/** A phase's paragraphs [start, end) from its heading to the next phase or the frame; null when nothing of it is there. */
export function phaseSpan({ snapshot, extents }: Surroundings, phase: Phase): readonly [number, number] | null {
  const own = extents.filter((e) => isOfPhase(e, phase));
  const heading = own.find((e) => e.element.level === 1);
  const first = heading ?? own[0];
  if (!first) return null;
  // Without a heading the first element itself is inside: the span begins before it.
  const start = heading ? first.start : first.start - 1;
  const next = extents.find(
    (e) => e.start > first.start && e.status !== 'misplaced' && (e.element.level !== 2) && e.element.phase !== phase,
  );
  const limit = next?.start ?? snapshot.paragraphs.length;
  const style = heading ? numberStyleAt(snapshot, heading.start) : null;
  return [start, style ? firstOfSequence(snapshot, style, first.start + 1, limit) : limit];
}

/** The phase inside whose paragraphs a gap lies, or null. */
export function phaseAround(around: Surroundings, gap: number): Phase | null {
  const found = PHASES.find(({ id }) => {
    const span = phaseSpan(around, id);
    return span !== null && gap > span[0] && gap <= span[1];
  });
  return found?.id ?? null;
}

function numberStyleAt(snapshot: DocumentSnapshot, paragraph: number): NumberStyle | null {
  const found = snapshot.paragraphs[paragraph];
  return (found && openingNumber(found)?.printed.style) ?? null;
}

/** The first paragraph in [from, to) whose number belongs to the sequence, else `to`. */
function firstOfSequence(snapshot: DocumentSnapshot, style: NumberStyle, from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    if (numberStyleAt(snapshot, i) === style) return i;
  }
  return to;
}

/** Where an element goes inside a phase that is there. */
function gapInPhase(around: Surroundings, id: ElementId, numbered: boolean, span: readonly [number, number]): number {
  const { snapshot, extents, content } = around;
  const order = orderOf(id);
  const { phase } = elementOf(id);
  const earlier = extents.filter(
    (e) => e.element.phase === phase && e.order < order && e.status !== 'misplaced' && e.start >= span[0] && e.start < span[1],
  );
  const heading = earlier.find((e) => e.element.level === 1);
  // A sentence that leads over stands right under the heading, before parts the model knows no place for.
  if (heading && isLead(id)) return heading.start + 1;
  const last = earlier.filter((e) => e.element.level === 2).reduce((max, e) => Math.max(max, ownEnd(snapshot, e, content)), -1);
  if (last >= 0) return Math.min(last + 1, span[1]);

  if (!heading) return span[0] + 1;
  if (!numbered) return heading.start + 1;
  // What the phase says before its first number stays before it.
  let gap = heading.start + 1;
  for (let i = gap; i < span[1] && !openingNumber(snapshot.paragraphs[i] ?? BLANK); i += 1) {
    const isElement = extents.some((e) => e.start === i && e.element.phase === phase && e.order > order);
    if (isElement) break;
    if (content[i] === true) gap = i + 1;
  }
  return gap;
}

const isLead = (id: ElementId): boolean => id === 'pre.lead' || id === 'post.lead';

const BLANK = { text: '', label: '', style: '', tableDepth: 0 };

/** Where the frame's elements and whole phases go. */
function gapInFrame({ extents, content }: Surroundings, first: ElementId, last: ElementId): number {
  const date = extents.find((e) => e.element.id === 'date');
  if (first === 'sign' && date) return date.start;

  const earlier = extents.filter((e) => e.order < orderOf(first) && e.status !== 'misplaced');
  if (earlier.length > 0) {
    const end = Math.max(...earlier.map((e) => e.end));
    const follows = content.indexOf(true, end + 1);
    // Blank lines under the title belong to it.
    const underTitle = (first === 'addressee' || first === 'intro') && follows >= 0;
    return underTitle ? follows : end + 1;
  }
  const later = extents.filter((e) => e.order > orderOf(last));
  if (later.length > 0) return Math.min(...later.map((e) => e.start));
  if (first === 'title' || first === 'addressee') return Math.max(0, content.indexOf(true));
  return content.lastIndexOf(true) + 1;
}

/**
 * Where a run of elements goes, `first` to `last` in the model's order: after the
 * last element that the model puts before them, with what belongs to it.
 */
export function gapFor(around: Surroundings, first: ElementId, last: ElementId): number {
  const numbered = around.texts.takesNumber(first);
  const { phase, level } = elementOf(first);
  const span = phase !== null && level === 2 ? phaseSpan(around, phase) : null;
  return span ? gapInPhase(around, first, numbered, span) : gapInFrame(around, first, last);
}
