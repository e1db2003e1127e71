import type { DocumentSnapshot } from '../document';
import type { Phase } from './elements';
import { openingOf } from './opening';
import { phaseCandidates, type PhaseHeading } from './phase-candidates';

export type { PhaseHeading } from './phase-candidates';

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

/**
 * Find the phase headings in paragraphs `from` … `to` (exclusive), by their words,
 * never by 一二三: a level-1 number, a heading style, or heading length on its own.
 * A phase that has a surer heading does not take a fainter one for a second start.
 */
export function findPhases(snapshot: DocumentSnapshot, from: number, to: number, year: string | null): PhasesFound {
  const candidates = phaseCandidates(snapshot, from, to, year);
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
