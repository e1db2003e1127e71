import type { SettledPlace } from '../core/analyze';
import { isReady, type Analysis, type ElsewhereBlank } from '../core/analysis';
import type { DocumentSnapshot } from '../core/document';
import type { UsedOwn } from '../core/scaffolds/from-document/own-section';
import { NO_JUDGEMENTS, type Judgements } from '../core/facts/judgements';
import { USUAL_FORM, type FormSettings } from '../core/scaffolds/form';
import type { Annotated, DocumentAbout } from '../host/port';
import type { AppEvent } from './app-event';
import { BANDS, confirmsByBand, leftByBand, maxCounts, maxTotals, type Band, type BandCounts, type Totals } from './bands';
import { withDraft } from './drafts';
import { keysFor, NO_KEYS, type FindingKeys } from './finding-key';
import type { CellValues, CommandId } from './invocation';
import { EMPTY_MEMORY, type DocumentMemory } from './memory/document-memory';
import type { LastWrite, Notice } from './notice';
import { steadyFacts } from './steady-facts';
import { NO_CHOICE, NO_USED_SESSIONS, type DraftingChoice, type UsedSessions } from './sessions/used-sessions';
import { NO_USED_WORDS, type UsedWords } from './words/used-words';

/** Beside the three views: 送审前核对单 and 年度设置. */
export type View = 'structure' | 'fill' | 'check' | 'sheet' | 'settings';

/** 按类别 / 按文中先后 */
export type RowOrder = 'group' | 'document';

/** What is known of headers, footers, notes, text boxes and hidden text. */
export type Elsewhere =
  | { readonly kind: 'unread' }
  /** The holder cannot tell. */
  | { readonly kind: 'unavailable' }
  /** Reading them failed; not tried again until 重新校核. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'known'; readonly blanks: readonly ElsewhereBlank[] };

/** One reading of the document and everything said of it. */
export interface Reading {
  readonly snapshot: DocumentSnapshot;
  readonly analysis: Analysis;
}

/** Values of the unit kept on this computer, by fact and list position (see local/known-values.ts). */
export type KnownValues = Readonly<Record<string, string>>;

/** `left`: findings that have no place, or were too many. */
export type AnnotationOutcome = Annotated & { readonly left: number };

/** Where the cursor was when it was asked for; null paragraph: outside the body. What is selected reaches to `last`. */
export interface Cursor {
  readonly paragraph: number | null;
  readonly last: number | null;
}

export interface AppState {
  /** Null until the first read succeeded. */
  readonly reading: Reading | null;
  readonly canWrite: boolean;
  /** Whether findings can be attached as comments. */
  readonly canComment: boolean;
  readonly treatAsReport: boolean;
  readonly settled: readonly SettledPlace[];
  /** 翻新旧稿: values are to be confirmed although there are blanks. */
  readonly renew: boolean;
  readonly judgements: Judgements;
  /** Checks to run beside those that run unasked. */
  readonly alsoCheck: readonly string[];
  /** 本单位用词: what the department and this computer add to the checks. */
  readonly words: UsedWords;
  /** 年度设置: the department's own packs and what is said of its unit. */
  readonly sessions: UsedSessions;
  /** What standard texts are drafted for, as far as it was chosen. */
  readonly drafting: DraftingChoice;
  /** 常用段落 and 范文框架 that stand in the place of ours. */
  readonly own: UsedOwn;
  /** 公文格式: how what is inserted looks. */
  readonly form: FormSettings;
  /** The most each band has had to do, as far back as is remembered; the bars' full length. */
  readonly totals: Totals;
  /** What was typed and written, by cell: offered where the same fact is asked for again. */
  readonly written: CellValues;
  /** What the document was last known to keep of ours. */
  readonly memory: DocumentMemory;
  /** Whether anything may be kept in the document: the user's wish. */
  readonly keepsMemory: boolean;
  /** Not tried again in this sitting: the holder could not keep it, or the user had it cleared. */
  readonly memoryRefused: boolean;
  /** Values kept on this computer by fact; null when the user has not asked for it. */
  readonly known: KnownValues | null;
  /** The highest number given to a fact nobody knows. */
  readonly namelessFacts: number;
  readonly findingKeys: FindingKeys;
  /** 录了: what was typed and not yet written, by cell. */
  readonly drafts: CellValues;
  /** Null before it was asked for, and once the text has changed since. */
  readonly cursor: Cursor | null;
  readonly view: View;
  readonly currentRow: string | null;
  readonly openFinding: string | null;
  readonly filter: string;
  readonly order: RowOrder;
  /** The command that runs, null when none does; follow-document is not shown. */
  readonly running: CommandId | null;
  readonly notice: Notice | null;
  readonly lastWrite: LastWrite | null;
  readonly elsewhere: Elsewhere;
  /** As last asked for the sheet; null before. */
  readonly about: DocumentAbout | null;
  /** What became of our comments when they were last attached or taken out. */
  readonly annotated: AnnotationOutcome | null;
}

