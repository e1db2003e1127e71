import { sessionKeyText } from './sessions/index';
import type { SessionPack } from './sessions/session-pack';
import type { UnitKindId } from './unit-kinds';

/** 单位设置 as a department fills it; null is what it leaves to be filled in each document. */
export interface UnitSettings {
  readonly kind: UnitKindId | null;
  /** As it signs: 中共清河县水务局党组. */
  readonly name: string | null;
  /** As its sentences call it: 局党组. */
  readonly short: string | null;
  /** 清河县 */
  readonly place: string | null;
}

/** What a file of 年度设置 says: packs of the department's own, and of its unit. */
export interface DepartmentSessions {
  readonly sessions: readonly SessionPack[];
  readonly unit: UnitSettings;
}

export const NO_UNIT: UnitSettings = { kind: null, name: null, short: null, place: null };
export const NO_DEPARTMENT_SESSIONS: DepartmentSessions = { sessions: [], unit: NO_UNIT };

/** What this computer says over what the department serves: whole packs by key, the unit field by field. */
export function mergeSessions(served: DepartmentSessions, own: DepartmentSessions): DepartmentSessions {
  const replaced = new Set(own.sessions.map(sessionKeyText));
  return {
    sessions: [...own.sessions, ...served.sessions.filter((pack) => !replaced.has(sessionKeyText(pack)))],
    unit: {
      kind: own.unit.kind ?? served.unit.kind,
      name: own.unit.name ?? served.unit.name,
      short: own.unit.short ?? served.unit.short,
      place: own.unit.place ?? served.unit.place,
    },
  };
}
