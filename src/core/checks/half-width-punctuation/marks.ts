/** Half-width marks that stand in Chinese words; offsets are UTF-16 units of the paragraph. */
export interface HalfWidthMark {
  readonly start: number;
  readonly end: number;
  /** One mark, or both of a pair, each replaced by one full-width mark. */
  readonly edits: readonly { readonly at: number; readonly text: string }[];
}

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）', '.': '。' };

/** One look at a paragraph: a Chinese character right beside a half-width mark. */
const WORTH_LOOKING = /[㐀-鿿”’》）〉】〕][,;:?!().]|[,;:?!()][㐀-鿿“‘《（]|"/;
const CHINESE = /[㐀-鿿]/;
/** What ends or begins Chinese words beside a mark. */
const CHINESE_END = /[㐀-鿿”’》）〉】〕]/;
const CHINESE_START = /[㐀-鿿“‘《（〈【〔]/;
/** A half-width pair of at most this many characters is read as a pair. */
const LONGEST_PAIR = 200;
const PAIR_OR_MARK = new RegExp(`\\(([^()（）]{0,${LONGEST_PAIR}})\\)|[,;:?!().]`, 'g');
const STRAIGHT_PAIR = new RegExp(`"([^"“”]{1,${LONGEST_PAIR}})"`, 'g');

/** Every half-width mark of a paragraph that should be full-width, in order. */
export function halfWidthMarks(text: string): readonly HalfWidthMark[] {
  if (!WORTH_LOOKING.test(text) || isForeign(text)) return [];
  const marks: HalfWidthMark[] = [];
  for (const match of text.matchAll(PAIR_OR_MARK)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[1] === undefined) {
      if (isChineseMark(text, start)) marks.push(single(start, match[0]));
      continue;
    }
    const inside = match[1];
    if (!CHINESE.test(inside) && !CHINESE_END.test(text.charAt(start - 1))) continue;
    marks.push({ start, end, edits: [{ at: start, text: '（' }, { at: end - 1, text: '）' }] });
    // A pair is one match: what stands in it is looked at by itself.
    for (const inner of inside.matchAll(/[,;:?!.]/g)) {
      const at = start + 1 + inner.index;
      if (isChineseMark(text, at)) marks.push(single(at, inner[0]));
    }
  }
  return [...marks, ...straightQuotes(text)].sort((a, b) => a.start - b.start);
}

function single(at: number, mark: string): HalfWidthMark {
  return { start: at, end: at + 1, edits: [{ at, text: FULL[mark] ?? mark }] };
}

/** Straight quotes that pair up in the paragraph and hold Chinese words. */
function straightQuotes(text: string): HalfWidthMark[] {
  const count = text.split('"').length - 1;
  if (count === 0 || count % 2 === 1) return [];
  const marks: HalfWidthMark[] = [];
  for (const match of text.matchAll(STRAIGHT_PAIR)) {
    const start = match.index;
    const end = start + match[0].length;
    const inner = match[1] ?? '';
    if (CHINESE.test(inner.charAt(0)) || CHINESE.test(inner.charAt(inner.length - 1))) {
      marks.push({ start, end, edits: [{ at: start, text: '“' }, { at: end - 1, text: '”' }] });
    }
  }
  return marks;
}

function isChineseMark(text: string, at: number): boolean {
  const mark = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const chineseBefore = CHINESE_END.test(before);
  const chineseAfter = CHINESE_START.test(after);
  switch (mark) {
    case '.':
      // Only at the end: between Chinese characters it may be the point of a name, before digits a number.
      return chineseBefore && (after === '' || /^\s*$/.test(text.slice(at + 1)));
    case '(':
    case ')':
      // One side of a pair whose other side is full-width.
      return isHalfOfMixedPair(text, at);
    case ':':
      // 9:00 and 3:1 have digits on both sides; http: is an address.
      return chineseBefore ? after !== '/' : chineseAfter && !/[0-9]/.test(before) && before !== '';
    default:
      return chineseBefore ? !/^[,;:?!.]/.test(after) : chineseAfter && /[0-9A-Za-z%]/.test(before);
  }
}

function isHalfOfMixedPair(text: string, at: number): boolean {
  if (text.charAt(at) === '(') {
    const close = text.slice(at + 1, at + LONGEST_PAIR).search(/[()（）]/);
    return close >= 0 && text.charAt(at + 1 + close) === '）';
  }
  for (let i = at - 1; i >= 0 && i >= at - LONGEST_PAIR; i -= 1) {
    const character = text.charAt(i);
    if ('()（）'.includes(character)) return character === '（';
  }
  return false;
}

/** A paragraph with more Latin letters than Chinese characters keeps its own marks. */
function isForeign(text: string): boolean {
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return latin > 0 && latin > (text.match(/[㐀-鿿]/g)?.length ?? 0);
}