export type { AppEvent } from './app-event';

const NOTHING: BandCounts = { ends: 0, pre: 0, meet: 0, post: 0 };

export const INITIAL_STATE: AppState = {
  reading: null,
  canWrite: true,
  canComment: false,
  treatAsReport: false,
  settled: [],
  renew: false,
  judgements: NO_JUDGEMENTS,
  alsoCheck: [],
  words: NO_USED_WORDS,
  sessions: NO_USED_SESSIONS,
  drafting: NO_CHOICE,
  own: { scaffolds: [], frame: null },
  form: USUAL_FORM,
  totals: { blanks: NOTHING, confirms: NOTHING },
  written: {},
  memory: EMPTY_MEMORY,
  keepsMemory: true,
  memoryRefused: false,
  known: null,
  namelessFacts: 0,
  findingKeys: NO_KEYS,
  drafts: {},
  cursor: null,
  view: 'structure',
  currentRow: null,
  openFinding: null,
  filter: '',
  order: 'group',
  running: null,
  notice: null,
  lastWrite: null,
  elsewhere: { kind: 'unread' },
  about: null,
  annotated: null,
};

/** Every transition of the pane's state; pure. Returns the same object when nothing changes. */
export function reduce(state: AppState, event: AppEvent): AppState {
  switch (event.type) {
    case 'holder':
      if (state.canWrite === event.canWrite && state.canComment === event.canComment) return state;
      return { ...state, canWrite: event.canWrite, canComment: event.canComment };
    case 'read': {
      const notice = withoutReadFailure(state.notice);
      if (event.reading === state.reading) return notice === state.notice ? state : { ...state, notice };
      const next = takeReading(state, event.reading, false);
      return { ...next, notice, lastWrite: withoutLostPlace(state.lastWrite, state.reading, event.reading) };
    }
    case 'written': {
      const drafts: Record<string, string> = { ...state.drafts };
      for (const cell of event.cells) delete drafts[cell];
      const settled = event.settled.length > 0 ? [...state.settled, ...event.settled] : state.settled;
      const { judgements } = event;
      const written = { ...state.written, ...event.values };
      const next = takeReading({ ...state, drafts, settled, judgements, written }, event.reading, event.reshaped);
      return { ...next, drafts: { ...next.drafts, ...event.restored }, lastWrite: event.lastWrite, notice: null };
    }
    case 'judged': {
      const { judgements, renew, reading } = event;
      const judged = { ...state, judgements, renew };
      return reading ? takeReading(judged, reading, true) : judged;
    }
    case 'also-checked': {
      const next = { ...state, alsoCheck: event.alsoCheck };
      return event.reading ? takeReading(next, event.reading, false) : next;
    }
    case 'words-used': {
      const next = { ...state, words: event.words };
      return event.reading ? takeReading(next, event.reading, false) : next;
    }
    case 'sessions-used': {
      const next = { ...state, sessions: event.sessions };
      return event.reading ? takeReading(next, event.reading, false) : next;
    }
    case 'form-set':
      return { ...state, form: event.form };
    case 'drafting-chosen':
      return { ...state, drafting: { ...state.drafting, ...event.drafting } };
    case 'own-used':
      return { ...state, own: event.own };
    case 'remembered': {
      const { memory } = event;
      const totals = memory.totals ? maxTotals(state.totals, memory.totals) : state.totals;
      return { ...state, memory, totals, written: { ...memory.values, ...state.written } };
    }
    case 'memory-refused':
      return { ...state, memoryRefused: true };
    case 'memory-cleared':
      return { ...state, memory: EMPTY_MEMORY, memoryRefused: true };
    case 'memory-wished':
      // Whoever asks for it again wants it tried again.
      return { ...state, keepsMemory: event.keeps, memoryRefused: false };
    case 'known':
      return { ...state, known: event.known };
    case 'ordered':
      return state.order === event.order ? state : { ...state, order: event.order };
    case 'treated-as-report':
      return state.treatAsReport ? state : { ...state, treatAsReport: true };
    case 'elsewhere':
      return { ...state, elsewhere: event.elsewhere };
    case 'about':
      return { ...state, about: event.about };
    case 'annotated':
      return { ...state, annotated: event.annotated };
    case 'started':
      return { ...state, running: event.command };
    case 'ended':
      return state.running === null ? state : { ...state, running: null };
    case 'noticed':
      // The poll must neither repeat its complaint nor talk over what a write left behind.
      if (event.notice.kind === 'read-failed' && (state.notice?.kind === 'read-failed' || state.notice?.kind === 'write-failed')) {
        return state;
      }
      return { ...state, notice: event.notice, canWrite: state.canWrite && event.notice.kind !== 'read-only' };
    case 'notice-dismissed':
      return state.notice === null ? state : { ...state, notice: null };
    case 'view-chosen':
      return state.view === event.view ? state : { ...state, view: event.view };
    case 'cursor-found':
      return { ...state, cursor: event.cursor };
    case 'row-entered':
      return state.currentRow === event.row ? state : { ...state, currentRow: event.row };
    case 'typed':
      return { ...state, drafts: withDraft(state.drafts, event.cell, event.text, event.keepEmpty ?? false) };
    case 'drafts-taken':
      return { ...state, drafts: { ...state.drafts, ...event.drafts } };
    case 'drafts-dropped':
      return { ...state, drafts: {} };
    case 'finding-opened':
      return state.openFinding === event.finding ? state : { ...state, openFinding: event.finding };
    case 'filtered':
      return state.filter === event.text ? state : { ...state, filter: event.text };
  }
}

