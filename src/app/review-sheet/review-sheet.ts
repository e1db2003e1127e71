import type { Analysis, ElsewhereBlank, Finding, Severity } from '../../core/analysis';
import type { DocumentSnapshot, Place } from '../../core/document';
import { NO_JUDGEMENTS, type Judgements } from '../../core/facts/judgements';
import { elementOf, type ElementId } from '../../core/structure/elements';
import type { DocumentAbout } from '../../host/port';
import { factRows, type FactRow } from '../fact-rows';
import { contextOf, type PlaceContext } from '../place-context';
import { findingPlace } from '../selectors-check';
import type { Elsewhere } from '../state';
import { PARTS, partOfFinding, partsOfParagraphs, type PartId } from './sheet-part';
import type { SheetTime } from './sheet-time';
import { uncheckedOf } from './unchecked';

/** What a sheet is made of. */
export interface SheetInput {
  readonly snapshot: DocumentSnapshot;
  readonly analysis: Analysis;
  readonly judgements?: Judgements;
  readonly elsewhere: Elsewhere;
  /** Null while the holder has not been asked. */
  readonly about: DocumentAbout | null;
  readonly time: SheetTime;
}

export interface SheetBlank {
  readonly label: string;
  readonly place: Place;
  readonly context: PlaceContext;
}

/** 待核对: a value carried over that nobody has confirmed. */
export interface SheetValue {
  readonly label: string;
  readonly value: string;
  readonly place: Place;
}

export interface SheetFinding {
  readonly severity: Severity;
  readonly message: string;
  readonly quote: string;
  /** Null for what is absent. */
  readonly place: Place | null;
}

/** What a person said need not be changed, and why; '' where they gave no reason. */
export interface SheetIgnored extends SheetFinding {
  readonly reason: string;
}

export interface SheetPart {
  readonly id: PartId;
  readonly name: string;
  readonly blanks: readonly SheetBlank[];
  readonly values: readonly SheetValue[];
  readonly errors: readonly SheetFinding[];
  readonly warnings: readonly SheetFinding[];
  readonly ignored: readonly SheetIgnored[];
  /** 请核对 that stand; they keep nothing from being sent. */
  readonly hints: number;
  /** 可能要填 and 可补全用语: offered, not asked. */
  readonly offered: number;
}

/** Everything on the sheet, in numbers. */
export interface SheetCounts {
  readonly blanks: number;
  readonly elsewhere: number;
  readonly values: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  /** Paragraphs with tracked changes, and comments not yet resolved; 0 too where the holder cannot tell. */
  readonly changes: number;
  readonly comments: number;
}

/** 送审前核对单: whether the document may go to approval, and what stands in its way, as far as a machine can tell. */
export interface ReviewSheet {
  readonly documentName: string | null;
  readonly time: SheetTime;
  /** empty: there is no text to judge. */
  readonly verdict: 'empty' | 'not-yet' | 'clean';
  readonly counts: SheetCounts;
  /** Those with anything to say. */
  readonly parts: readonly SheetPart[];
  readonly elsewhere: readonly ElsewhereBlank[];
  /** What could not be checked, a sentence each. */
  readonly unchecked: readonly string[];
}

/** What only the sheet insists on: a draft may lack them, what is sent may not. */
const FOR_SENDING: readonly ElementId[] = ['sign', 'date'];

/** The sheet of a document as it is now. Pure; the time is given. */
export function reviewSheet(input: SheetInput): ReviewSheet {
  const { snapshot, about, time } = input;
  const elsewhere = input.elsewhere.kind === 'known' ? input.elsewhere.blanks : [];
  const parts = partsOf(input);
  const sum = (count: (part: SheetPart) => number): number => parts.reduce((total, part) => total + count(part), 0);
  const counts: SheetCounts = {
    blanks: sum((part) => part.blanks.length),
    elsewhere: elsewhere.length,
    values: sum((part) => part.values.length),
    errors: sum((part) => part.errors.length),
    warnings: sum((part) => part.warnings.length),
    hints: sum((part) => part.hints),
    changes: about?.changedParagraphs ?? 0,
    comments: about?.openComments ?? 0,
  };
  const empty = elsewhere.length === 0 && snapshot.paragraphs.every((p) => p.text.trim() === '');
  return {
    documentName: about?.name ?? null,
    time,
    verdict: empty ? 'empty' : keepsBack(counts) ? 'not-yet' : 'clean',
    counts,
    parts,
    elsewhere,
    unchecked: empty ? [] : uncheckedOf(input),
  };
}

