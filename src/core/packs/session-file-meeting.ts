import { mentionsIn } from '../meeting/mentions';
import { educationById, educationIn } from './educations';
import type { NamedMeeting } from './sessions/session-pack';

/** The meeting that a name means (2025年度民主生活会, 党史学习教育专题民主生活会); null where it does not tell which one. */
export function meetingNamed(text: string): NamedMeeting | null {
  const [mention, ...more] = mentionsIn(text, 0, 'title');
  if (!mention || more.length > 0) return null;
  const { year, kind } = mention;
  if (kind === 'education') {
    const education = mention.education ?? educationIn(text, year);
    const own = education === null ? year : educationById(education).year;
    return own === null ? null : { kind, year: own, education, name: text };
  }
  if (kind === 'case' || kind === 'inspection') return { kind, year, education: null, name: text };
  // 2025年民主生活会 is the annual one; without a year nobody knows which.
  return year === null ? null : { kind: kind ?? 'annual', year, education: null, name: text };
}
