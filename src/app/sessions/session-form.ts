import type { DepartmentSessions, UnitSettings } from '../../core/packs/department-sessions';
import { parseSessionFile, type SessionFault } from '../../core/packs/session-file';
import { dayText } from '../../core/packs/session-file-fields';
import { KIND_WORDS } from '../../core/packs/session-file-entry';
import type { SessionKind, SessionPack } from '../../core/packs/sessions/session-pack';
import type { UnitKindId } from '../../core/packs/unit-kinds';

/** One meeting's settings as typed; lists have one item a line. */
export interface SessionForm {
  readonly kind: SessionKind;
  readonly year: string;
  /** Its id; '' for none, or one that the packs do not know. */
  readonly education: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly theme: string;
  readonly themeCore: string;
  readonly aspectWord: string;
  readonly aspectCount: string;
  readonly aspectItems: string;
  readonly reading: string;
  readonly lastMeeting: string;
  readonly toReport: string;
  readonly supervisor: string;
}

/** 单位设置 as typed; '' is what is not said. */
export interface UnitForm {
  readonly kind: UnitKindId | '';
  readonly name: string;
  readonly short: string;
  readonly place: string;
}

/** A meeting that nobody has settings of. */
export const NEW_FORM: SessionForm = {
  kind: 'annual', year: '', education: '', name: '', from: '', to: '', theme: '', themeCore: '', aspectWord: '', aspectCount: '', aspectItems: '', reading: '', lastMeeting: '', toReport: '', supervisor: '',
};

const lines = (items: readonly string[]): string => items.join('\n');

/** What the fields of a pack show. */
export function formOf(pack: SessionPack): SessionForm {
  const { kind, year, education, name, window, theme, aspects, lastMeeting } = pack;
  return {
    kind, year: year === null ? '' : String(year), education: education ?? '', name,
    from: window ? dayText(window.from) : '', to: window ? dayText(window.to) : '',
    theme: theme ?? '', themeCore: lines(pack.themeCore),
    aspectWord: aspects?.word ?? '', aspectCount: aspects ? String(aspects.count) : '', aspectItems: lines(aspects?.items ?? []),
    reading: lines(pack.reading), lastMeeting: lastMeeting?.name ?? '', toReport: lines(pack.toReport), supervisor: lines(pack.supervisor),
  };
}

export function unitFormOf({ kind, name, short, place }: UnitSettings): UnitForm {
  return { kind: kind ?? '', name: name ?? '', short: short ?? '', place: place ?? '' };
}

/** What is typed, read as a file's is: all of it, or what is wrong with each field. */
export function readForms(session: SessionForm | null, unit: UnitForm): { readonly file: DepartmentSessions } | { readonly faults: readonly SessionFault[] } {
  return parseSessionFile({ version: 1, sessions: session ? [entryOf(session)] : [], unit: { ...unit, kind: unit.kind === '' ? null : unit.kind } });
}

function entryOf(form: SessionForm): Readonly<Record<string, unknown>> {
  const { kind, education, name, from, to, theme, lastMeeting } = form;
  const items = itemsOf(form.aspectItems);
  const said = [form.aspectWord, form.aspectCount].some((text) => text.trim() !== '') || items.length > 0;
  return {
    kind: KIND_WORDS.find(([id]) => id === kind)?.[1],
    year: numberIn(form.year), education: kind === 'education' && education !== '' ? education : null, name,
    window: from.trim() === '' && to.trim() === '' ? null : { from: dayIn(from), to: dayIn(to) },
    // A notice copied from a page has line ends in the middle of its theme.
    theme: itemsOf(theme).join(''), themeCore: itemsOf(form.themeCore),
    aspects: said ? { word: form.aspectWord, count: numberIn(form.aspectCount), items } : null,
    reading: itemsOf(form.reading), lastMeeting, toReport: itemsOf(form.toReport), supervisor: itemsOf(form.supervisor),
  };
}

function itemsOf(text: string): readonly string[] {
  return text.split(/[\r\n\u2028\u2029]+/).map((line) => line.trim()).filter((line) => line !== '');
}

/** Null for nothing; what is no number is one that no field takes. */
function numberIn(text: string): number | null {
  const typed = text.trim().replace(/年度?$/, '');
  return typed === '' ? null : Number(typed);
}

/** 2027年1月10日, 2027.1.10 and 2027/1/10 as a file writes them. */
function dayIn(text: string): string {
  const [, year, month = '', day = ''] = /^\s*(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?\s*$/.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