function keepsBack(counts: SheetCounts): boolean {
  return counts.blanks + counts.elsewhere + counts.values + counts.errors + counts.changes + counts.comments > 0;
}

function partsOf({ snapshot, analysis, judgements = NO_JUDGEMENTS }: SheetInput): readonly SheetPart[] {
  const partAt = partsOfParagraphs(analysis);
  const at = (paragraph: number): PartId => partAt[paragraph] ?? 'whole';
  const rows = factRows(analysis, judgements);
  const asked = rows.filter((row) => row.confirm);
  const findings = [...analysis.findings.map(forSending), ...absentSignOff(analysis)];
  return PARTS.flatMap(({ id, name }) => {
    const isMine = (finding: Finding): boolean => partOfFinding(finding, partAt) === id;
    const open = (severity: Severity): readonly SheetFinding[] =>
      findings.filter((f) => f.severity === severity && isMine(f)).map((f) => sheetFinding(snapshot, f));
    const placeholders = analysis.placeholders.filter((p) => at(p.paragraph) === id);
    const part: SheetPart = {
      id,
      name,
      blanks: placeholders.filter((p) => p.certainty === 'certain').map((p) => ({
        label: p.label,
        place: { paragraph: p.paragraph, start: p.start, end: p.end, expected: p.text },
        context: contextOf(snapshot, p),
      })),
      values: asked.flatMap((row) => {
        const [first] = row.placeholders;
        if (!first || at(first.paragraph) !== id) return [];
        return { label: row.label, value: valueOf(analysis, row), place: { paragraph: first.paragraph, start: first.start, end: first.end, expected: first.text } };
      }),
      errors: open('error'),
      warnings: open('warning'),
      ignored: analysis.ignored.filter(({ finding }) => isMine(finding)).map(({ finding, by }) => ({ ...sheetFinding(snapshot, finding), reason: by.reason })),
      hints: open('hint').length,
      offered: placeholders.filter((p) => p.certainty !== 'certain').length,
    };
    const { blanks, values, errors, warnings, hints, offered } = part;
    return blanks.length + values.length + errors.length + warnings.length + part.ignored.length + hints + offered > 0 ? part : [];
  });
}

/** What stands in the text for a row: a date in one piece, an item of a list by itself. */
function valueOf({ facts }: Analysis, { fact, index, cells }: FactRow): string {
  const whole = index === null && cells.some(({ part }) => part !== null) ? facts.find((f) => f.id === fact)?.value : null;
  return whole ?? cells.map((cell) => cell.present).filter((text) => text !== '').join('-');
}

/** A missing name or date is 建议改 in a draft and 必改 in what is to be sent. */
function forSending(finding: Finding): Finding {
  const { paragraph, element, severity } = finding;
  const grave = paragraph === null && element !== null && FOR_SENDING.includes(element) && severity !== 'error';
  return grave ? { ...finding, severity: 'error' } : finding;
}

/** The name and the date that the outline misses and no finding speaks of. */
function absentSignOff({ isReport, outline, findings, ignored }: Analysis): readonly Finding[] {
  if (!isReport) return [];
  const told = new Set([...findings, ...ignored.map(({ finding }) => finding)].filter((f) => f.paragraph === null).map((f) => f.element));
  return outline.filter(({ element, status }) => status === 'missing' && FOR_SENDING.includes(element) && !told.has(element)).map(({ element }) => ({
    check: 'closing-missing', severity: 'error', paragraph: null, start: null, end: null, quote: '',
    message: `未见“${elementOf(element).name}”，应补写`, why: '', fix: null, remove: null, element,
  }));
}

function sheetFinding(snapshot: DocumentSnapshot, finding: Finding): SheetFinding {
  const { severity, message, quote } = finding;
  return { severity, message, quote, place: findingPlace(snapshot, finding) };
}
