import type { Severity } from '../../analysis';
import type { Span } from '../../facts/values/span';
import { isCompared, isLoose, quantitiesIn, type Quantity } from './quantities';

/** Parts that do not go with their total; offsets are those of the paragraph. */
export interface Mismatch extends Span {
  readonly message: string;
  readonly severity: Severity;
  /** Whether more parts could stand where a blank is: a text with blanks says nothing then. */
  readonly short: boolean;
}

/** What tells that parts of a total follow: 其中, or the three kinds of issues. */
const PARTS = /其中|包括|分别(?:为|是|有)|立行立改|即知即改|立知立改|马上改/g;

/** A clause between two parts that begins something else, or another way to divide. */
const NOT_A_PART = /共|合计|总计|另|还有|制定|建立|提出|开展|召开|形成|出台|反馈|收到|征[集求]?[到得]|归并|归纳|梳理|整理|汇总|细化|剖析|目前|截至|率|均|其余|其他|剩余|余下/;

/** What parts count of their own: 解决问题5个，其中新增工位36个. */
const NEW_THING = /新增|增设|添置|购置|改造|安装|新装|修复|修建|修缮|建成|清理|打造|开通|惠及/;

/** Measures of all sorts of things: one part alone must say that it is of the total's sort. */
const ANY_SORT = /^[个项件处家起户]/;
const SAME_SORT = /问题|意见|建议|班子|成员|个人|委员|常委|立改|即知即改|阶段|长期|已|完成|整改|任务|措施|制度/;

/** People and firms are told of by several qualities: 党员56名，其中女党员18名、35岁以下48名. */
const BY_SEVERAL = /^[人名位户家](?!次)/;

/** Words beside parts that tell that more were not listed, or that these are picked out. */
const PICKED = /其余|其他|剩余|余下|另有?|还有|等|重点|特别|仅|主要负责|书记|带头|部分|涉及/;

/** What has already been done is another way to divide than of what kind the parts are. */
const DONE = /已|正在|尚未|未/;

/** Two thirds of a total are told by somebody who means to tell it all. */
const MOST = 2 / 3;

/** Totals and parts of one stretch between full stops or semicolons. @param earlier quantities that stand right before it */
export function shareMismatches(text: string, from: number, to: number, earlier: () => readonly Quantity[]): Mismatch[] {
  const found: Mismatch[] = [];
  const stretch = text.slice(from, to);
  let told = -1;
  for (const match of stretch.matchAll(PARTS)) {
    const word = match[0];
    const at = from + match.index;
    // After 其中 the kinds and 分别为 are its own parts.
    if (told >= 0 && word !== '其中') continue;
    told = at;
    const next = stretch.indexOf('其中', match.index + word.length);
    const end = closingBracket(text, at, next < 0 ? to : from + next);
    const parts = partsAt(text, word === '其中' ? at + word.length : at, end);
    const first = parts[0];
    if (!first || parts.some((part) => isLoose(text, part)) || NEW_THING.test(text.slice(at, parts[parts.length - 1]?.start))) continue;
    const isTotal = (one: Quantity): boolean => one.measure === first.measure && !isCompared(text, one);
    // 其中 at the beginning goes on about what stands before; several numbers there leave open which.
    const known = (match.index === 0 ? onlyOne(earlier().filter(isTotal)) : quantitiesIn(text, from, at)).filter(isTotal);
    const total = known[known.length - 1];
    if (!total || isLoose(text, total) || (word !== '其中' && known.length > 1)) continue;
    const mismatch = judge(text, total, known, parts, word);
    if (mismatch && text.slice(total.end, at).includes('。')) found.push(asked(mismatch));
    else if (mismatch) found.push(mismatch);
  }
  return found;
}

function onlyOne(quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.length === 1 ? quantities : [];
}

/** Across a full stop nobody is sure. */
function asked(mismatch: Mismatch): Mismatch {
  return mismatch.severity === 'hint' ? mismatch : { ...mismatch, severity: 'hint', message: `${mismatch.message}，是否有误` };
}

