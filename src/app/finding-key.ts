import type { Analysis, Finding } from '../core/analysis';

const cache = new WeakMap<Analysis, ReadonlyMap<string, Finding>>();

/**
 * Findings by a key that survives edits elsewhere: check, quote and message, and the
 * number among equal ones. In the analysis's order; computed once.
 */
export function findingsByKey(analysis: Analysis): ReadonlyMap<string, Finding> {
  const known = cache.get(analysis);
  if (known) return known;
  const seen = new Map<string, number>();
  const keyed = new Map<string, Finding>();
  for (const finding of analysis.findings) {
    const base = `${finding.check}|${finding.quote}|${finding.message}`;
    const n = seen.get(base) ?? 0;
    seen.set(base, n + 1);
    keyed.set(`${base}|${n}`, finding);
  }
  cache.set(analysis, keyed);
  return keyed;
}
