import type { DocumentSnapshot } from '../document';
import type { KnownDate } from '../facts/rules/calendar';
import { tellsOneMeeting } from '../facts/told/one-report';
import { writtenDates } from '../facts/told/written-dates';
import { educationById, educationIn, type EducationId } from '../packs/educations';
import type { SessionKey, SessionKind } from '../packs/sessions/session-pack';
import type { ElementId } from '../structure/elements';
import type { Outline } from '../structure/outline';
import { heldDate, type HeldDate } from './held-date';
import { mentionsIn, type MeetingMention } from './mentions';

/** The meeting that a document reports on, as far as it says: null and [] where it does not. */
export interface OwnMeeting {
  /** Whether the document is a report on one meeting; a collection of reports, or no report, says nothing of one. */
  readonly isOne: boolean;
  /**
   * The year it is *of* (年度), as title, opening or the meeting's own paragraph say it; where they
   * disagree the one that fits the day it was held, else the first.
   */
  readonly year: number | null;
  /** The year in the title. */
  readonly titleYear: number | null;
  readonly kind: SessionKind | null;
  readonly education: EducationId | null;
  /** When it was held. */
  readonly held: HeldDate | null;
  /** The date at the document's end. */
  readonly signed: KnownDate | null;
  /** Every naming of a 民主生活会 in the text, in order; the title's not among them. */
  readonly mentions: readonly MeetingMention[];
}

const UNKNOWN: OwnMeeting = { isOne: false, year: null, titleYear: null, kind: null, education: null, held: null, signed: null, mentions: [] };

/**
 * Read which meeting a report is on: its year, its kind, its education, the day it was held. The
 * last meeting's name is told apart by its words (上年度, …整改落实情况) and never taken for it. A
 * collection of reports has no meeting of its own.
 */
export function ownMeeting(snapshot: DocumentSnapshot, outline: Outline): OwnMeeting {
  if (!tellsOneMeeting(snapshot, outline)) return UNKNOWN;
  const { title, titleTo, titleText, intro } = outline.front;
  const row = (element: ElementId): number | null => outline.rows.find((r) => r.element === element)?.paragraph ?? null;
  const isTitle = (paragraph: number): boolean => title !== null && paragraph >= title && paragraph <= (titleTo ?? title);
  const titled = titleText === '' ? [] : mentionsIn(titleText, title ?? 0, 'title');
  const mentions = snapshot.paragraphs.flatMap(({ text }, i) => (isTitle(i) ? [] : mentionsIn(text, i, outline.elementOf[i] ?? null)));
  const own = [...titled, ...mentions.filter((m) => m.role === 'own' && m.paragraph === intro), ...mentions.filter((m) => m.role === 'own' && m.paragraph !== intro)];
  const signature = row('date');
  const signed = signature === null ? null : (writtenDates(snapshot.paragraphs[signature]?.text ?? '')[0]?.date ?? null);
  const held = heldDate(snapshot, outline, placesOfMeeting(outline, row('meet.facts')), signed);
  const year = yearSaid(own, held);
  const kind = own.find((m) => m.kind !== null && m.kind !== 'general')?.kind ?? own.find((m) => m.kind !== null)?.kind ?? null;
  return {
    isOne: true, year, kind, held, signed, mentions,
    titleYear: titled.find((m) => m.year !== null)?.year ?? null,
    education: kind === 'annual' ? null : educationOf(own, year, held?.date.year ?? null),
  };
}

/** Of the years said the one that fits the day the meeting was held; the first where none does or all do. */
function yearSaid(own: readonly MeetingMention[], held: HeldDate | null): number | null {
  const years = own.flatMap((m) => (m.year === null ? [] : [m.year]));
  const heldIn = held?.yearSaid ? held.date.year : null;
  const fitting = heldIn === null ? [] : years.filter((year) => year === heldIn - 1 || year === heldIn);
  return fitting[0] ?? years[0] ?? null;
}

/** Paragraphs of an opening; later ones tell of something else. */
const OPENING = 4;

/** Where a report says when its meeting was held: opening, the meeting's own paragraph, what begins its phase. */
function placesOfMeeting({ front, headings, phases }: Outline, facts: number | null): readonly number[] {
  const { bodyFrom } = front;
  const to = Math.min(headings[0]?.paragraph ?? bodyFrom + OPENING, bodyFrom + OPENING);
  const opening = Array.from({ length: Math.max(0, to - bodyFrom) }, (_, i) => bodyFrom + i);
  const meet = phases.find((span) => span.phase === 'meet');
  return [...new Set([...opening, ...(facts === null ? [] : [facts]), ...(meet ? [meet.heading, meet.heading + 1] : [])])];
}

/** 主题教育 alone is told by the year, the full name by itself. */
function educationOf(own: readonly MeetingMention[], year: number | null, heldIn: number | null): EducationId | null {
  const named = own.find((m) => m.education !== null)?.education ?? null;
  if (named !== null) return named;
  const some = own.find((m) => m.someEducation);
  return some ? educationIn(some.text, year ?? heldIn) : null;
}

/** The year the meeting is surely of: as said, else its education's, else by the day it was held. */
export function yearOf({ year, kind, education, held }: OwnMeeting): number | null {
  if (year !== null) return year;
  if (education !== null) return educationById(education).year;
  const { year: heldIn = null, month = null } = held?.date ?? {};
  if (heldIn === null || month === null) return null;
  return kind !== 'case' && kind !== 'inspection' && month <= 3 ? heldIn - 1 : heldIn;
}

/** The key of the meeting's pack; null where its kind or year is not said. */
export function sessionKeyOf(meeting: OwnMeeting): SessionKey | null {
  const { kind, education } = meeting;
  const year = yearOf(meeting);
  return kind === null ? null : { kind, year, education };
}