/** Where the bracket around `at` closes, or `end`. */
function closingBracket(text: string, at: number, end: number): number {
  const before = text.slice(Math.max(0, at - 60), at);
  if (before.lastIndexOf('（') <= before.lastIndexOf('）')) return end;
  const close = text.indexOf('）', at);
  return close < 0 || close > end ? end : close;
}

/** The run of parts: quantities of one measure with only their names and a comma between. */
function partsAt(text: string, from: number, end: number): Quantity[] {
  const parts: Quantity[] = [];
  for (const quantity of quantitiesIn(text, from, end)) {
    const last = parts[parts.length - 1];
    const between = text.slice(last?.end ?? from, quantity.start);
    if (between.length > 24) break;
    if (last) {
      if (quantity.measure !== last.measure || !/[、，,；和及]/.test(between) || NOT_A_PART.test(between)) break;
      if (DONE.test(between) && !DONE.test(text.slice(from, parts[0]?.start ?? from))) break;
    }
    parts.push(quantity);
  }
  return parts;
}

function judge(
  text: string, total: Quantity, known: readonly Quantity[], parts: readonly Quantity[], word: string,
): Mismatch | null {
  const last = parts[parts.length - 1] ?? total;
  const span = { start: total.start, end: last.end };
  const highest = known.reduce((all, { value }) => all + value, 0);
  const unit = parts[0]?.written.replace(/^[0-9０-９]+[ \u3000]?/, '') ?? '';
  const most = parts.reduce((a, b) => (b.value > a.value ? b : a));
  const which = word === '其中' || word === '包括' ? `“${word}”的` : '分项中的';
  const sameSort = !ANY_SORT.test(unit) || SAME_SORT.test(text.slice(total.end, most.start).split(/其中|[、，,]/).pop() ?? '');
  if (most.value > highest && (sameSort || parts.length > 1)) {
    return { ...span, severity: 'error', short: false, message: `${which}${most.written}，多于总数${total.written}` };
  }
  let sum = 0;
  for (const { value } of parts) {
    sum += value;
    // What follows a full division divides again: 对班子12条、对成员19条，建议类8条.
    if (sum === highest || known.some((one) => one.value === sum)) return null;
  }
  if (parts.length < 2 || BY_SEVERAL.test(unit)) return null;
  if (sum > total.value) {
    if (/同时|重复|交叉|兼/.test(text.slice(last.end, last.end + 20))) return null;
    const message = `分项合计${sum}${unit}，多于总数${total.written}`;
    // One opinion may concern (涉及) several people; of two totals before, the other may be meant.
    const asked = /涉及/.test(text.slice(total.end, last.end)) || sum <= highest;
    return { ...span, severity: asked ? 'hint' : 'error', short: false, message: asked ? `${message}，是否有重复计算` : message };
  }
  return falls(text, total, parts, sum, unit, span);
}

/** Parts that are all named and still make less than the total. */
function falls(text: string, total: Quantity, parts: readonly Quantity[], sum: number, unit: string, span: Span): Mismatch | null {
  if (unit === '人次' || sum < total.value * MOST) return null;
  const last = parts[parts.length - 1] ?? total;
  const stop = text.slice(last.end).search(/[。；]/);
  const rest = text.slice(last.end, stop < 0 ? text.length : last.end + stop);
  const words = text.slice(total.end, last.end);
  if (PICKED.test(words) || PICKED.test(rest) || DONE.test(rest)) return null;
  const kinds = /立改|即知即改|马上改/.test(words) && /阶段|限期|近期|中期/.test(words) && /长期|持续/.test(words);
  // 已整改即知即改类5个 counts what is done of them: there may be more.
  const sure = kinds && parts.length === 3 && !DONE.test(words);
  const message = `分项合计${sum}${unit}，少于总数${total.written}`;
  return { ...span, severity: sure ? 'warning' : 'hint', short: true, message: sure ? message : `${message}，是否有未列入的` };
}
