import { parseChineseNumber } from '../../numerals';

/** A list told by words: 第一步…第二步, 首先…其次…最后, 一方面…另一方面. */
export interface WordedList {
  readonly counts: readonly number[];
  readonly counted: number;
  readonly range: string;
  /** 首先、随后、最后 also only tell a story: what stands between may be items too. */
  readonly loose: boolean;
}

/** How much of a paragraph one list may take. */
const REACH = 4000;

const NUMBERED = /^(?:第([一二三四五六七八九十])(步|类|个|项|阶段|方面|层面|环节)|其([一二三四五六七八九]))/;
const NEXT_NUMBERED = /[，。；：:]\s?(?:第([一二三四五六七八九十])(步|类|个|项|阶段|方面|层面|环节)|其([一二三四五六七八九]))/g;
const NEXT_IN_ORDER = /[，。；]\s?(其次|再次|再者|然后|接着|随后|之后|最后|第[二三四五六七八九])/g;
const OTHER_SIDE = /[，。；]\s?(?:另一方面|再一方面|还有一方面)/g;

/** The worded list that begins at `at` of the text and stays in its paragraph, or null. */
export function wordedList(text: string, at: number): WordedList | null {
  const rest = text.slice(at, at + REACH);
  const first = NUMBERED.exec(rest);
  if (first) return (first[1] ?? first[3]) === '一' ? numbered(rest, first[0], first[2]) : null;
  if (rest.startsWith('首先')) return told(rest, '首先', NEXT_IN_ORDER, !isWholeSentence(rest));
  if (rest.startsWith('一方面')) return told(rest, '一方面', OTHER_SIDE, false);
  return null;
}

/** Whether the sentence is nothing but such items, set apart by semicolons. */
function isWholeSentence(rest: string): boolean {
  const stop = rest.indexOf('。');
  const parts = (stop < 0 ? rest : rest.slice(0, stop)).split('；');
  return parts.length > 2 && parts.every((part) => /^\s?(?:首先|其次|再次|再者|然后|接着|随后|之后|最后|第[二三四五六七八九])/.test(part));
}

function numbered(rest: string, first: string, noun: string | undefined): WordedList {
  let last = first;
  let count = 1;
  for (const match of rest.matchAll(NEXT_NUMBERED)) {
    const value = parseChineseNumber(match[1] ?? match[3] ?? '');
    if (match[2] !== noun || value !== count + 1) continue;
    count = value;
    last = match[0].slice(1).trim();
  }
  return { counts: [count], counted: count, range: count === 1 ? '' : `${first}至${last}`, loose: false };
}

function told(rest: string, first: string, next: RegExp, loose: boolean): WordedList {
  const marks = [...rest.matchAll(next)];
  const last = marks[marks.length - 1];
  const count = marks.length + 1;
  return { counts: [count], counted: count, range: last ? `${first}至${last[0].slice(1).trim()}` : '', loose };
}
