import type { NumberedItem } from '../structure/numbered-items';
import { formatNumeral } from '../structure/number-mark';
import type { Outline } from '../structure/outline';
import { sequencesOf, type Sequence } from '../structure/sequences';
import { defineCheck, openingWords, replacing, type CheckInput, type Report } from './check';

/**
 * Numbers of one list count up from one: 一、二、三, （一）（二）, 1. 2., 一是 二是,
 * typed or automatic, across paragraphs and inside one. After a slip we count on
 * from the number written, unless the next one shows that only this one is wrong.
 */
export const headingSequence = defineCheck({
  id: 'heading-sequence',
  summary: '同级序号应连续',
  severity: 'warning',
  why: '序号跳号或重号，多是增删段落后没有顺改',
  ofModel: false,

  *run(input) {
    const { outline } = input;
    const fresh = outline.headings.filter((h) => !h.numbered).map((h) => h.paragraph);
    const again = repeatedPhases(outline);
    for (const sequence of sequencesOf(outline.items, fresh)) {
      const counted = sequence.filter((item) => item.inline || !again.has(item.paragraph));
      if (!isOnlyMoved(counted, outline)) yield* slipsIn(counted, input);
    }
  },
});

/** Where a phase begins once more: pasted in again with its number, which phase-duplicate says. */
function repeatedPhases({ isReport, headings }: Outline): ReadonlySet<number> {
  const later = headings.filter((h, i) => headings.findIndex((other) => other.phase === h.phase) < i);
  return new Set(isReport ? later.map((h) => h.paragraph) : []);
}

/** Whether whole phases changed places and took their numbers along: none is wrong, and phase-order says it. */
function isOnlyMoved(sequence: Sequence, { isReport, headings }: Outline): boolean {
  if (!isReport || sequence.length < 2) return false;
  const phases = new Set(headings.map((h) => h.paragraph));
  const values = sequence.map((item) => item.value);
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.every((value, i) => value === i + 1) && sequence.every((item) => !item.inline && phases.has(item.paragraph));
}

function* slipsIn(sequence: Sequence, input: CheckInput): Iterable<Report> {
  let expected = 1;
  for (const [i, item] of sequence.entries()) {
    const next = sequence[i + 1];
    if (item.value === expected || (i === 0 && !mustBeginWithOne(sequence, input))) {
      expected = item.value + 1;
      continue;
    }
    const onlyThis = next === undefined ? i > 0 : next.value === expected + 1;
    yield reportOf(item, expected, i === 0, onlyThis, input);
    expected = onlyThis ? expected + 1 : item.value + 1;
  }
}

/** 一方面…，二是… is no list of numbers; a list inside a sentence begins with one only right after a colon. */
function mustBeginWithOne(sequence: Sequence, { snapshot }: CheckInput): boolean {
  const first = sequence[0];
  if (!first) return false;
  if (!first.inline) return sequence.length > 1 || first.style === 'chinese' || first.style === 'bracketed';
  // （三）…（五） may be quoted from a regulation.
  if (first.style !== 'is' && first.style !== 'must') return false;
  const before = snapshot.paragraphs[first.paragraph]?.text.slice(0, first.start).trimEnd() ?? '';
  return sequence.length > 1 && /[：:]$/.test(before);
}

function reportOf(item: NumberedItem, expected: number, first: boolean, onlyThis: boolean, input: CheckInput): Report {
  const { snapshot } = input;
  const right = formatNumeral(expected, item.style);
  const place = item.automatic
    ? openingWords(snapshot, item.paragraph)
    : { paragraph: item.paragraph, start: item.start, end: item.end };
  const message = first
    ? `序号从“${item.written}”开始，前面未见“${right}”`
    : `序号写作“${item.written}”，按顺序应为“${right}”`;
  // Where the numbers after it would have to move too, the slip may be a part that is missing: no mechanical answer.
  const fixable = onlyThis && !item.automatic;
  return fixable ? { place, message, fix: [replacing(snapshot, place, right)] } : { place, message };
}
