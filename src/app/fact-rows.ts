import type { Analysis, FactGroup, FactKind, FactPart, Placeholder } from '../core/analysis';

/** One input of a row: the places that take the same value. */
export interface FactCell {
  /** Unique in the document and steady while the text around changes; what drafts are kept under. */
  readonly key: string;
  readonly part: FactPart | null;
  readonly placeholders: readonly Placeholder[];
}

/** One row of 待填: a fact, or one item of a list; a date has a cell for each part it shows. */
export interface FactRow {
  readonly key: string;
  readonly fact: string;
  /** The fact's label; an item of a list carries its position from 1. */
  readonly label: string;
  readonly group: FactGroup;
  readonly kind: FactKind;
  readonly certain: boolean;
  readonly cells: readonly FactCell[];
  /** In document order. */
  readonly placeholders: readonly Placeholder[];
}

/** 可补全用语: a known term with letters blanked, all its places together. */
export interface MaskedTerm {
  readonly token: string;
  readonly suggestion: string | null;
  readonly placeholders: readonly Placeholder[];
}

/** The order of 待填's groups (DESIGN §11). */
export const GROUP_ORDER: readonly FactGroup[] = ['unit', 'meeting', 'people', 'before', 'during', 'after', 'closing'];

const PART_ORDER: readonly (FactPart | null)[] = ['year', 'month', 'day', 'hour', 'minute', null];

const rowsCache = new WeakMap<Analysis, readonly FactRow[]>();

/** The rows of an analysis, certain and possible ones apart, grouped as the pane shows them; computed once. */
export function factRows(analysis: Analysis): readonly FactRow[] {
  const known = rowsCache.get(analysis);
  if (known) return known;
  const rows = buildRows(analysis);
  rowsCache.set(analysis, rows);
  return rows;
}

function buildRows(analysis: Analysis): readonly FactRow[] {
  const facts = new Map(analysis.facts.map((f) => [f.id, f]));
  const byRow = new Map<string, Placeholder[]>();
  const lists = new Set<string>();
  for (const p of analysis.placeholders) {
    if (p.certainty === 'masked') continue;
    if (p.index !== null && p.index > 0) lists.add(p.fact);
    const key = rowKey(p);
    const there = byRow.get(key);
    if (there) there.push(p);
    else byRow.set(key, [p]);
  }
  const rows: FactRow[] = [];
  for (const [key, placeholders] of byRow) {
    const first = placeholders[0];
    if (!first) continue;
    const fact = facts.get(first.fact);
    const label = fact?.label ?? first.label;
    rows.push({
      key,
      fact: first.fact,
      label: first.index !== null && lists.has(first.fact) ? `${label} ${first.index + 1}` : label,
      group: fact?.group ?? 'during',
      kind: fact?.kind ?? first.kind,
      certain: first.certainty === 'certain',
      cells: cellsOf(key, placeholders),
      placeholders,
    });
  }
  const groupAt = new Map(GROUP_ORDER.map((g, i) => [g, i]));
  // A stable sort: within a group the order of first appearance stays.
  return rows.sort((a, b) => (groupAt.get(a.group) ?? 0) - (groupAt.get(b.group) ?? 0));
}

function rowKey(p: Placeholder): string {
  return `${p.fact}#${p.index ?? ''}${p.certainty === 'possible' ? '?' : ''}`;
}

function cellsOf(row: string, placeholders: readonly Placeholder[]): readonly FactCell[] {
  const parts = PART_ORDER.filter((part) => placeholders.some((p) => p.part === part));
  return parts.map((part) => ({
    key: `${row}/${part ?? ''}`,
    part,
    placeholders: placeholders.filter((p) => p.part === part),
  }));
}

/** The row of this key, or undefined when the document no longer has it. */
export function rowOf(analysis: Analysis, key: string): FactRow | undefined {
  return factRows(analysis).find((r) => r.key === key);
}

/** The masked terms, one entry a token and suggestion, in document order. */
export function maskedTerms(analysis: Analysis): readonly MaskedTerm[] {
  const terms = new Map<string, { token: string; suggestion: string | null; placeholders: Placeholder[] }>();
  for (const p of analysis.placeholders) {
    if (p.certainty !== 'masked') continue;
    const key = `${p.text}>${p.suggestion ?? ''}>${p.suggestion === null ? p.label : ''}`;
    const term = terms.get(key);
    if (term) term.placeholders.push(p);
    else terms.set(key, { token: p.text, suggestion: p.suggestion, placeholders: [p] });
  }
  return [...terms.values()];
}
