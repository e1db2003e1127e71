import type { Analysis, OutlineRow, OutlineStatus } from '../core/analysis';
import type { Place } from '../core/document';
import { PHASES, elementOf, orderOf, type ModelElement, type Phase } from '../core/structure/elements';
import { countsByRow, type RowCounts } from './outline-counts';
import type { AppState, Reading } from './state';

export interface OutlineItem {
  readonly key: string;
  readonly element: ModelElement;
  readonly status: OutlineStatus;
  readonly paragraph: number | null;
  /** For a phase, the sum over its elements. */
  readonly counts: RowCounts;
  /** Not there, or a heading with nothing under it, and a standard section of ours can be inserted. */
  readonly insertable: boolean;
}

export interface OutlineSection {
  readonly key: 'opening' | Phase | 'closing';
  /** The phase itself; null for 开头 and 结尾. */
  readonly head: OutlineItem | null;
  readonly items: readonly OutlineItem[];
  readonly counts: RowCounts;
}

export interface StructureView {
  /** In document order; a missing phase stands where the model puts it. */
  readonly sections: readonly OutlineSection[];
  /** What to write still: required and recommended elements whose absence nobody ignored; those of a missing phase come with it. */
  readonly missing: readonly OutlineItem[];
  /** Blanks and findings in paragraphs that belong to no element; null when there are none. */
  readonly loose: RowCounts | null;
}

const CLOSING_FROM = orderOf('post');
const cache = new WeakMap<Reading, StructureView>();

/** 结构: the model as an outline over the document; computed once a reading. */
export function structureView(state: AppState): StructureView {
  const { reading } = state;
  if (!reading) return { sections: [], missing: [], loose: null };
  const known = cache.get(reading);
  if (known) return known;
  const view = build(reading.analysis);
  cache.set(reading, view);
  return view;
}

function build(analysis: Analysis): StructureView {
  const { byRow, loose } = countsByRow(analysis);
  const items = analysis.outline.flatMap((row, i) => itemOf(row, i, byRow[i] ?? NONE));
  const section = (key: OutlineSection['key'], mine: readonly OutlineItem[], head: OutlineItem | null): OutlineSection => {
    const counts = mine.reduce((sum, item) => add(sum, item.counts), head?.counts ?? NONE);
    return { key, head: head && { ...head, counts }, items: inDocumentOrder(mine), counts };
  };
  const frame = items.filter((item) => item.element.level === 0);
  const phases = PHASES.flatMap(({ id }) => {
    const mine = items.filter((item) => item.element.phase === id && item.element.level === 2);
    const heads = items.filter((item) => item.element.id === id);
    const head = heads[0] ?? null;
    // A second heading of the same phase is a row of its own under the first.
    const absent = head?.status === 'missing' && mine.every((item) => item.paragraph === null);
    return [section(id, absent ? [] : [...heads.slice(1), ...mine], head)];
  });
  const sections = [
    section('opening', frame.filter((item) => orderOf(item.element.id) < CLOSING_FROM), null),
    ...phasesInOrder(phases),
    section('closing', frame.filter((item) => orderOf(item.element.id) > CLOSING_FROM), null),
  ];
  // 忽略 of an absence is answered for: nobody is asked to write it.
  const waived = new Set(analysis.ignored.flatMap(({ finding }) => (finding.paragraph === null ? (finding.element ?? []) : [])));
  return { sections, missing: missingOf(sections).filter(({ element }) => !waived.has(element.id)), loose };
}

const NONE: RowCounts = { blanks: 0, errors: 0, warnings: 0, hints: 0 };

function add(a: RowCounts, b: RowCounts): RowCounts {
  return {
    blanks: a.blanks + b.blanks,
    errors: a.errors + b.errors,
    warnings: a.warnings + b.warnings,
    hints: a.hints + b.hints,
  };
}

/** Whether a standard section can go in for a row: its part is absent, or has a heading alone. */
export function isInsertable({ element, status }: OutlineRow): boolean {
  return (status === 'missing' || status === 'empty') && elementOf(element).scaffolded;
}

/** A row of the outline; none for what is optional, absent and not ours to insert. */
function itemOf(row: OutlineRow, index: number, counts: RowCounts): readonly OutlineItem[] {
  const element = elementOf(row.element);
  const missing = row.status === 'missing';
  if (missing && element.requirement === 'optional' && !element.scaffolded) return [];
  return [
    {
      key: `${row.element}@${index}`,
      element,
      status: row.status,
      paragraph: row.paragraph,
      counts,
      insertable: isInsertable(row),
    },
  ];
}

/** Present rows by place; each missing one after the last present row that the model puts before it. */
function inDocumentOrder(items: readonly OutlineItem[]): readonly OutlineItem[] {
  const placed = items.filter((i) => i.paragraph !== null).sort((a, b) => (a.paragraph ?? 0) - (b.paragraph ?? 0));
  const ordered: OutlineItem[] = [...placed];
  for (const item of items.filter((i) => i.paragraph === null)) {
    const order = orderOf(item.element.id);
    let at = 0;
    ordered.forEach((other, i) => {
      if (orderOf(other.element.id) < order) at = i + 1;
    });
    ordered.splice(at, 0, item);
  }
  return ordered;
}

/** Phases by where they stand; a missing one after the last that the model puts before it. */
function phasesInOrder(phases: readonly OutlineSection[]): readonly OutlineSection[] {
  const at = (s: OutlineSection): number | null => s.head?.paragraph ?? firstParagraph(s);
  const ordered = phases.filter((s) => at(s) !== null).sort((a, b) => (at(a) ?? 0) - (at(b) ?? 0));
  phases.forEach((s, model) => {
    if (at(s) !== null) return;
    const before = ordered.reduce((last, other, i) => (phases.indexOf(other) < model ? i : last), -1);
    ordered.splice(before + 1, 0, s);
  });
  return ordered;
}

function firstParagraph(section: OutlineSection): number | null {
  const places = section.items.flatMap((i) => i.paragraph ?? []);
  return places.length > 0 ? Math.min(...places) : null;
}

function missingOf(sections: readonly OutlineSection[]): readonly OutlineItem[] {
  return sections.flatMap(({ head, items }) => {
    if (head?.status === 'missing') return [head];
    return items.filter((i) => i.status === 'missing' && i.element.requirement !== 'optional');
  });
}

/** The place that selects a paragraph's beginning: its first sentence, so that Word shows where the element begins. */
export function openingPlace(reading: Reading, paragraph: number): Place {
  const text = reading.snapshot.paragraphs[paragraph]?.text ?? '';
  const stop = text.search(/[。；：，]/);
  const end = stop < 0 ? text.length : stop;
  return { paragraph, start: 0, end, expected: text.slice(0, end) };
}

