import type { TextRange } from '../document';
import { DOUBLED_WORDS, type DoubledWord } from '../packs/doubled-words';
import { pairScan } from '../pair-scan';
import { defineCheck, replacing, type Report } from './check';
import { isOwnWording } from './own-wording';

const SCAN = pairScan(DOUBLED_WORDS.map((doubled): [string, DoubledWord] => [doubled.word + doubled.word, doubled]));

/** A word typed twice in a row: 的的, 进行进行. Titles of reports are title-form's. */
export const doubledWord = defineCheck({
  id: 'doubled-word',
  summary: '同一个词不应连写两遍',
  severity: 'warning',
  why: '连写两遍的词多是删改、粘贴后留下的',
  ofModel: false,

  run(input) {
    const { snapshot, outline } = input;
    const reports: Report[] = [];
    for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
      SCAN.scan(text, (at, words) => {
        const found = words.find((doubled) => isTwiceAt(text, at, doubled));
        if (!found) return 0;
        const { word, sure } = found;
        const place: TextRange = { paragraph, start: at, end: endOf(text, at, word) };
        if (!isOwnWording(input, place) || (outline.isReport && outline.elementOf[paragraph] === 'title')) return place.end - at;
        const written = text.slice(place.start, place.end);
        if (sure) reports.push({ place, message: `“${written}”重复，应为“${word}”`, fix: [replacing(snapshot, place, word)] });
        else reports.push({ place, severity: 'hint', message: `“${written}”是否多写了一遍` });
        return place.end - at;
      });
    }
    return reports;
  },
});

function isTwiceAt(text: string, at: number, { word, notAfter, notBefore }: DoubledWord): boolean {
  if (!text.startsWith(word, at) || !text.startsWith(word, at + word.length)) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 2 * word.length);
  return !(before !== '' && notAfter.includes(before)) && !(after !== '' && notBefore.includes(after));
}

/** Where the last of the repetitions ends. */
function endOf(text: string, at: number, word: string): number {
  let end = at + 2 * word.length;
  while (text.startsWith(word, end)) end += word.length;
  return end;
}
