import type { Finding, FixEdit } from '../core/analysis';

/** Fixes that can be written together. */
export interface FixPlan {
  /** In document order. */
  readonly edits: readonly FixEdit[];
  /** Findings whose fix is among the edits. */
  readonly findings: readonly Finding[];
  /** How many findings wait for the next run, because their fix touches an earlier one's place. */
  readonly left: number;
}

/**
 * The fixes of these findings as one write. A fix is taken as a whole or not at all; of
 * two that touch the same text the first finding's is taken. What takes paragraphs out is
 * mended alone: it moves all that stands below.
 */
export function planFixes(findings: readonly Finding[]): FixPlan {
  const taken: Finding[] = [];
  const byParagraph = new Map<number, FixEdit[]>();
  const free = (edit: FixEdit): boolean => !(byParagraph.get(edit.paragraph) ?? []).some((other) => touches(edit, other));
  let left = 0;
  for (const finding of findings) {
    const fix = finding.fix ?? [];
    if (fix.length === 0 || finding.remove) continue;
    if (!fix.every(free)) {
      left += 1;
      continue;
    }
    taken.push(finding);
    for (const edit of fix) byParagraph.set(edit.paragraph, [...(byParagraph.get(edit.paragraph) ?? []), edit]);
  }
  const edits = [...byParagraph.values()].flat().sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  return { edits, findings: taken, left };
}

/** Whether two edits of one paragraph overlap, or put text at the same point. */
function touches(a: FixEdit, b: FixEdit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
