import { mergeSessions } from '../../core/packs/department-sessions';
import type { Command } from '../command';
import { NO_SESSION_FAULTS, type UsedSessions } from '../sessions/used-sessions';

/** 年度设置: judge and draft by these packs from now on. What is not given stays as it was. */
export const useSessions: Command<'use-sessions'> = {
  id: 'use-sessions',
  async run({ store, analyze }, { own, faults, ...given }) {
    const { reading, sessions: before } = store.get();
    const served = given.served ?? before.served;
    const merged = mergeSessions(served, own);
    // Whoever saves, imports or resets has done with what was bad.
    const sessions: UsedSessions = { served, own, merged, faults: faults ?? { ...NO_SESSION_FAULTS, served: before.faults.served } };
    store.send({ type: 'sessions-used', sessions, reading: reading && { snapshot: reading.snapshot, analysis: analyze(reading.snapshot, { sessions: merged.sessions }) } });
  },
};
