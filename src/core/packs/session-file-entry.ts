import { EntryReader, isRecord, shown, type Complain } from '../words/entry-reader';
import { EDUCATIONS, educationById, educationIn, type EducationId } from './educations';
import { LONGEST, numberOf, spanOf, textOf, textsOf, wordOf } from './session-file-fields';
import { meetingNamed } from './session-file-meeting';
import { OTHER_SESSIONS } from './sessions/other';
import { educationSessionOf } from './sessions/index';
import { annualMeeting, educationMeeting } from './sessions/named-meetings';
import type { NamedMeeting, SessionAspects, SessionKind, SessionPack } from './sessions/session-pack';

/** Kinds of meetings by the words of a file: Chinese first, the id beside it. */
export const KIND_WORDS: readonly (readonly [SessionKind, ...string[]])[] = [
  ['annual', '年度', 'annual'], ['education', '主题教育专题', 'education'], ['case', '以案促改专题', 'case'],
  ['inspection', '巡视巡察整改专题', 'inspection'], ['general', '其他', 'general'],
];

/** Educations by the words of a file. */
export const EDUCATION_WORDS: readonly (readonly [EducationId, ...string[]])[] = EDUCATIONS.map(({ id, name }) => [id, name, id] as const);

export const FIRST_YEAR = 2012;
export const LAST_YEAR = 2099;

const FIELDS = ['kind', 'year', 'education', 'name', 'window', 'theme', 'themeCore', 'aspects', 'reading', 'lastMeeting', 'toReport', 'supervisor'] as const;
export type SessionField = (typeof FIELDS)[number];

/** One entry of `sessions`; null where it does not say which meeting it is for. What is wrong goes to `complain`. */
export function readSession(entry: Readonly<Record<string, unknown>>, path: string, complain: Complain): SessionPack | null {
  const reader = new EntryReader(entry, path, complain);
  reader.only(FIELDS);
  const meeting = meetingOf(reader);
  const year = meeting?.year ?? null;
  const window = within(reader, 'window', path, complain, '{"from":"2027-01-01","to":"2027-02-28"}', (inner) => spanOf(inner, year));
  const theme = bare(textOf(reader, 'theme', LONGEST.theme));
  const themeCore = textsOf(reader, 'themeCore');
  themeCore.forEach((words, i) => {
    if (theme !== null && !theme.includes(words)) reader.says(`themeCore[${i}]`, `主题里没有“${shown(words)}”，请从主题里照抄`);
  });
  const fields = {
    window, theme, themeCore,
    aspects: within(reader, 'aspects', path, complain, '{"word":"带头","count":5,"items":["…"]}', aspectsOf),
    reading: textsOf(reader, 'reading'),
    lastMeeting: lastMeetingOf(reader, meeting),
    toReport: textsOf(reader, 'toReport'),
    supervisor: textsOf(reader, 'supervisor'),
  };
  return meeting && { ...meeting, ...fields, sources: {} };
}

/** Which meeting the entry is for, and what it is called. */
function meetingOf(reader: EntryReader): NamedMeeting | null {
  const kind = wordOf(reader, 'kind', KIND_WORDS);
  if (missing(reader, 'kind')) reader.says('kind', `没有写，请写 ${KIND_WORDS.map(([, word]) => word).join('、')} 之一`);
  const said = numberOf(reader, 'year', FIRST_YEAR, LAST_YEAR);
  const name = textOf(reader, 'name', LONGEST.name);
  if (name !== null && !/(?:民主|组织)生活会$/.test(name)) reader.says('name', '应以“民主生活会”结尾，如“2026年度民主生活会”');
  const given = wordOf(reader, 'education', EDUCATION_WORDS);
  if (given !== null && kind !== null && kind !== 'education') reader.says('education', '只有“主题教育专题”才写，请删去');
  if (kind === null) return null;
  if (kind !== 'education') {
    if (kind === 'annual' && said === null) {
      if (missing(reader, 'year')) reader.says('year', '没有写，请写民主生活会的年度（不是召开的年份），如 2026');
      return null;
    }
    const usual = kind === 'annual' && said !== null ? annualMeeting(said).name : OTHER_SESSIONS.find((other) => other.kind === kind)?.name;
    return { kind, year: said, education: null, name: name ?? usual ?? '' };
  }
  const education = given ?? educationIn(name ?? '', said) ?? (name === null && said !== null ? (educationSessionOf(said)?.education ?? null) : null);
  if (education !== null) {
    const own = educationById(education);
    if (said !== null && said !== own.year) reader.says('year', `${own.name}的会是 ${own.year} 年的，请核对`);
    return { ...educationMeeting(education), ...(name !== null && { name }) };
  }
  if (said === null && missing(reader, 'year')) reader.says('year', '没有写，请写民主生活会的年度，如 2027');
  if (name === null && missing(reader, 'name')) reader.says('name', '没有写，请写会名，用通知上的全称，以“民主生活会”结尾');
  return said === null || name === null ? null : { kind, year: said, education: null, name };
}

function missing(reader: EntryReader, field: string): boolean {
  const value = reader.value(field);
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** A theme stands without quotation marks around it and without a full stop. */
function bare(theme: string | null): string | null {
  if (theme === null) return null;
  const text = theme.replace(/。$/, '');
  return text.startsWith('“') && text.indexOf('”') === text.length - 1 ? text.slice(1, -1) : text;
}

function within<T>(reader: EntryReader, field: string, path: string, complain: Complain, like: string, read: (inner: EntryReader) => T | null): T | null {
  const value = reader.value(field);
  if (value === undefined || value === null) return null;
  if (isRecord(value)) return read(new EntryReader(value, `${path}.${field}`, complain));
  reader.says(field, `应写成 ${like}`);
  return null;
}

const MOST_ASPECTS = 20;

function aspectsOf(reader: EntryReader): SessionAspects | null {
  reader.only(['word', 'count', 'items']);
  const word = textOf(reader, 'word', 8) ?? '方面';
  const items = textsOf(reader, 'items');
  const said = numberOf(reader, 'count', 1, MOST_ASPECTS);
  const count = said ?? (items.length > 0 ? items.length : null);
  if (said !== null && items.length > 0 && items.length !== said) reader.says('items', `写了 ${items.length} 项，与 count 的 ${said} 不符，请核对`);
  if (count === null && missing(reader, 'count')) reader.says('count', '没有写，请写有几个，或删去整项');
  return count === null ? null : { word, count, items };
}

function lastMeetingOf(reader: EntryReader, meeting: NamedMeeting | null): NamedMeeting | null {
  const name = textOf(reader, 'lastMeeting', LONGEST.name);
  if (name === null) return null;
  const last = meetingNamed(name);
  if (last === null) reader.says('lastMeeting', `看不出“${shown(name)}”是哪次会，请写全称，如“2025年度民主生活会”`);
  else if (meeting && meeting.year !== null && last.year !== null && last.year > meeting.year) reader.says('lastMeeting', '不应晚于本次会，请核对年度');
  else if (meeting && last.kind === meeting.kind && last.year === meeting.year && last.year !== null && last.education === meeting.education) {
    reader.says('lastMeeting', '与本次会是同一次会，请核对年度');
  }
  return last;
}
