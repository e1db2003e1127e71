import type { TextRange } from '../document';
import { defineCheck, type CheckInput, type Report } from './check';

/** Left and right marks by kind; a half-width bracket pairs with a full-width one, half-width-punctuation speaks of that. */
const LEFT = '（(《〈【〔「『';
const RIGHT = '）)》〉】〕」』';
const KIND = [0, 0, 2, 3, 4, 5, 6, 7];
const ANY = /[（(《〈【〔「『）)》〉】〕」』]/g;

/** A lone right bracket that ends a number: 1) a) ①) 一） at the beginning of a paragraph or of an item. */
const NUMBER_BEFORE = /(?:^|[\s。；：，、])[0-9A-Za-z①-⑳一二三四五六七八九十]{1,3}$/;

/** A bracket that opens more than this many characters before its partner is not looked for in the next paragraph. */
const REACH = 3;

/** Nobody nests deeper; a paragraph of nothing but left brackets stays cheap. */
const DEEPEST = 32;

interface Mark { readonly at: number; readonly kind: number; readonly left: boolean }

/** Brackets and title marks in pairs, by a stack; a pair over a few paragraphs is a pair. */
export const bracketPairs = defineCheck({
  id: 'bracket-pairs',
  summary: '括号、书名号应成对',
  severity: 'warning',
  why: '括号缺一半，注释或引用的起止就不清楚',
  ofModel: false,

  *run(input) {
    for (const [paragraph, { text }] of input.snapshot.paragraphs.entries()) {
      if (text.search(ANY) < 0) continue;
      const report = firstUnpaired(input, paragraph, text);
      if (report) yield report;
    }
  },
});

function firstUnpaired(input: CheckInput, paragraph: number, text: string): Report | null {
  for (const mark of unpaired(text)) {
    if (isContinued(input, paragraph, mark) || isInBlank(input, paragraph, mark.at)) continue;
    const place: TextRange = { paragraph, start: mark.at, end: mark.at + 1 };
    const written = text.charAt(mark.at);
    const other = mark.left ? RIGHT.charAt(LEFT.indexOf(written)) : LEFT.charAt(RIGHT.indexOf(written));
    const [name, missing] = mark.left ? ['左', '右'] : ['右', '左'];
    const what = /[《》〈〉]/.test(written) ? '书名号' : '括号';
    return { place, message: `${name}${what}${written}没有对应的${missing}${what}${other}` };
  }
  return null;
}

/** The marks without a partner. Of crossed pairs the inner left one is alone. */
function unpaired(text: string): readonly Mark[] {
  const open: Mark[] = [];
  const alone: Mark[] = [];
  for (const match of text.matchAll(ANY)) {
    const character = match[0];
    const left = LEFT.indexOf(character);
    if (left >= 0) {
      open.push({ at: match.index, kind: KIND[left] ?? 0, left: true });
      if (open.length > DEEPEST) alone.push(...open.splice(0, 1));
      continue;
    }
    const kind = KIND[RIGHT.indexOf(character)] ?? 0;
    let partner = open.length - 1;
    while (partner >= 0 && open[partner]?.kind !== kind) partner -= 1;
    if (partner >= 0) alone.push(...open.splice(partner).slice(1));
    else if (kind !== 0 || !NUMBER_BEFORE.test(text.slice(Math.max(0, match.index - 4), match.index))) {
      alone.push({ at: match.index, kind, left: false });
    }
  }
  return [...alone, ...open].sort((a, b) => a.at - b.at);
}

/** Whether the partner stands in a paragraph close by: a title over two lines, a note of several paragraphs. */
function isContinued({ snapshot }: CheckInput, paragraph: number, { kind, left }: Mark): boolean {
  const step = left ? 1 : -1;
  for (let i = paragraph + step; i !== paragraph + step * (REACH + 1); i += step) {
    const text = snapshot.paragraphs[i]?.text;
    if (text === undefined) return false;
    if (text.search(ANY) >= 0 && unpaired(text).some((mark) => mark.kind === kind && mark.left !== left)) return true;
  }
  return false;
}

function isInBlank({ placeholders }: CheckInput, paragraph: number, at: number): boolean {
  return placeholders.some((p) => p.paragraph === paragraph && p.start <= at && at < p.end);
}
