import type { Analysis, Fact, FactGroup, FactKind, FactPart, FactValue, Placeholder } from '../core/analysis';
import { NO_JUDGEMENTS, type Judgements } from '../core/facts/judgements';
import { isConfirmed } from './confirmed';

/** One input of a row: the places that take the same value. */
export interface FactCell {
  /** Unique in the document and steady while the text around changes; what drafts are kept under. */
  readonly key: string;
  readonly part: FactPart | null;
  readonly placeholders: readonly Placeholder[];
  /** What stands in the text where a value is to be confirmed; '' for a blank. */
  readonly present: string;
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
  /** 待核对: a value that stands in the text is to be confirmed or changed. */
  readonly confirm: boolean;
  /** The position in a list, from 0; null for what is no list. */
  readonly index: number | null;
  readonly cells: readonly FactCell[];
  /** Blanks and, in a row to confirm, the value's places; in document order. */
  readonly placeholders: readonly Placeholder[];
  /** 疑为同一内容: the keys of other rows of the same shape; a person decides. */
  readonly perhapsSame: readonly string[];
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

interface Built {
  readonly judgements: Judgements;
  readonly rows: readonly FactRow[];
  readonly toConfirm: readonly Placeholder[];
}

const cache = new WeakMap<Analysis, Built>();

/**
 * The rows of an analysis: blanks, certain and possible ones apart, and values that are
 * to be confirmed, grouped as the pane shows them; computed once.
 * @param judgements those the analysis was made with: they say which items of a list are confirmed
 */
export function factRows(analysis: Analysis, judgements: Judgements = NO_JUDGEMENTS): readonly FactRow[] {
  return built(analysis, judgements).rows;
}

/** The places of values that stand in the text and are to be confirmed. */
export function placesToConfirm(analysis: Analysis, judgements: Judgements): readonly Placeholder[] {
  return built(analysis, judgements).toConfirm;
}

function built(analysis: Analysis, judgements: Judgements): Built {
  const known = cache.get(analysis);
  if (known && known.judgements === judgements) return known;
  const facts = new Map(analysis.facts.map((f) => [f.id, f]));
  const toConfirm = valuesToConfirm(analysis, facts, judgements);
  const now = { judgements, toConfirm, rows: buildRows(analysis, facts, toConfirm) };
  cache.set(analysis, now);
  return now;
}

function buildRows(analysis: Analysis, facts: ReadonlyMap<string, Fact>, toConfirm: readonly Placeholder[]): readonly FactRow[] {
  const blanks = byRow(analysis.placeholders.filter((p) => p.certainty !== 'masked'));
  const values = byRow(toConfirm);
  const lists = new Set<string>();
  for (const p of [...analysis.placeholders, ...analysis.values]) if ((p.index ?? 0) > 0) lists.add(p.fact);
  const rows: FactRow[] = [];
  for (const key of new Set([...blanks.keys(), ...values.keys()])) {
    const stands = values.get(key) ?? [];
    const placeholders = [...(blanks.get(key) ?? []), ...stands].sort(byPlace);
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
      confirm: stands.length > 0,
      index: first.index,
      cells: cellsOf(key, placeholders, stands),
      placeholders,
      perhapsSame: [],
    });
  }
  const groupAt = new Map(GROUP_ORDER.map((g, i) => [g, i]));
  // A stable sort: within a group the order of first appearance stays.
  rows.sort((a, b) => byPlace(a.placeholders[0], b.placeholders[0]));
  return withTwins(rows.sort((a, b) => (groupAt.get(a.group) ?? 0) - (groupAt.get(b.group) ?? 0)), facts);
}

function byPlace(a: Placeholder | undefined, b: Placeholder | undefined): number {
  if (!a || !b) return 0;
  return a.paragraph - b.paragraph || a.start - b.start;
}

function byRow(places: readonly Placeholder[]): ReadonlyMap<string, Placeholder[]> {
  const rows = new Map<string, Placeholder[]>();
  for (const p of places) {
    const key = rowKey(p);
    const there = rows.get(key);
    if (there) there.push(p);
    else rows.set(key, [p]);
  }
  return rows;
}

/** All places of the values of which at least one is not confirmed, as places that can be written. */
function valuesToConfirm(analysis: Analysis, facts: ReadonlyMap<string, Fact>, judgements: Judgements): readonly Placeholder[] {
  if (!analysis.renewing) return [];
  const asked = analysis.values.filter((v) => facts.get(v.fact)?.confirm);
  const open = new Set(asked.filter((v) => !isConfirmed(v, judgements)).map((v) => `${v.fact}#${v.index ?? ''}`));
  return asked.filter((v) => open.has(`${v.fact}#${v.index ?? ''}`)).map(asPlace);
}

/** A value's place written like a blank's. */
function asPlace(value: FactValue): Placeholder {
  return { ...value, certainty: 'certain', suggestion: null };
}

function rowKey(p: Placeholder): string {
  return `${p.fact}#${p.index ?? ''}${p.certainty === 'possible' ? '?' : ''}`;
}

function cellsOf(row: string, placeholders: readonly Placeholder[], stands: readonly Placeholder[]): readonly FactCell[] {
  const parts = PART_ORDER.filter((part) => placeholders.some((p) => p.part === part));
  return parts.map((part) => ({
    key: `${row}/${part ?? ''}`,
    part,
    placeholders: placeholders.filter((p) => p.part === part),
    present: stands.find((p) => p.part === part)?.text ?? '',
  }));
}

/** Rows that a person may merge: blanks of facts the core thinks perhaps the same, with the same parts. */
function withTwins(rows: readonly FactRow[], facts: ReadonlyMap<string, Fact>): readonly FactRow[] {
  const shape = (row: FactRow): string => row.cells.map((c) => c.part ?? '').join();
  return rows.map((row) => {
    const ids = facts.get(row.fact)?.perhapsSame ?? [];
    if (ids.length === 0 || !row.certain) return row;
    const twins = rows.filter((r) => r !== row && r.certain && ids.includes(r.fact) && r.index === row.index && shape(r) === shape(row));
    return twins.length === 0 ? row : { ...row, perhapsSame: twins.map((r) => r.key) };
  });
}

/** What stands in the text for a part of a row to confirm; '' for a blank. */
export function presentOf(row: FactRow, part: FactPart | null): string {
  return row.cells.find((cell) => cell.part === part)?.present ?? '';
}

/** The ways the value is written, when its places do not agree; '' when they do. */
export function unlikeTexts(row: FactRow): string {
  const unlike = row.cells
    .map((cell) => [...new Set(cell.placeholders.map((p) => p.text))])
    .filter((texts) => texts.length > 1);
  return unlike.map((texts) => texts.join('、')).join('；');
}

/** The row of this key, or undefined when the document no longer has it. */
export function rowOf(analysis: Analysis, key: string, judgements: Judgements = NO_JUDGEMENTS): FactRow | undefined {
  return factRows(analysis, judgements).find((r) => r.key === key);
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
