import { ownMeeting, sessionKeyOf } from '../../core/meeting/own-meeting';
import { sessionsWith } from '../../core/packs/sessions/index';
import type { SessionPack } from '../../core/packs/sessions/session-pack';
import { UNIT_KINDS, unitKindNamed, type UnitKind } from '../../core/packs/unit-kinds';
import { USUAL_DRAFTING, type Drafting } from '../../core/scaffolds/drafting';
import { parseOutline } from '../../core/structure/outline';
import type { AppState, Reading } from '../state';

type Known = Pick<AppState, 'reading' | 'sessions' | 'drafting' | 'known'>;

/** Every pack that holds, the newest annual one first: what somebody may choose. */
export function sessionChoices({ sessions }: Pick<AppState, 'sessions'>): readonly SessionPack[] {
  return sessionsWith(sessions.merged.sessions).all;
}

/**
 * What to draft for: what was chosen for this document; else the meeting and the kind of unit that it
 * names; else 单位设置 and what was chosen last. Values of the unit go along. To be loaded on demand:
 * it brings the packs with it.
 */
export function draftingOf({ reading, sessions, drafting, known }: Known): Drafting {
  const { find, all } = sessionsWith(sessions.merged.sessions);
  const [newest = USUAL_DRAFTING.session] = all;
  const asked = drafting.session && find(drafting.session);
  const usual = drafting.usual && find(drafting.usual);
  const named = reading && meetingNamed(reading, find);
  const { unit } = sessions.merged;
  const kind =
    kindOf(drafting.unit) ?? kindInTitle(reading) ?? kindOf(unit.kind) ?? (unit.name === null ? null : unitKindNamed(unit.name)) ?? kindOf(drafting.usualUnit);
  const values = new Map(Object.entries(known ?? {}));
  for (const [fact, value] of [['unit.name', unit.name], ['unit.short', unit.short], ['unit.place', unit.place]] as const) {
    if (value !== null) values.set(fact, value);
  }
  return {
    session: asked ?? named ?? usual ?? newest,
    unit: kind ?? USUAL_DRAFTING.unit,
    level2: drafting.level2,
    length: drafting.length,
    ...(values.size > 0 && { known: values }),
  };
}

/** The pack of the meeting that a document names; null where it names none that has one. */
function meetingNamed({ snapshot }: Reading, find: ReturnType<typeof sessionsWith>['find']): SessionPack | null {
  const outline = parseOutline(snapshot);
  const meeting = ownMeeting(snapshot, outline);
  const key = meeting.mentions.length > 0 || meeting.titleYear !== null || meeting.kind !== null ? sessionKeyOf(meeting) : null;
  return key && find(key);
}

function kindOf(id: string | null): UnitKind | null {
  return UNIT_KINDS.find((kind) => kind.id === id) ?? null;
}

/** The kind of the unit that issues, as the title names it: 中共清河县水务局党组关于…. */
function kindInTitle(reading: Reading | null): UnitKind | null {
  if (!reading) return null;
  const { titleText } = parseOutline(reading.snapshot).front;
  const end = titleText.search(/关于|20\d\d年|民主生活会/);
  return end > 0 ? unitKindNamed(titleText.slice(0, end)) : null;
}
