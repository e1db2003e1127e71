import { lastMeetings, names, saidName } from '../meeting/last-meeting';
import { defineCheck } from './check';

/** Several years' meetings at once. */
const SPAN = /以来|至|近[几两三四五]/;
/** A longer name is read where it stands. */
const LONG = 16;

/**
 * The meeting whose rectification is reported, against the one that was held before this one. A
 * unit may have held another in between (巡察整改专题, 以案促改专题): such names are left alone.
 */
export const lastMeeting = defineCheck({
  id: 'last-meeting',
  summary: '通报的上次会应是本次会的前一次',
  severity: 'hint',
  why: '上次会的名称每年都变，沿用旧稿容易隔了一次',
  ofModel: true,

  *run({ meeting, sessions }) {
    const told = meeting.mentions.filter((m) => m.role === 'last' && (m.kind === 'annual' || m.kind === 'education' || (m.kind === null && m.year !== null)) && !SPAN.test(m.text));
    if (told.length === 0) return;
    const expected = lastMeetings(meeting, sessions);
    const [likeliest] = expected;
    if (!likeliest) return;
    const fitting = new Set(told.filter((m) => expected.some((e) => names(m, e))).map((m) => m.paragraph));
    for (const mention of told) {
      if (fitting.has(mention.paragraph)) continue;
      const { paragraph, start, end, text } = mention;
      const written = text.length > LONG ? '' : `写“${text.replace(/[）)]/, '')}”，`;
      yield { place: { paragraph, start, end }, message: `上次会${written}是否应为“${saidName(likeliest)}”` };
      fitting.add(paragraph);
    }
  },
});
