import type { Analysis, Placeholder } from '../core/analysis';
import type { DocumentSnapshot } from '../core/document';
import { followBack } from './follow-places';

interface Read {
  readonly snapshot: DocumentSnapshot;
  readonly analysis: Analysis;
}

const NAMELESS = 'other.';

/**
 * Facts nobody knows are numbered in order of appearance (other.1, other.2 …), so that
 * filling one would rename those after it: a draft, and the input in focus, would pass
 * to another blank. Here they keep, from reading to reading, the number they first had;
 * new ones get numbers never used before.
 * @param used the highest number given so far
 */
export function steadyFacts(before: Read | null, after: Read, used: number): { readonly analysis: Analysis; readonly used: number } {
  // What stands in the text keeps its name by itself, and a blank beside it has the same.
  const standing = new Set(after.analysis.values.map((v) => v.fact));
  const nameless = after.analysis.placeholders.filter((p) => p.fact.startsWith(NAMELESS) && !standing.has(p.fact));
  if (nameless.length === 0) return { analysis: after.analysis, used };
  const names = new Map<string, string>();
  if (before) keepNames(before, after, nameless, names);
  let highest = used;
  for (const { fact } of nameless) if (!names.has(fact)) names.set(fact, `${NAMELESS}${(highest += 1)}`);
  if ([...names].every(([id, name]) => id === name)) return { analysis: after.analysis, used: highest };
  const named = (id: string): string => names.get(id) ?? id;
  return {
    analysis: {
      ...after.analysis,
      placeholders: after.analysis.placeholders.map((p) => ({ ...p, fact: named(p.fact) })),
      facts: after.analysis.facts.map((f) => ({ ...f, id: named(f.id), perhapsSame: f.perhapsSame.map(named) })),
    },
    used: highest,
  };
}

function keepNames(before: Read, after: Read, nameless: readonly Placeholder[], names: Map<string, string>): void {
  const known = new Map<string, Placeholder>();
  for (const p of before.analysis.placeholders) {
    if (p.fact.startsWith(NAMELESS)) known.set(`${p.paragraph}:${p.start}`, p);
  }
  const back = followBack(before.snapshot, after.snapshot);
  const taken = new Set<string>();
  for (const p of nameless) {
    if (names.has(p.fact)) continue;
    const stood = back(p.paragraph, p.start);
    const old = stood && known.get(`${stood.paragraph}:${stood.offset}`);
    if (!old || old.text !== p.text || taken.has(old.fact)) continue;
    taken.add(old.fact);
    names.set(p.fact, old.fact);
  }
}
