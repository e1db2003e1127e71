import type { DocumentSnapshot } from '../document';
import type { Phase } from './elements';
import { openingOf } from './opening';
import type { PhaseHeading } from './phase-candidates';

const WORDS: readonly (readonly [Phase, RegExp])[] = [
  ['pre', /^(?:会前|会议(?:召开)?前|在会前)/],
  ['meet', /^(?:会上|会中|会议(?:上|中|期间|召开)|在会上)/],
  ['post', /^(?:会后|会议(?:召开|结束)?后|在会后)/],
];

/** How many phases must begin a paragraph: one alone is a sentence like any other. */
const ENOUGH = 2;

/**
 * The phases of a short report without headings (简版), where each is told in a
 * paragraph of its own: 会前，……。 会上，……。 会后，……。, or （一）会前精心准备。…….
 */
export function runInPhases(snapshot: DocumentSnapshot, from: number, to: number): PhaseHeading[] {
  const found: PhaseHeading[] = [];
  for (let i = from; i < to; i += 1) {
    const paragraph = snapshot.paragraphs[i];
    if (!paragraph || paragraph.tableDepth > 0) continue;
    const { mark, sentence, stopped } = openingOf(paragraph);
    if (!stopped || (mark !== null && mark.style !== 'bracketed' && mark.style !== 'arabic')) continue;
    for (const [phase, pattern] of WORDS) {
      const word = pattern.exec(sentence)?.[0];
      if (word === undefined) continue;
      if (mark === null && !/^[，,：:]/.test(sentence.slice(word.length))) continue;
      if (!found.some((heading) => heading.phase === phase)) {
        found.push({ phase, paragraph: i, sureness: 3, word, numbered: mark !== null });
      }
    }
  }
  return found.length >= ENOUGH ? found : [];
}
