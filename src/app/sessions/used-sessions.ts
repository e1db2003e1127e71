import type { DepartmentSessions } from '../../core/packs/department-sessions';
import type { SessionKey } from '../../core/packs/sessions/session-pack';
import type { UnitKindId } from '../../core/packs/unit-kinds';

/** 年度设置 of this pane: what is served beside it, what this computer has, and both as they hold. */
export interface UsedSessions {
  readonly served: DepartmentSessions;
  readonly own: DepartmentSessions;
  /** The own packs first, then those served that they do not replace. */
  readonly merged: DepartmentSessions;
  /** Why the file that is served, or what this computer has kept, is not used; lines in Chinese. */
  readonly faults: SessionFaults;
}

export interface SessionFaults {
  readonly served: readonly string[];
  readonly kept: readonly string[];
}

/** What is chosen to draft for; `draftingOf` makes a `Drafting` of it. */
export interface DraftingChoice {
  /** The meeting chosen for this document; null: the one the document names, else the usual one. */
  readonly session: SessionKey | null;
  /** The meeting last chosen on this computer; null: the newest annual one. */
  readonly usual: SessionKey | null;
  /** The kind of unit chosen for this document; null: that of its title, of 单位设置, or the usual one. */
  readonly unit: UnitKindId | null;
  /** The kind of unit last chosen on this computer. */
  readonly usualUnit: UnitKindId | null;
  readonly level2: 'bracketed' | 'is';
  readonly length: 'full' | 'brief';
}

// Written out: the pane's first load needs nothing of the packs.
const NOTHING: DepartmentSessions = { sessions: [], unit: { kind: null, name: null, short: null, place: null } };
export const NO_SESSION_FAULTS: SessionFaults = { served: [], kept: [] };
export const NO_USED_SESSIONS: UsedSessions = { served: NOTHING, own: NOTHING, merged: NOTHING, faults: NO_SESSION_FAULTS };
export const NO_CHOICE: DraftingChoice = { session: null, usual: null, unit: null, usualUnit: null, level2: 'bracketed', length: 'full' };
