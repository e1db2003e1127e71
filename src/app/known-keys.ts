import type { FactGroup } from '../core/analysis';
import type { FactRow } from './fact-rows';

/** Groups whose facts stay the same from year to year, so that they may be kept on this computer. */
const LASTING: ReadonlySet<FactGroup> = new Set(['unit', 'people']);
/** The same, in other groups. */
const LASTING_FACTS: ReadonlySet<string> = new Set(['meeting.place', 'sign.name']);
const NAMELESS = 'other.';

/** The key a row's value is kept under on this computer, or null when it says nothing lasting of the unit. */
export function knownKey(row: Pick<FactRow, 'fact' | 'group' | 'index' | 'kind'>): string | null {
  if (row.fact.startsWith(NAMELESS) || row.kind === 'date' || row.kind === 'time') return null;
  if (!LASTING.has(row.group) && !LASTING_FACTS.has(row.fact)) return null;
  return row.index === null ? row.fact : `${row.fact}#${row.index}`;
}

