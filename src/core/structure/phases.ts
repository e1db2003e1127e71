import type { DocumentSnapshot } from '../document';
import type { Phase } from './elements';
import { openingOf, type Opening } from './opening';
import { isOfLastMeeting, readPhase, type PhaseReading } from './phase-words';

/** A phase's heading as found. */
export interface PhaseHeading {
  readonly phase: Phase;
  readonly paragraph: number;
  readonly sureness: PhaseReading['sureness'];
  readonly word: string;
  readonly numbered: boolean;
}

/** The paragraphs from a phase's heading up to the next phase's; `to` is exclusive. */
export interface PhaseSpan {
  readonly phase: Phase;
  readonly heading: number;
  readonly to: number;
}

export interface PhasesFound {
  /** Phase headings in document order, repeated ones included. */
  readonly headings: readonly PhaseHeading[];
  readonly spans: readonly PhaseSpan[];
}

/** The longest text that can be a heading on its own, without a number. */
const HEADING_LENGTH = 30;

/** The longest opening sentence of a numbered heading. */
const NUMBERED_LENGTH = 60;

/**
 * Find the phase headings in paragraphs `from` … `to` (exclusive), by their words,
 * never by 一二三: a level-1 number, a heading style, or heading length on its own.
 * A phase that has a surer heading does not take a fainter one for a second start.
 */
export function findPhases(snapshot: DocumentSnapshot, from: number, to: number, year: string | null): PhasesFound {
  const candidates: PhaseHeading[] = [];
  for (let i = from; i < to; i += 1) {
    const candidate = candidateAt(snapshot, i, year, candidates);
    if (candidate) candidates.push(candidate);
  }
  const linesFirst = hasUnnumberedHeadings(candidates);
  const best = new Map<Phase, PhaseHeading>();
  for (const candidate of candidates) {
    const known = best.get(candidate.phase);
    if (!known || rank(candidate, linesFirst) > rank(known, linesFirst)) best.set(candidate.phase, candidate);
  }
  const standing = candidates.filter((c) => {
    const surest = best.get(c.phase);
    return c === surest || (surest !== undefined && c.sureness > 1 && c.numbered === surest.numbered);
  });
  const headings = standing.filter((c, i) => !continues(c, standing[i - 1], snapshot));
  const spans = headings.map((heading, i) => ({
    phase: heading.phase,
    heading: heading.paragraph,
    to: headings[i + 1]?.paragraph ?? to,
  }));
  return { headings, spans };
}

/**
 * Which candidate is a phase's own heading. A numbered heading that speaks of the
 * phase comes before a line on its own, that before a numbered one that names only
 * a part; unless the document numbers its elements 一、 under phase headings
 * without a number: then the lines on their own come first.
 */
function rank(heading: PhaseHeading, linesFirst: boolean): number {
  if (!heading.numbered) return linesFirst ? 20 : 5;
  return heading.sureness === 1 ? 1 : 10 + heading.sureness;
}

/** Whether more phases have a heading of their own without a number than with one. */
function hasUnnumberedHeadings(candidates: readonly PhaseHeading[]): boolean {
  const phases = (numbered: boolean, sureness: number): number =>
    new Set(candidates.filter((c) => c.numbered === numbered && c.sureness >= sureness).map((c) => c.phase)).size;
  return phases(false, 3) > phases(true, 2) || (phases(false, 3) === 3 && phases(true, 3) < 3);
}

function candidateAt(
  snapshot: DocumentSnapshot, index: number, year: string | null, before: readonly PhaseHeading[],
): PhaseHeading | null {
  const paragraph = snapshot.paragraphs[index];
  if (!paragraph || paragraph.tableDepth > 0 || paragraph.text === '') return null;
  const opening = openingOf(paragraph);
  const numbered = opening.mark?.style === 'chinese' || opening.headingLevel === 1;
  if (!numbered && !standsAlone(opening, paragraph.text)) return null;
  if (numbered && opening.sentence.length > NUMBERED_LENGTH) return null;
  const afterMeeting = before.some((heading) => heading.phase === 'meet');
  if (!afterMeeting && isOfLastMeeting(opening.words, year)) return null;
  const reading = readPhase(opening.words);
  if (!reading || (!numbered && (reading.sureness < 3 || reading.at > 12))) return null;
  return { phase: reading.phase, paragraph: index, sureness: reading.sureness, word: reading.word, numbered };
}

/** A short line with no end of a sentence and no level-1 number, that is no title, letterhead or date. */
function standsAlone(opening: Opening, text: string): boolean {
  return (
    opening.mark?.style !== 'is' && opening.mark?.style !== 'must' && !opening.stopped && text.trim().length <= HEADING_LENGTH &&
    !/[；;、，,]$|(?:通报|报告|汇报|[：:])$|现将|组$/.test(text.trim())
  );
}

/** 三、整改措施 and 四、下一步打算 are one phase in two headings; the same words again are a second start. */
function continues(heading: PhaseHeading, before: PhaseHeading | undefined, snapshot: DocumentSnapshot): boolean {
  if (before?.phase !== heading.phase) return false;
  const words = (index: number): string => {
    const paragraph = snapshot.paragraphs[index];
    return paragraph ? openingOf(paragraph).sentence : '';
  };
  if (words(before.paragraph) === words(heading.paragraph)) return false;
  return !(heading.sureness === 3 && before.sureness === 3 && heading.word === before.word);
}
