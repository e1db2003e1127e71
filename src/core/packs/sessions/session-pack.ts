import type { DaySpan } from '../calendar-day';
import type { EducationId } from '../educations';
import type { SourceId } from '../sources';

/**
 * 年度, or 专题 on an education, on cases (以案促改) or on what an inspection found
 * (巡视巡察整改); general: a meeting of no such kind.
 */
export type SessionKind = 'annual' | 'education' | 'case' | 'inspection' | 'general';

/** Which meeting a pack is for. One pack a key. */
export interface SessionKey {
  readonly kind: SessionKind;
  /** The year the meeting is *of*, never the one it is held in; null for kinds that are alike in every year. */
  readonly year: number | null;
  /** The education of a special meeting; for an annual one null, whatever it takes up. */
  readonly education: EducationId | null;
}

/** A meeting as a report names it, and what tells it from others. */
export interface NamedMeeting extends SessionKey {
  readonly name: string;
}

/** 带头 or 方面 that a meeting is to examine. Often only their number is known. */
export interface SessionAspects {
  /** 带头, 方面 … as the notice counts them. */
  readonly word: string;
  readonly count: number;
  /** As the notice words them; [] where only the number is known. */
  readonly items: readonly string[];
}

/**
 * What changes from meeting to meeting and a notice fixes (年度（会型）设置). Null and []
 * both mean: 以上级通知为准. A department fills the same fields when its notice comes.
 */
export interface SessionFields {
  /** What the meeting is called, without the unit: 2024年度民主生活会. */
  readonly name: string;
  /** When such meetings were, or are to be, held. */
  readonly window: DaySpan | null;
  /** The theme as the notice words it, without quotation marks. */
  readonly theme: string | null;
  /** What of the theme must be there however a place words the rest. */
  readonly themeCore: readonly string[];
  readonly aspects: SessionAspects | null;
  /** Titles with their 《》, or what is read as the notice names it. */
  readonly reading: readonly string[];
  /** The meeting whose 整改 is reported on this one. */
  readonly lastMeeting: NamedMeeting | null;
  /** What must be reported at the meeting (通报事项). */
  readonly toReport: readonly string[];
  /** What the group sent from above is called: 督导组, 巡回指导组 … Places and batches differ, so a text is only held against itself. */
  readonly supervisor: readonly string[];
}

/** 年度（会型）设置: one meeting's words, with the source of each field that says something. */
export interface SessionPack extends SessionKey, SessionFields {
  /** By field; a field that says nothing has none. Those of a department's own pack are empty: its notice is the source. */
  readonly sources: Readonly<Partial<Record<keyof SessionFields, readonly SourceId[]>>>;
}

/** All fields unsaid: what a pack is made from. */
export const UNSAID: Omit<SessionFields, 'name'> = {
  window: null, theme: null, themeCore: [], aspects: null, reading: [], lastMeeting: null, toReport: [], supervisor: [],
};
