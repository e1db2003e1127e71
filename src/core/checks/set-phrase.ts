import type { TextRange } from '../document';
import { RIGHT_NEIGHBOURS } from '../packs/formulas';
import { pairScan } from '../pair-scan';
import { defineCheck, replacing, type CheckInput, type Report } from './check';
import { isOwnWording } from './own-wording';
import { FOUR_AND_TWO, fourAndTwo } from './set-phrase/four-and-two';
import { brokenMottoes, MOTTO_ITEMS, type BrokenMotto, type MottoItem } from './set-phrase/mottoes';
import { addNearFormulas, HALF_FORMULAS, type HalfFormula, type NearFormula } from './set-phrase/near-formula';

type Kind = 'right' | 'motto' | 'four-and-two';
type Wanted = HalfFormula | { readonly word: string; readonly kind: Kind };

const ofKind = (kind: Kind, words: readonly string[]): readonly Wanted[] => words.map((word) => ({ word, kind }));

/** What is looked for; right neighbours first, since halves inside them are not judged. */
const WORDS: readonly Wanted[] = [
  ...ofKind('right', RIGHT_NEIGHBOURS), ...HALF_FORMULAS, ...ofKind('motto', MOTTO_ITEMS), ...ofKind('four-and-two', FOUR_AND_TWO),
];
const SCAN = pairScan(WORDS.map((word): [string, Wanted] => [word.word, word]));

/** A set wording one or two characters off, a set phrase in another's place, a fixed list with an item left out. */
export const setPhrase = defineCheck({
  id: 'set-phrase',
  summary: '规范表述不应有错字、漏字、缺项',
  severity: 'error',
  why: '规范表述要一字不差，写错一个字就是硬伤',
  ofModel: false,

  *run(input) {
    for (const [paragraph, { text }] of input.snapshot.paragraphs.entries()) {
      for (const report of reports(input, paragraph, text)) {
        if (report.place && isOwnWording(input, report.place)) yield report;
      }
    }
  },
});

function reports({ snapshot }: CheckInput, paragraph: number, text: string): readonly Report[] {
  const near: NearFormula[] = [];
  const items: MottoItem[] = [];
  let fours = 0;
  SCAN.scan(text, (at, words) => {
    for (const word of words) {
      if (!text.startsWith(word.word, at)) continue;
      if (!('kind' in word)) addNearFormulas(near, text, at, word);
      else if (word.kind === 'right') return word.word.length;
      else if (word.kind === 'motto') items.push({ item: word.word, at });
      else fours += 1;
    }
    return 0;
  });
  if (near.length === 0 && items.length < 2 && fours < 1) return NONE;
  const found = near.sort((a, b) => a.start - b.start).map(({ start, end, right }): Report => {
    const place = { paragraph, start, end };
    return { place, message: `“${text.slice(start, end)}”应为“${right}”`, fix: [replacing(snapshot, place, right)] };
  });
  let next = 0;
  for (const broken of items.length < 2 ? [] : brokenMottoes(text, items)) {
    const { start, end } = broken;
    while ((near[next]?.end ?? Infinity) <= start) next += 1;
    if ((near[next]?.start ?? Infinity) >= end) found.push(mottoReport(snapshot, { paragraph, start, end }, broken));
  }
  return fours < 1 ? found : [...found, ...fourAndTwo(snapshot, paragraph, text)];
}

const NONE: readonly Report[] = [];

function mottoReport(snapshot: CheckInput['snapshot'], place: TextRange, { motto, missing }: BrokenMotto): Report {
  if (missing === null) return { place, severity: 'warning', message: `次序应为“${motto.written}”`, fix: [replacing(snapshot, place, motto.written)] };
  const at = motto.items.indexOf(missing);
  // The first or the last may have been left to another sentence on purpose.
  const sure = motto.fixed && at > 0 && at < motto.items.length - 1;
  if (!sure) return { place, severity: 'hint', message: `这几项是否漏写“${missing}”` };
  return { place, severity: 'warning', message: `漏写“${missing}”，应为“${motto.written}”`, fix: [replacing(snapshot, place, motto.written)] };
}
