import { sessionKeyOf } from '../../meeting/own-meeting';
import { replacing, type CheckInput, type Report } from '../check';

const PLENUM = /(?:十[八九]|二十[一二三]?)届[一二三四五六七]中全会/g;
/** The sentence gives the meeting's theme. */
const THEME = /主题(?:是|为|：|:|“)|(?:为|这[一个]|的|作为)主题(?!教育|党日|活动)|[”’]主题/;
const ANOTHER_MEETING = /上(?:一)?(?:次|年度?|届)|往年|去年|20\d\d年度[^，。]{0,20}整改/;

/**
 * A plenum in the sentence that gives the theme, where the notice's theme names another one: 十九届四中全会
 * for 二十届四中全会. Nothing where the notice is not known or names none, or where the sentence names both.
 */
export function* themePlenums({ snapshot, meeting, sessions }: CheckInput): Iterable<Report> {
  const key = sessionKeyOf(meeting);
  const named = (key === null ? null : sessions.find(key)?.theme)?.match(PLENUM);
  const right = named?.length === 1 ? named[0] : undefined;
  if (right === undefined) return;
  for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
    if (!text.includes('中全会') || !text.includes('主题')) continue;
    for (const { index, 0: words } of text.matchAll(PLENUM)) {
      const stop = text.indexOf('。', index);
      const sentence = text.slice(text.lastIndexOf('。', index) + 1, stop < 0 ? text.length : stop);
      if (words === right || sentence.includes(right) || !THEME.test(sentence) || ANOTHER_MEETING.test(sentence)) continue;
      const place = { paragraph, start: index, end: index + words.length };
      const message = `主题里写“${words}”，通知里本次会的主题是“${right}”`;
      yield { place, severity: 'warning', message, fix: [replacing(snapshot, place, right)] };
    }
  }
}
