import { snapshotOfLines } from '../../document';
import type { Judgements } from '../../facts/judgements';
import { factKey } from '../../facts/rules/fact-key';
import { placeMark, type PlaceMark } from '../../place-mark';
import { findPlaceholders } from '../../placeholders/find';
import { frameText, type FrameParagraph } from './frame';

/**
 * What is to be judged of a frame that was inserted: blanks that look like one fact and
 * are declared as several are filled apart, those declared as one together.
 */
export function setApart(paragraphs: readonly FrameParagraph[]): Pick<Judgements, 'apart' | 'same'> {
  const texts = paragraphs.map(frameText);
  const blanks = findPlaceholders(snapshotOfLines(texts), paragraphs.map(({ element }) => element)).filter((p) => p.certainty === 'certain');
  const apart: PlaceMark[] = [];
  const same: (readonly [PlaceMark, PlaceMark])[] = [];
  const home = new Map<string, string>();
  const first = new Map<string, PlaceMark>();
  const counted = new Map<number, number>();
  for (const blank of blanks) {
    const n = counted.get(blank.paragraph) ?? 0;
    counted.set(blank.paragraph, n + 1);
    const fact = paragraphs[blank.paragraph]?.facts[n];
    if (!fact) continue;
    const { id, part = null, index = null } = fact;
    const declared = factKey({ fact: id, part, index });
    const found = factKey(blank);
    if (!home.has(found)) home.set(found, declared);
    if (home.get(found) === declared) continue;
    const mark = placeMark(texts[blank.paragraph] ?? '', blank);
    const before = first.get(declared);
    apart.push(mark);
    if (before) same.push([before, mark]);
    else first.set(declared, mark);
  }
  return { apart, same };
}
