import type { TextRange } from '../document';
import { acrossText } from './total-mismatch/across';
import { announcedMismatches, inTwoMismatches } from './total-mismatch/announced';
import { listedBelow } from './total-mismatch/listed-below';
import { quantitiesIn } from './total-mismatch/quantities';
import { shareMismatches, type Mismatch } from './total-mismatch/shares';
import { doneMismatches, rateMismatches, sumMismatches } from './total-mismatch/sums';
import { defineCheck, type CheckInput, type Report } from './check';

/** A text without any of these and a number says nothing of parts and totals. */
const MAY_DIVIDE = /：[^0-9０-９。]{1,40}[0-9０-９]|其中|包括|分别[为是有]|立行立改|即知即改|立知立改|马上改|共计|合计|总计|[，、]共|[成改结收销号实决纳会]率|[已部](?:经|完|整|解|办|销|落)/;
const DONE = /[已部](?:经|完|整|解|办|销|落)/;
const STOP = /[。；]/g;
const COUNTS = /[0-9０-９][ \u3000]?(?:人次|[个条项件份次名人场])/;

/**
 * Parts and their total. Sure only within one sentence (其中, 包括, 共计); numbers
 * of different sentences may be equal or not by chance, and one opinion may concern
 * several people: there it is a question.
 */
export const totalMismatch = defineCheck({
  id: 'total-mismatch',
  summary: '分项与总数、回收与发放、完成与总数应对得上',
  severity: 'error',
  why: '分项加起来与总数不符，是审稿时最先被算出来的硬伤',
  ofModel: false,

  *run(input) {
    const told: TextRange[] = [];
    let counting = 0;
    for (const [paragraph, { text }] of input.snapshot.paragraphs.entries()) {
      if (!COUNTS.test(text)) continue;
      counting += 1;
      if (!MAY_DIVIDE.test(text)) continue;
      for (const mismatch of mismatchesIn(text)) {
        const place = { paragraph, start: mismatch.start, end: mismatch.end };
        if (told.some((other) => other.paragraph === paragraph && other.start < place.end && place.start < other.end)) continue;
        if (mismatch.short && hasBlank(place, input)) continue;
        told.push(place);
        yield { place, severity: mismatch.severity, message: mismatch.message } satisfies Report;
      }
    }
    if (counting === 0) return;
    yield* listedBelow(input);
    if (input.outline.isReport) yield* acrossText(input, told);
  },
});

/** Stretches between full stops and semicolons; what begins with 其中 goes on about the one before. */
function* mismatchesIn(text: string): Iterable<Mismatch> {
  let before = 0;
  for (let from = 0; from < text.length; ) {
    STOP.lastIndex = from;
    const to = STOP.exec(text)?.index ?? text.length;
    const stretch = text.slice(from, to);
    if (COUNTS.test(stretch)) {
      const [start, end] = [before, from];
      yield* shareMismatches(text, from, to, () => quantitiesIn(text, start, end));
      if (stretch.includes('：')) yield* announcedMismatches(text, from, to);
      if (/计|[，、]共/.test(stretch)) yield* sumMismatches(text, from, to);
      if (DONE.test(stretch)) {
        yield* doneMismatches(text, from, to);
        if (/正在|未/.test(stretch)) yield* inTwoMismatches(text, from, to);
      }
      if (stretch.includes('率')) yield* rateMismatches(text, from, to);
    }
    before = from;
    from = to + 1;
  }
}

/** Whether a blank stands in the sentence of a place: it may be the number that is missing. */
function hasBlank(place: TextRange, { placeholders, snapshot }: CheckInput): boolean {
  const text = snapshot.paragraphs[place.paragraph]?.text ?? '';
  const from = text.lastIndexOf('。', place.start) + 1;
  const stop = text.indexOf('。', place.end);
  const to = stop < 0 ? text.length : stop;
  return placeholders.some(({ paragraph, start }) => paragraph === place.paragraph && start >= from && start < to);
}