function takeReading(state: AppState, read: Reading, reshaped: boolean): AppState {
  const before = state.reading;
  const { analysis, used } = steadyFacts(before, read, state.namelessFacts);
  const left = leftByBand(analysis);
  const was = before ? leftByBand(before.analysis) : left;
  const blanks: Record<Band, number> = { ...state.totals.blanks };
  for (const band of BANDS) {
    blanks[band] = Math.max(left[band], blanks[band] + (reshaped ? left[band] - was[band] : 0));
  }
  const confirms = maxCounts(state.totals.confirms, confirmsByBand(analysis, state.judgements));
  const reading = analysis === read.analysis ? read : { snapshot: read.snapshot, analysis };
  return {
    ...state,
    reading,
    cursor: before?.snapshot === reading.snapshot ? state.cursor : null,
    findingKeys: keysFor(state.findingKeys, before, reading),
    totals: { blanks, confirms },
    namelessFacts: used,
    elsewhere: before && isRecent(before.analysis, analysis) ? state.elsewhere : { kind: 'unread' },
  };
}

/**
 * Whether what is known of the texts outside the body may still be leaned on: not after
 * a stretch with blanks in the body, nor after one with errors for a good verdict.
 */
function isRecent(before: Analysis, after: Analysis): boolean {
  return isFilled(before) && isFilled(after) && (isClean(before) || !isClean(after));
}

/** Whether nothing is left to fill in the body. Texts outside the body are read when it becomes so. */
export function isFilled(analysis: Analysis): boolean {
  return !analysis.placeholders.some((p) => p.certainty === 'certain');
}

/** Whether the body alone would be ready. */
export function isClean(analysis: Analysis): boolean {
  return isReady(analysis, []);
}

/** Once paragraphs came or went by another hand, where the inserted ones stand is no longer known. */
function withoutLostPlace(lastWrite: LastWrite | null, before: Reading | null, after: Reading): LastWrite | null {
  if (!lastWrite || before?.snapshot.paragraphs.length === after.snapshot.paragraphs.length) return lastWrite;
  return { ...lastWrite, insertedAt: null };
}

function withoutReadFailure(notice: Notice | null): Notice | null {
  return notice?.kind === 'read-failed' || notice?.kind === 'select-failed' ? null : notice;
}
