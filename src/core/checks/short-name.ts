import type { DocumentSnapshot, TextRange } from '../document';
import { defineCheck } from './check';

/** A short name that the text gives, and the full one it stands for. */
interface ShortName {
  readonly paragraph: number;
  /** Where the parenthesis ends, in that paragraph. */
  readonly end: number;
  readonly short: string;
  /** The words before the parenthesis, back to the last mark. */
  readonly full: string;
}

const GIVEN = /([^，。；：、（）“”《》]{6,60})（以下(?:统|合)?简称[“‘]?([^“”‘’（）]{2,16})[”’]?）/g;
/** A name is not told from its sentence by less: the full name begins somewhere in the words before the parenthesis. */
const SHORTEST_FULL = 8;
const BODY = /(?:党组|党委|党工委|委员会|集团|公司|学院|大学|医院|局|厅|办公室|领导小组|督导组)$/;

/**
 * After 以下简称“集团党委” the text says the full name again, or another short one
 * (清江集团党委). Only names of bodies: titles of documents are often cited in full.
 */
export const shortName = defineCheck({
  id: 'short-name',
  summary: '注明“以下简称”之后，应一直用这个简称',
  severity: 'hint',
  why: '既已注明简称，后文再换一种叫法，会让人以为是另一个单位',
  ofModel: true,

  *run({ snapshot, outline }) {
    for (const name of givenNames(snapshot)) {
      for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
        if (paragraph < name.paragraph || paragraph >= outline.bodyTo || outline.elementOf[paragraph] === 'title') continue;
        const from = paragraph === name.paragraph ? name.end : 0;
        for (const { start, end } of [...fullAgain(text, from, name), ...otherShort(text, from, name)]) {
          yield { place: { paragraph, start, end }, message: `前面已注明简称“${name.short}”，此处写“${text.slice(start, end)}”，是否改用简称` };
        }
      }
    }
  },
});

/** A report gives few; a text of many is a contract or a thesis. */
const MOST_NAMES = 10;

function givenNames(snapshot: DocumentSnapshot): readonly ShortName[] {
  const found: ShortName[] = [];
  for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
    if (!text.includes('简称')) continue;
    for (const match of text.matchAll(GIVEN)) {
      const [whole, full = '', short = ''] = match;
      if (BODY.test(full) && BODY.test(short)) found.push({ paragraph, end: match.index + whole.length, short, full });
    }
  }
  return found.length > MOST_NAMES ? [] : found;
}

type Span = Pick<TextRange, 'start' | 'end'>;

/** The last words of the full name, as many as stand there again: at least eight, and more than the short name. */
function fullAgain(text: string, from: number, { full, short }: ShortName): readonly Span[] {
  const least = Math.max(SHORTEST_FULL, short.length + 2);
  if (full.length < least) return [];
  const tail = full.slice(-least);
  const found: Span[] = [];
  for (let at = text.indexOf(tail, from); at >= 0; at = text.indexOf(tail, at + tail.length)) {
    let start = at;
    for (let i = full.length - least - 1; i >= 0 && start > from && text.charAt(start - 1) === full.charAt(i); i -= 1) start -= 1;
    found.push({ start, end: at + tail.length });
  }
  return found;
}

/** 清江集团党委 where 集团党委 was given: words of the full name before the short one. */
function otherShort(text: string, from: number, { full, short }: ShortName): readonly Span[] {
  const found: Span[] = [];
  if (full.endsWith(short)) return found;
  for (let at = text.indexOf(short, from); at >= 0; at = text.indexOf(short, at + short.length)) {
    const before = text.slice(Math.max(from, at - 4), at);
    const length = [4, 3, 2].find((n) => before.length >= n && full.includes(before.slice(-n)));
    if (length !== undefined) found.push({ start: at - length, end: at + short.length });
  }
  return found;
}
