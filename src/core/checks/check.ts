import type { Fact, FactValue, FixEdit, ParagraphRemoval, Placeholder, Severity } from '../analysis';
import type { DocumentSnapshot, TextRange } from '../document';
import type { KnownDate } from '../facts/rules/calendar';
import type { OwnMeeting } from '../meeting/own-meeting';
import type { Sessions } from '../packs/sessions/index';
import type { ElementId } from '../structure/elements';
import type { Outline } from '../structure/outline';
import type { WordRules } from '../words/rules';

/** What every check reads; parsed once, never changed. */
export interface CheckInput {
  readonly snapshot: DocumentSnapshot;
  readonly outline: Outline;
  readonly placeholders: readonly Placeholder[];
  readonly facts: readonly Fact[];
  /**
   * Values of facts that stand in the text, sorted by place; read when a check first asks. Empty in
   * a text that is no report or too long for it.
   */
  readonly values: readonly FactValue[];
  /** Which meeting the document reports on; read when a check first asks. Nothing is known of a text that is no report. */
  readonly meeting: OwnMeeting;
  /** 年度（会型）设置: the packs that hold, a department's own among them. */
  readonly sessions: Sessions;
  /** Today, as whoever analyses says; null where nobody says. The core has no clock. */
  readonly today: KnownDate | null;
  /** 本单位用词: what a department's own file says; nothing where there is none. */
  readonly words: WordRules;
}

/** What a check yields; what it leaves out comes from the check itself. */
export interface Report {
  /** Null where something is absent and so has no place. */
  readonly place: TextRange | null;
  /** What stands there and what should; a hint asks. No full stop. */
  readonly message: string;
  readonly severity?: Severity;
  readonly why?: string;
  readonly fix?: readonly FixEdit[];
  /** Whole paragraphs that the fix deletes. */
  readonly remove?: ParagraphRemoval;
  readonly element?: ElementId;
}

/** One rule. It knows neither its position in the list nor other checks. */
export interface Check {
  readonly id: string;
  /** A line for lists of checks. */
  readonly summary: string;
  readonly severity: Severity;
  /** Why it matters, one short sentence without a full stop. */
  readonly why: string;
  /** Whether it speaks of the model, and so only of documents that show a sign of it. */
  readonly ofModel: boolean;
  /** Whether it runs only when asked for by name: a matter of taste. */
  readonly offByDefault?: boolean;
  run(input: CheckInput): Iterable<Report>;
}

/** Declare a check; the type is its only framework. */
export function defineCheck(check: Check): Check {
  return check;
}

/** The edit that puts `text` in a place of the snapshot. */
export function replacing(snapshot: DocumentSnapshot, place: TextRange, text: string): FixEdit {
  const expected = snapshot.paragraphs[place.paragraph]?.text.slice(place.start, place.end) ?? '';
  return { paragraph: place.paragraph, start: place.start, end: place.end, expected, text };
}

/** The whole text of a paragraph as a place, outer spaces left out. */
export function wholeParagraph(snapshot: DocumentSnapshot, paragraph: number): TextRange {
  const text = snapshot.paragraphs[paragraph]?.text ?? '';
  const start = text.length - text.trimStart().length;
  return { paragraph, start, end: Math.max(start, text.trimEnd().length) };
}

/** A paragraph's opening words as a place: up to its first mark of punctuation, at most 20 characters. */
export function openingWords(snapshot: DocumentSnapshot, paragraph: number): TextRange {
  const { start, end } = wholeParagraph(snapshot, paragraph);
  const text = snapshot.paragraphs[paragraph]?.text.slice(start, Math.min(end, start + 20)) ?? '';
  const stop = text.search(/[。，；：:]/);
  return { paragraph, start, end: start + (stop > 0 ? stop : text.length) };
}
