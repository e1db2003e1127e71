import { isNumeralOfSetPhrase } from '../../packs/set-phrases';
import { chineseCount, parseCount } from './counts';
import type { FillPlace, FillTarget } from './place';

/**
 * Counts of the report's own parts, which official texts write in Chinese (五项议程,
 * 三点要求, 六个方面), apart from the counts of work done (45条, 126人次): the one is no
 * pattern for the other.
 */
const OF_PARTS: ReadonlySet<string> = new Set([
  'agenda.count', 'comment.points', 'opinion.levelCount', 'theme.aspectCount', 'issues.teamAspects', 'issues.memberAspects',
]);
/** Of those, the ones that are Chinese when the text says nothing (facts.json, “汉字”). */
const CHINESE_BY_FORM: ReadonlySet<string> = new Set(['agenda.count', 'comment.points']);

const PART_WORDS = /^(?:[点项条](?:要求|意见|希望|建议|议程|程序)|个(?:方面|层面|环节|带头|对照|必谈)|大?方面|大类|大)/;
const COUNT = /([0-9０-９]+|[二三四五六七八九十两]+)(?=人次|[个条次项份名位件篇稿场轮点大人]|方面)/g;
/** More of one sentence than this is not looked at. */
const REACH = 400;
const REACH_WORD = 8;

/**
 * A whole number as the sentence around writes its like: 3 becomes 三 beside 五项议程,
 * 四十五 becomes 45 beside 收回86份. Where the sentence has no like, counts of work done
 * are Arabic, counts of the report's own parts and lengths of time stay as typed, except
 * where the form asks for a Chinese numeral. Numbers above ten become Chinese only where
 * the sentence has such a one.
 * @param value digits or a Chinese numeral; anything else comes back unchanged
 */
export function inSentenceStyle(value: string, { fact, kind }: Pick<FillTarget, 'fact' | 'kind'>, place: FillPlace): string {
  const count = parseCount(value);
  if (count === null || (kind === 'duration' && !/^0\d/.test(value))) return value;
  const arabic = /^[\d,]+$/.test(value) ? value.replace(/^0+(?=\d)/, '') : String(count);
  const ofParts = OF_PARTS.has(fact) || PART_WORDS.test(place.paragraph.slice(place.end, place.end + REACH_WORD).trimStart());
  const likes = likesOf(place, ofParts);
  const typedChinese = !/\d/.test(value);
  const chinese = likes.arabic > 0 || likes.chinese > 0
    ? likes.chinese > likes.arabic && (count <= 10 || likes.highest > 10)
    : CHINESE_BY_FORM.has(fact) || (typedChinese && ofParts);
  if (!chinese || count < 1 || count > 99) return typedChinese && chinese ? value : arabic;
  return chineseCount(count, place.paragraph.slice(place.end, place.end + 1));
}

interface Likes {
  readonly arabic: number;
  readonly chinese: number;
  /** The highest of the Chinese ones. */
  readonly highest: number;
}

/** The other counts of the place's sentence that are of the same sort. */
function likesOf(place: FillPlace, ofParts: boolean): Likes {
  const { paragraph, start, end } = place;
  const from = paragraph.lastIndexOf('。', start - 1) + 1;
  const stop = paragraph.indexOf('。', end);
  const low = Math.max(from, start - REACH);
  const sentence = paragraph.slice(low, Math.min(stop < 0 ? paragraph.length : stop, end + REACH));
  let arabic = 0;
  let chinese = 0;
  let highest = 0;
  for (const match of sentence.matchAll(COUNT)) {
    const written = match[1] ?? '';
    const at = match.index;
    const following = sentence.slice(at + written.length, at + written.length + 6);
    // What stands in the place itself is no pattern; nor are 第二次, 二十大, 两个确立, “三个…”.
    if (low + at < end && low + at + written.length > start) continue;
    if (/[第每近“‘0-9０-９一二三四五六七八九十百千年月]/.test(sentence.charAt(at - 1))) continue;
    if (isNumeralOfSetPhrase(sentence, at, written) || PART_WORDS.test(following) !== ofParts) continue;
    if (/[0-9０-９]/.test(written)) arabic += 1;
    else {
      chinese += 1;
      highest = Math.max(highest, parseCount(written) ?? 0);
    }
  }
  return { arabic, chinese, highest };
}
