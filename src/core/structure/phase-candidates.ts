import type { DocumentSnapshot } from '../document';
import type { Phase } from './elements';
import { openingOf, type Opening } from './opening';
import { phaseOfParts, phaseOfSentences } from './phase-by-parts';
import { isOfLastMeeting, readPhase, type PhaseReading } from './phase-words';
import { runInPhases } from './run-in-phases';

/** A phase's heading as found. */
export interface PhaseHeading {
  readonly phase: Phase;
  readonly paragraph: number;
  readonly sureness: PhaseReading['sureness'];
  /** The words that told; '' where the parts below told. */
  readonly word: string;
  readonly numbered: boolean;
}

/** The longest text that can be a heading on its own, without a number. */
const HEADING_LENGTH = 30;

/** A report has few headings of the first level; in a longer text nobody reads their sentences. */
const MOST_TOPS = 12;

/** The longest opening sentence of a numbered heading. */
const NUMBERED_LENGTH = 60;

/**
 * Every paragraph in `from` … `to` (exclusive) that may be a phase's heading, in
 * document order: by its words; a numbered one whose words name no phase, by its
 * parts or its sentences; and where there is no heading at all, phases told in a paragraph each.
 */
export function phaseCandidates(snapshot: DocumentSnapshot, from: number, to: number, year: string | null): readonly PhaseHeading[] {
  const read: PhaseHeading[] = [];
  const tops: number[] = [];
  for (let i = from; i < to; i += 1) {
    const paragraph = snapshot.paragraphs[i];
    if (!paragraph || paragraph.tableDepth > 0 || paragraph.text === '') continue;
    const opening = openingOf(paragraph);
    if (isTop(opening, paragraph.text)) tops.push(i);
    const candidate = candidateFrom(opening, paragraph.text, i, year, read);
    if (candidate) read.push(candidate);
  }
  const candidates = withParts(snapshot, read, tops, to, year);
  const phases = new Set(candidates.map(({ phase }) => phase));
  const runIn = tops.length === 0 && phases.size < 2 ? runInPhases(snapshot, from, to) : [];
  return runIn.length > 0 ? runIn : candidates;
}

function candidateFrom(
  opening: Opening, text: string, index: number, year: string | null, before: readonly PhaseHeading[],
): PhaseHeading | null {
  const numbered = isTop(opening, text);
  if (!numbered && !standsAlone(opening, text)) return null;
  if (numbered && opening.sentence.length > NUMBERED_LENGTH) return null;
  const afterMeeting = before.some((heading) => heading.phase === 'meet');
  if (!afterMeeting && isOfLastMeeting(opening.words, year)) return null;
  const reading = readPhase(opening.words);
  if (!reading || (!numbered && (reading.sureness < 3 || reading.at > 12))) return null;
  return { phase: reading.phase, paragraph: index, sureness: reading.sureness, word: reading.word, numbered };
}

/** 【准备情况】 on a line of its own. */
const IN_BRACKETS = /^\s*【[^【】]{2,20}】\s*$/;

/** A heading of the first level: 一、, Word's 标题1, or a line in 【】. */
function isTop(opening: Opening, text: string): boolean {
  return opening.mark?.style === 'chinese' || opening.headingLevel === 1 || IN_BRACKETS.test(text);
}

/** A short line with no end of a sentence and no level-1 number, that is no title, letterhead or date. */
function standsAlone(opening: Opening, text: string): boolean {
  return (
    opening.mark?.style !== 'is' && opening.mark?.style !== 'must' && !opening.stopped && text.trim().length <= HEADING_LENGTH &&
    !/[；;、，,]$|(?:通报|报告|汇报|[：:])$|现将|组$/.test(text.trim())
  );
}

/**
 * Numbered headings of the first level that name no phase, or only the 民主生活会
 * itself, are read by the parts below them. What the parts tell of a phase does
 * not count beside a heading that names it.
 */
function withParts(
  snapshot: DocumentSnapshot, read: readonly PhaseHeading[], tops: readonly number[], to: number, year: string | null,
): PhaseHeading[] {
  const byParagraph = new Map(read.map((heading) => [heading.paragraph, heading]));
  const told: PhaseHeading[] = [];
  for (const [at, paragraph] of tops.entries()) {
    const own = byParagraph.get(paragraph);
    if (own && !(own.phase === 'meet' && own.word === '民主生活会')) continue;
    const top = snapshot.paragraphs[paragraph];
    if (!top || (!own && isOfLastMeeting(openingOf(top).words, year))) continue;
    const next = tops[at + 1] ?? to;
    const bySentences = !own && read.length > 0 && tops.length <= MOST_TOPS;
    const phase = phaseOfParts(snapshot, paragraph + 1, next) ?? (bySentences ? phaseOfSentences(snapshot, paragraph + 1, next) : null);
    if (phase !== null && phase !== own?.phase) told.push({ phase, paragraph, sureness: 2, word: '', numbered: true });
  }
  const gone = new Set(told.map(({ paragraph }) => paragraph));
  const sure = read.filter((heading) => !gone.has(heading.paragraph));
  const named = new Set(sure.filter(({ sureness }) => sureness > 1).map(({ phase }) => phase));
  return [...sure, ...told.filter(({ phase }) => !named.has(phase))].sort((a, b) => a.paragraph - b.paragraph);
}
