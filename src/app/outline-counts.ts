import type { Analysis } from '../core/analysis';

/** What an outline row still has: certain blanks, and findings by severity. */
export interface RowCounts {
  readonly blanks: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

type Counting = { blanks: number; errors: number; warnings: number; hints: number };

const COUNTER = { error: 'errors', warning: 'warnings', hint: 'hints' } as const;

/**
 * Blanks and findings by outline row. A paragraph counts for the last row of its
 * element that begins at or before it (a duplicate has several); an absence counts for
 * the element concerned. What belongs to no row is `loose`.
 */
export function countsByRow(analysis: Analysis): { readonly byRow: readonly RowCounts[]; readonly loose: RowCounts | null } {
  const byRow: Counting[] = analysis.outline.map(() => ({ blanks: 0, errors: 0, warnings: 0, hints: 0 }));
  const loose: Counting = { blanks: 0, errors: 0, warnings: 0, hints: 0 };
  const rowsOf = new Map<string, number[]>();
  analysis.outline.forEach((row, i) => rowsOf.set(row.element, [...(rowsOf.get(row.element) ?? []), i]));

  const counterAt = (paragraph: number | null, concerned: string | null): Counting => {
    const element = (paragraph === null ? null : analysis.elementOf[paragraph]) ?? concerned;
    const rows = element ? (rowsOf.get(element) ?? []) : [];
    let best = rows[0];
    for (const row of rows) {
      const begins = analysis.outline[row]?.paragraph ?? null;
      if (paragraph !== null && begins !== null && begins <= paragraph) best = row;
    }
    return (best === undefined ? undefined : byRow[best]) ?? loose;
  };
  for (const p of analysis.placeholders) {
    if (p.certainty === 'certain') counterAt(p.paragraph, null).blanks += 1;
  }
  for (const f of analysis.findings) counterAt(f.paragraph, f.element)[COUNTER[f.severity]] += 1;
  const any = loose.blanks + loose.errors + loose.warnings + loose.hints > 0;
  return { byRow, loose: any ? loose : null };
}
