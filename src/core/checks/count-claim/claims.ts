import { parseChineseNumber } from '../../numerals';
import { isNumeralOfSetPhrase } from '../../packs/set-phrases';
import { halfWidthDigits } from '../../structure/number-mark';

/** A number said of things that may be listed: 五项议程, 5大方面, 三点要求, 分三步. */
export interface Claim {
  /** Null for 几. */
  readonly value: number | null;
  /** The numeral as written. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** Whether the noun is one that sorts (方面, 层面, 类), so that it is usually listed in full. */
  readonly sorting: boolean;
  /** Whether it says what it counts; 3项 alone may only end 新建制度3项. */
  readonly named: boolean;
  /** Whether it stands right inside quotation marks: a slogan, not a count. */
  readonly inQuotes: boolean;
  /** Whether it names somebody's list rather than announcing one: 对照四个方面的要求. */
  readonly governed: boolean;
}

const SORTING = '方面|层面|维度|领域|环节|类型|类别';
const SORTING_NOUNS: ReadonlySet<string> = new Set(SORTING.split('|'));
const COUNTED =
  '议程|任务|工作|措施|要求|内容|程序|制度|重点|举措|机制|原则|意见|建议|希望|体会|打算|问题|清单|台账|方式|途径|渠道|做法|特点|步骤|阶段|关系|情况|事项|不足|差距|' +
  '实事|目标|方向|思路|教训|启示|成效|变化|短板|根源|原因|表现';

const NUMERAL = '一二三四五六七八九十两几0123456789０１２３４５６７８９';

const CLAIM = new RegExp(
  '([一二三四五六七八九十两几]{1,3}|[0-9０-９]{1,2})' +
  `(?:(个大|大类|个|大|项|点|类|种|条|件|张|本)((?:具体|突出|主要|重点|重要|明确)?(?:${SORTING}|${COUNTED}))?|(${SORTING}|步(?!骤)))`,
  'y',
);

/** The end of a numeral and what may follow it; quickly found, and rare. Numbers that end in 一 are 一 or too high. */
const CANDIDATE = /[二三四五六七八九十两几0-9０-９][个大项点类种条件张本方层维领环步]/g;

/** Longer lists are seldom written out. */
const MOST = 10;

/** Ordinals, what was listed already and parts of other numbers: 第三项, 前两项, 以上三点, 2.5个, 十几个. */
const NOT_BEFORE = /[午晚晨第前后另近余约每其各数百千万上述.．0-9０-９一二三四五六七八九十两几~～%％—-]/;

/** Words before a claim that name a list given elsewhere. */
const GOVERNED = /(?:围绕|聚焦|对照|按照|依照|根据|针对|落实|贯彻|紧扣|严格|遵循|上级|通知)[^，。；：、]{0,12}$/;

/** The claims of a text from two to ten, and 几; none without a measure word or a noun that is listed, none of a set phrase. */
export function claimsIn(text: string): Claim[] {
  const claims: Claim[] = [];
  for (const candidate of text.matchAll(CANDIDATE)) {
    const start = numeralStart(text, candidate.index);
    CLAIM.lastIndex = start;
    const match = CLAIM.exec(text);
    if (!match) continue;
    const [whole, written = '', measure, noun, bare] = match;
    if (start > 0 && NOT_BEFORE.test(text.charAt(start - 1))) continue;
    if (measure !== undefined && noun === undefined && !/^(?:点|项|类|大类)$/.test(measure)) continue;
    // 9点 is an hour; 三点 may be three points. Steps are announced: 分三步.
    if (measure === '点' && noun === undefined && /[0-9０-９]/.test(written)) continue;
    if (bare === '步' && text.charAt(start - 1) !== '分') continue;
    const value = written === '几' ? null : (parseChineseNumber(written) ?? Number(halfWidthDigits(written)));
    if (value !== null && !(value >= 2 && value <= MOST)) continue;
    if (isNumeralOfSetPhrase(text, start, written)) continue;
    const end = start + whole.length;
    claims.push({
      value, written, start, end,
      named: measure !== '项' || noun !== undefined,
      sorting: (bare !== undefined && bare !== '步') || /类/.test(measure ?? '') || SORTING_NOUNS.has(noun ?? ''),
      inQuotes: /[“‘]/.test(text.charAt(start - 1)) && /[”’]/.test(text.charAt(end)),
      governed: GOVERNED.test(text.slice(Math.max(0, start - 16), start)),
    });
  }
  return claims;
}

/** Where the numeral that ends at `last` begins. */
function numeralStart(text: string, last: number): number {
  let start = last;
  while (start > last - 2 && NUMERAL.includes(text.charAt(start - 1) || '？')) start -= 1;
  return start;
}
