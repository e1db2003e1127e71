import type { FactKind, FactPart } from '../analysis';
import { factKey } from '../facts/rules/fact-key';
import { FACTS, type KnownFactId } from '../facts/table';
import type { SaidWord, Said } from './said-words';
import type { DeclaredFact } from './scaffold';

/** A text without slots, and what each of its blanks stands for, in order. */
export interface Written {
  readonly text: string;
  readonly facts: readonly DeclaredFact[];
}

const WORD = /\{(\w+)\}/g;
const FACT = /<([\w.]+)(?:#(\d))?>/g;
/** Words within words within words: more are a mistake of the library. */
const DEEPEST = 3;

/** Put the words in; a word may hold others. What is no word of ours stays: a department's pack may say anything. */
export function withWords(text: string, words: Readonly<Record<SaidWord, Said>>): string {
  let written = text;
  for (let depth = 0; depth < DEEPEST && written.includes('{'); depth += 1) {
    written = written.replace(WORD, (slot, word: string) => (Object.hasOwn(words, word) ? words[word as SaidWord].text : slot));
  }
  return written;
}

/** Put a value in each <fact> that is known, and a blank for the others; what is no fact of the table stays. */
export function withFacts(text: string, known: ReadonlyMap<string, string>): Written {
  const facts: DeclaredFact[] = [];
  const written = text.replace(FACT, (slot, id: string, item: string | undefined) => {
    const row = FACTS.find((one) => one.id === id);
    if (!row) return slot;
    const { id: fact, kind } = row;
    const index = item === undefined ? null : Number(item);
    const cells = cellsOf(fact, kind);
    return cells.map(({ part, after }) => {
      const value = known.get(factKey({ fact, part, index }));
      if (value !== undefined && value !== '') return value + after;
      facts.push({ id: fact, ...(part === null ? {} : { part }), ...(index === null ? {} : { index }) });
      return blankOf(kind, part) + after;
    }).join('');
  });
  return { text: written, facts };
}

interface Cell {
  readonly part: FactPart | null;
  /** What stands after it inside the slot. */
  readonly after: string;
}

/** A date is three blanks; of a time and of a meeting's year one is asked, and the text has the rest. */
function cellsOf(fact: KnownFactId, kind: FactKind): readonly Cell[] {
  if (fact === 'session.year') return [{ part: 'year', after: '' }];
  if (kind === 'time') return [{ part: 'hour', after: '' }];
  if (kind !== 'date') return [{ part: null, after: '' }];
  return [{ part: 'year', after: '年' }, { part: 'month', after: '月' }, { part: 'day', after: '日' }];
}

/** As wide as clerks leave it: a year four, a number two, words three. */
function blankOf(kind: FactKind, part: FactPart | null): string {
  if (part === 'year') return '××××';
  return part !== null || kind === 'number' || kind === 'ordinal' || kind === 'duration' ? '××' : '×××';
}
