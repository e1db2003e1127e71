import { isSetPhrase } from '../packs/set-phrases';
import { defineCheck, replacing, type Report } from './check';
import type { DocumentSnapshot, TextRange } from '../document';

/**
 * Quotation marks in pairs. A stack alone is not enough: inside “…” reversed
 * pairs alternate and balance, so every span between ” and “ that is a set
 * phrase is taken as reversed first, and the stack sees what is left.
 * Inside “…” the right marks are ‘…’ (GB/T 15834-2011).
 */
export const quotePairs = defineCheck({
  id: 'quote-pairs',
  summary: '引号应成对，引号内再用引号时用单引号',
  severity: 'warning',
  why: '引号缺一半或左右颠倒，引用的起止就不清楚',
  ofModel: false,

  *run({ snapshot }) {
    for (const paragraph of snapshot.paragraphs.keys()) {
      const text = snapshot.paragraphs[paragraph]?.text ?? '';
      const marks = marksOf(text);
      if (marks.length === 0) continue;
      const reversed = reversedPhrases(text, marks);
      yield* reversed.map((pair) => reversedReport(snapshot, paragraph, text, pair));
      const gone = new Set(reversed.flatMap(({ open, close }) => [open, close]));
      const left = gone.size === 0 ? marks : marks.filter((at) => !gone.has(at));
      const unpaired = unpairedReport(snapshot, paragraph, left);
      if (unpaired) yield unpaired;
    }
  },
});

interface ReversedPair {
  /** Where ” and “ stand. */
  readonly open: number;
  readonly close: number;
  /** Whether the phrase stands inside an outer pair. */
  readonly inside: boolean;
}

const MARK = /[“”‘’]/g;

function marksOf(text: string): number[] {
  // One native look: most paragraphs of a long document have none.
  if (text.search(MARK) < 0) return [];
  const marks: number[] = [];
  for (const { index } of text.matchAll(MARK)) if (!isApostrophe(text, index)) marks.push(index);
  return marks;
}

/** ’ between Latin letters or digits is an apostrophe. */
function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === '’' && /[A-Za-z0-9]/.test(text.charAt(at - 1));
}

function reversedPhrases(text: string, marks: readonly number[]): ReversedPair[] {
  const pairs: ReversedPair[] = [];
  let depth = 0;
  for (let i = 0; i < marks.length; i += 1) {
    const open = marks[i] ?? 0;
    const close = marks[i + 1];
    const character = text.charAt(open);
    if (character === '”' && close !== undefined && text.charAt(close) === '“' && isSetPhrase(text.slice(open + 1, close))) {
      pairs.push({ open, close, inside: depth > 0 });
      i += 1;
    } else if (character === '“') depth += 1;
    else if (character === '”') depth = Math.max(0, depth - 1);
  }
  return pairs;
}

function reversedReport(snapshot: DocumentSnapshot, paragraph: number, text: string, pair: ReversedPair): Report {
  const phrase = text.slice(pair.open + 1, pair.close);
  const right = pair.inside ? `‘${phrase}’` : `“${phrase}”`;
  const place: TextRange = { paragraph, start: pair.open, end: pair.close + 1 };
  const ends = [{ at: pair.open, text: right.charAt(0) }, { at: pair.close, text: right.charAt(right.length - 1) }];
  return {
    place,
    severity: 'error',
    message: `引号左右颠倒，“${phrase}”两边应为${right.charAt(0)}${right.charAt(right.length - 1)}${pair.inside ? '（在双引号内，用单引号）' : ''}`,
    fix: ends.map(({ at, text: mark }) => replacing(snapshot, { paragraph, start: at, end: at + 1 }, mark)),
  };
}

const CLOSING: ReadonlyMap<string, string> = new Map([['”', '“'], ['’', '‘']]);

/** The first mark that has no partner, or null. */
function unpairedReport(snapshot: DocumentSnapshot, paragraph: number, marks: readonly number[]): Report | null {
  const text = snapshot.paragraphs[paragraph]?.text ?? '';
  const open: number[] = [];
  for (const [i, at] of marks.entries()) {
    const opening = CLOSING.get(text.charAt(at));
    if (opening === undefined) {
      open.push(at);
      continue;
    }
    const partner = open[open.length - 1];
    if (partner !== undefined && text.charAt(partner) === opening) {
      open.pop();
      continue;
    }
    if (open.length === 0 && isContinued(snapshot, paragraph)) return null;
    return atMark(snapshot, paragraph, at, marks[i + 1], opening);
  }
  const first = open[0];
  if (first === undefined || continuesBelow(snapshot, paragraph)) return null;
  return atMark(snapshot, paragraph, first, undefined, null);
}

function atMark(
  snapshot: DocumentSnapshot, paragraph: number, at: number, next: number | undefined, opening: string | null,
): Report {
  const text = snapshot.paragraphs[paragraph]?.text ?? '';
  const mark = text.charAt(at);
  const place: TextRange = { paragraph, start: at, end: at + 1 };
  if (opening === null) {
    return { place, message: `左引号${mark}没有对应的右引号` };
  }
  if (next !== undefined && text.charAt(next) === opening && isQuotable(text.slice(at + 1, next))) {
    const span: TextRange = { paragraph, start: at, end: next + 1 };
    return {
      place: span,
      message: `引号左右颠倒，应为${opening}${text.slice(at + 1, next)}${mark}`,
      fix: [replacing(snapshot, place, opening), replacing(snapshot, { paragraph, start: next, end: next + 1 }, mark)],
    };
  }
  return { place, message: `右引号${mark}没有对应的左引号` };
}

/** Words that could stand between quotation marks, not what stands between two quotations. */
function isQuotable(span: string): boolean {
  return span !== '' && !/[。；！？]|^[，、：]|[，、：]$/.test(span);
}

/** A quotation over several paragraphs: each begins with a left mark, only the last ends with a right one. */
function continuesBelow(snapshot: DocumentSnapshot, paragraph: number): boolean {
  return /^\s*[“‘]/.test(snapshot.paragraphs[paragraph + 1]?.text ?? '');
}

/** Whether one of the paragraphs right above opens a quotation and does not end it. */
function isContinued(snapshot: DocumentSnapshot, paragraph: number): boolean {
  for (let i = paragraph - 1; i >= 0 && i >= paragraph - 5; i -= 1) {
    if (leavesOpen(snapshot.paragraphs[i]?.text ?? '')) return true;
  }
  return false;
}

/** A reversed pair ends in a left mark too, and leaves nothing open. */
function leavesOpen(text: string): boolean {
  let depth = 0;
  for (const at of marksOf(text)) {
    const mark = text.charAt(at);
    if (mark === '“') depth += 1;
    else if (mark === '”') depth -= 1;
    if (depth < 0) return false;
  }
  return depth > 0;
}
