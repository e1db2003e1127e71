import { SESSIONS, sessionPack } from '../packs/sessions';
import type { SessionPack } from '../packs/sessions/session-pack';
import { UNIT_KINDS, type UnitKind, type UnitKindId } from '../packs/unit-kinds';
import type { ReportModel } from '../structure/elements';
import type { Scaffold } from './scaffold';

/** What standard texts are drafted for: which meeting, which kind of unit, and in which manner. */
export interface Drafting {
  readonly session: SessionPack;
  readonly unit: UnitKind;
  /** How parts are numbered where the document has no way of its own yet: （一） or 一是. */
  readonly level2: 'bracketed' | 'is';
  /** 详版, or 简版 with the parts that no report goes without, in few words. */
  readonly length: 'full' | 'brief';
  /** Values known beforehand, by `factKey` (unit.name, meeting.date:year, members#0): they stand where a blank would. */
  readonly known?: ReadonlyMap<string, string>;
  /** A branch reports on its 组织生活会 unless this says 民主生活会, which some branches of institutions hold; all others on a 民主生活会. */
  readonly model?: ReportModel;
  /** A department's own texts, which replace ours of the same element; several for one element are its paragraphs in order. */
  readonly own?: readonly Scaffold[];
}

/** Which model's texts a drafting takes. */
export function modelOf({ model, unit }: Drafting): ReportModel {
  return model ?? (unit.id === 'branch' ? 'branch' : 'meeting');
}

function unitKind(id: UnitKindId): UnitKind {
  const found = UNIT_KINDS.find((kind) => kind.id === id);
  if (!found) throw new Error(`no such kind of unit: ${id}`);
  return found;
}

/** The newest annual meeting that ships: what somebody drafts today. */
function newestAnnual(): SessionPack {
  const newest = SESSIONS.find(({ kind }) => kind === 'annual') ?? sessionPack({ kind: 'general', year: null, education: null });
  if (!newest) throw new Error('no session pack ships');
  return newest;
}

/** When nothing is chosen: the newest annual meeting of a department's 党组, in full, （一）. */
export const USUAL_DRAFTING: Drafting = {
  session: newestAnnual(),
  unit: unitKind('bureau-group'),
  level2: 'bracketed',
  length: 'full',
};
