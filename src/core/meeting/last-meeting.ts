import { educationById } from '../packs/educations';
import { educationSessionOf, OUR_SESSIONS, type Sessions } from '../packs/sessions/index';
import { annualMeeting } from '../packs/sessions/named-meetings';
import type { NamedMeeting } from '../packs/sessions/session-pack';
import type { MeetingMention } from './mentions';
import { sessionKeyOf, type OwnMeeting } from './own-meeting';

/**
 * The meetings whose 整改 a report may tell as the last one's, the likeliest first: what the pack
 * says; without a pack that says it the annual one of the year before, and the education's special
 * one that stood in its place. [] where year or kind do not tell.
 * @param sessions the packs that hold
 */
export function lastMeetings(meeting: OwnMeeting, sessions: Sessions = OUR_SESSIONS): readonly NamedMeeting[] {
  const key = sessionKeyOf(meeting);
  if (key === null) return [];
  const told = sessions.find(key)?.lastMeeting ?? null;
  if (told) return [told];
  if (key.year === null || (key.kind !== 'annual' && key.kind !== 'education')) return [];
  const before = key.year - 1;
  const special = educationSessionOf(before);
  return special ? [special, annualMeeting(before)] : [annualMeeting(before)];
}

/** Whether a naming can be meant for the meeting: 主题教育专题民主生活会 may leave the year and the full name out. */
export function names(mention: MeetingMention, meeting: NamedMeeting): boolean {
  if (meeting.education !== null) {
    if (mention.education !== null) return mention.education === meeting.education;
    return mention.someEducation && educationById(meeting.education).short === '主题教育' && (mention.year === null || Math.abs(mention.year - (meeting.year ?? 0)) <= 1);
  }
  // An education that the packs do not know yet.
  if (meeting.kind === 'education') return mention.kind === 'education' && mention.education === null && (mention.year === null || Math.abs(mention.year - (meeting.year ?? 0)) <= 1);
  if (mention.education !== null || mention.someEducation) return false;
  // 2025年民主生活会 may be named by the year it was held in.
  return mention.year === meeting.year || (!mention.ofYear && mention.year !== null && mention.year - 1 === meeting.year);
}

/** The meeting's name as people say it: 主题教育专题民主生活会. */
export function saidName({ name, education }: NamedMeeting): string {
  return education === null ? name : `${educationById(education).short}专题民主生活会`;
}
