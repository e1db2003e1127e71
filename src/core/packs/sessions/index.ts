import { ANNUAL_SESSIONS } from './annual';
import { EDUCATION_SESSIONS } from './education';
import { OTHER_SESSIONS } from './other';
import type { SessionKey, SessionKind, SessionPack } from './session-pack';

/** Every pack that ships, the newest annual one first: what somebody writes today stands on top. */
export const SESSIONS: readonly SessionPack[] = [...[...ANNUAL_SESSIONS].reverse(), ...[...EDUCATION_SESSIONS].reverse(), ...OTHER_SESSIONS];

/** One text for a key, the same for the same meeting: annual 2024, education 2023 xi-thought-2023. */
export function sessionKeyText({ kind, year, education }: SessionKey): string {
  return [kind, year ?? '', education ?? ''].join(' ').trim();
}

/** The packs that hold: those that ship, and a department's own in the place of ours of the same key. */
export interface Sessions {
  /** The newest annual one first, as `SESSIONS`. */
  readonly all: readonly SessionPack[];
  /** The pack of a meeting; of 以案促改, 巡视巡察整改 and general ones that of any year. Null where there is none. */
  find(key: SessionKey): SessionPack | null;
}

/** Ours, and a department's own packs; of several with one key the first counts. */
export function sessionsWith(own: readonly SessionPack[]): Sessions {
  const byKey = new Map<string, SessionPack>();
  for (const pack of [...own, ...SESSIONS]) {
    const key = sessionKeyText(pack);
    if (!byKey.has(key)) byKey.set(key, pack);
  }
  return {
    all: [...byKey.values()].sort(byKindThenNewest),
    find: (key) => byKey.get(sessionKeyText(key)) ?? byKey.get(sessionKeyText({ ...key, year: null })) ?? null,
  };
}

const KINDS: readonly SessionKind[] = ['annual', 'education', 'case', 'inspection', 'general'];

function byKindThenNewest(a: SessionPack, b: SessionPack): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (b.year ?? Infinity) - (a.year ?? Infinity) || 0;
}

/** Where no department has packs of its own. */
export const OUR_SESSIONS: Sessions = sessionsWith([]);

/** The pack that ships for a meeting, as `Sessions.find`. */
export function sessionPack(key: SessionKey): SessionPack | null {
  return OUR_SESSIONS.find(key);
}

/** The special meeting of an education that stood in the place of a year's annual one, or null. */
export function educationSessionOf(year: number): SessionPack | null {
  return EDUCATION_SESSIONS.find((pack) => pack.year === year) ?? null;
}
