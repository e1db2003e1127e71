import type { DepartmentSessions, UnitSettings } from './department-sessions';
import { EDUCATION_WORDS, KIND_WORDS } from './session-file-entry';
import { UNIT_WORDS } from './session-file';
import { dayText } from './session-file-fields';
import type { SessionPack } from './sessions/session-pack';

/** The text of a file that says this, for people to read and `readSessionFile` to read again; what is not said is left out. */
export function sessionFileText({ sessions, unit }: DepartmentSessions): string {
  const units = unitEntry(unit);
  const file = { version: 1, sessions: sessions.map(sessionEntry), ...(Object.keys(units).length > 0 && { unit: units }) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** One pack as an entry of a file. */
export function sessionEntry({ kind, year, education, name, window, theme, themeCore, aspects, reading, lastMeeting, toReport, supervisor }: SessionPack): Readonly<Record<string, unknown>> {
  return {
    kind: spelled(KIND_WORDS, kind),
    ...(year !== null && { year }),
    ...(education !== null && { education: spelled(EDUCATION_WORDS, education) }),
    name,
    ...(window && { window: { from: dayText(window.from), to: dayText(window.to) } }),
    ...(theme !== null && { theme }),
    ...(themeCore.length > 0 && { themeCore }),
    ...(aspects && { aspects: { word: aspects.word, count: aspects.count, ...(aspects.items.length > 0 && { items: aspects.items }) } }),
    ...(reading.length > 0 && { reading }),
    ...(lastMeeting && { lastMeeting: lastMeeting.name }),
    ...(toReport.length > 0 && { toReport }),
    ...(supervisor.length > 0 && { supervisor }),
  };
}

function unitEntry({ kind, name, short, place }: UnitSettings): Readonly<Record<string, unknown>> {
  return {
    ...(kind !== null && { kind: spelled(UNIT_WORDS, kind) }),
    ...(name !== null && { name }),
    ...(short !== null && { short }),
    ...(place !== null && { place }),
  };
}

function spelled<T>(words: readonly (readonly [T, ...string[]])[], value: T): string {
  return words.find(([id]) => id === value)?.[1] ?? String(value);
}
