import { ANNUAL_SESSIONS } from './annual';
import { EDUCATION_SESSIONS } from './education';
import { OTHER_SESSIONS } from './other';
import type { SessionKey, SessionPack } from './session-pack';

/** Every pack that ships, the newest annual one first: what somebody writes today stands on top. */
export const SESSIONS: readonly SessionPack[] = [...[...ANNUAL_SESSIONS].reverse(), ...[...EDUCATION_SESSIONS].reverse(), ...OTHER_SESSIONS];

/** One text for a key, the same for the same meeting: annual 2024, education 2023 xi-thought-2023. */
export function sessionKeyText({ kind, year, education }: SessionKey): string {
  return [kind, year ?? '', education ?? ''].join(' ').trim();
}

const byKey: ReadonlyMap<string, SessionPack> = new Map(SESSIONS.map((pack) => [sessionKeyText(pack), pack]));

/** The pack of a meeting; of 以案促改, 巡视巡察整改 and general ones that of any year. Null where none ships. */
export function sessionPack(key: SessionKey): SessionPack | null {
  return byKey.get(sessionKeyText(key)) ?? byKey.get(sessionKeyText({ ...key, year: null })) ?? null;
}

/** The special meeting of an education that stood in the place of a year's annual one, or null. */
export function educationSessionOf(year: number): SessionPack | null {
  return EDUCATION_SESSIONS.find((pack) => pack.year === year) ?? null;
}
