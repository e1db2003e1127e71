import type { PhaseSpan } from './phases';

/** Whether a paragraph may tell of the meeting itself: it stands in no phase, in the meeting's, or where phases share it. */
export function toldInMeeting(paragraph: number, phases: readonly PhaseSpan[]): boolean {
  const around = phases.filter(({ heading, to }) => heading <= paragraph && paragraph < to);
  return around.length !== 1 || around[0]?.phase === 'meet';
}
