import type { OutlineRow } from '../analysis';
import type { DocumentSnapshot } from '../document';
import { findClosing } from './closing';
import { isBranchPart, isBranchReport } from './branch-model';
import { withoutContents } from './contents';
import { elementOf as elementById, orderOf, type ElementId, type ReportModel } from './elements';
import { findFront, type Front } from './frame';
import { numberedItems, type NumberedItem } from './numbered-items';
import { findPhases, type PhaseHeading, type PhaseSpan } from './phases';
import { readElements } from './rows';
import { showsModel } from './sign-of-model';

/** The document against the three-phase model; read once, used by every check. */
export interface Outline {
  /** In the model's order; an element found twice has a row a place. */
  readonly rows: readonly OutlineRow[];
  /** For each paragraph the innermost element it belongs to. */
  readonly elementOf: readonly (ElementId | null)[];
  /** Whether the document shows a sign of the model, or was asked to be treated as a report. */
  readonly isReport: boolean;
  /** The model whose parts the rows are; null for a document that shows no sign of either. */
  readonly model: ReportModel | null;
  /** Title, addressee and introduction, as they stand before the first phase. */
  readonly front: Front;
  readonly headings: readonly PhaseHeading[];
  readonly phases: readonly PhaseSpan[];
  /** Every numbered item outside tables, at a paragraph's beginning or inside it. */
  readonly items: readonly NumberedItem[];
  /** The first paragraph of the closing (attachment note, signature, date); the number of paragraphs without one. */
  readonly bodyTo: number;
}

export interface OutlineOptions {
  /** Treat a document that shows no sign of the model as a report all the same. */
  readonly treatAsReport?: boolean;
}

/** Read a document's outline. Linear in the length of the text. */
export function parseOutline(given: DocumentSnapshot, options: OutlineOptions = {}): Outline {
  const snapshot = withoutContents(given);
  const front = findFront(snapshot);
  const count = snapshot.paragraphs.length;
  const year = /20[0-9Xx×]{2}年度/.exec(front.titleText)?.[0] ?? null;
  const found = findPhases(snapshot, front.bodyFrom, count, year);
  const lastHeading = found.spans[found.spans.length - 1]?.heading ?? front.intro ?? front.bodyFrom - 1;
  const closing = findClosing(snapshot, lastHeading + 1);
  const bodyTo = Math.min(...[closing.ending, closing.attachment, closing.sign, closing.date, count].filter((i) => i !== null));
  const phases = found.spans.map((span) => ({ ...span, to: Math.min(span.to, bodyTo) }));
  const intro = front.intro !== null && front.intro < (phases[0]?.heading ?? bodyTo) ? front.intro : null;
  const frame: readonly (readonly [ElementId, number | null])[] = [
    ['title', front.title], ['addressee', front.addressee], ['intro', intro],
    ['ending', closing.ending], ['attachment', closing.attachment], ['sign', closing.sign], ['date', closing.date],
  ];
  const inside = readElements(snapshot, { headings: found.headings, phases, intro, bodyFrom: front.bodyFrom, bodyTo });
  const framed = frame.map(([element, paragraph]): OutlineRow => ({
    element, phase: null, paragraph, status: paragraph === null ? 'missing' : 'present',
  }));
  const isReport = options.treatAsReport === true || showsModel(snapshot, front.titleText, found.headings);
  const model = isReport ? 'meeting' : isBranchReport(snapshot, front.titleText) ? 'branch' : null;
  const rows = [...framed, ...inside]
    .filter((row) => row.paragraph !== null || isShownWhenMissing(row.element, model))
    .sort((a, b) => orderOf(a.element) - orderOf(b.element) || (a.paragraph ?? 0) - (b.paragraph ?? 0));
  return {
    rows,
    elementOf: elementsOf(rows, count, front.bodyFrom, intro),
    isReport,
    model,
    front,
    headings: found.headings,
    phases,
    items: numberedItems(snapshot),
    bodyTo,
  };
}

/** Elements nobody expects get a row only where they stand. */
function isShownWhenMissing(element: ElementId, model: ReportModel | null): boolean {
  return model === 'branch' ? isBranchPart(element) : elementById(element).scaffolded;
}

/** Each paragraph belongs to the element that begins there, or to the last one that began before. */
function elementsOf(
  rows: readonly OutlineRow[], count: number, bodyFrom: number, intro: number | null,
): (ElementId | null)[] {
  const startsAt = new Map<number, ElementId>();
  for (const row of rows) {
    if (row.paragraph === null) continue;
    // Of several elements in one paragraph the first is its own; one inside a phase is nearer than the phase.
    const known = startsAt.get(row.paragraph);
    if (known === undefined || elementById(known).level === 1) startsAt.set(row.paragraph, row.element);
  }
  const elements: (ElementId | null)[] = [];
  let current: ElementId | null = null;
  for (let i = 0; i < count; i += 1) {
    const start = startsAt.get(i);
    if (start !== undefined) current = start;
    else if (i >= bodyFrom && current !== null && elementById(current).level === 0 && i !== intro) {
      // Nothing follows an addressee or a title but what begins itself; an introduction may have several paragraphs.
      if (current !== 'intro' && current !== 'attachment') current = null;
    }
    elements.push(current);
  }
  return elements;
}
