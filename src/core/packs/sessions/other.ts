import { UNSAID, type SessionKind, type SessionPack } from './session-pack';

function other(kind: SessionKind, name: string): SessionPack {
  return { ...UNSAID, kind, year: null, education: null, name, sources: {} };
}

/** Meetings that any year may have. What they are about stands in the notice alone. */
export const OTHER_SESSIONS: readonly SessionPack[] = [
  other('case', '以案促改专题民主生活会'),
  other('inspection', '巡视巡察整改专题民主生活会'),
  other('general', '民主生活会'),
];
