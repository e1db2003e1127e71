import type { Finding, IgnoredFinding, Severity } from '../core/analysis';
import { kindOf } from '../core/checks/ignored';
import type { DocumentSnapshot, Place } from '../core/document';
import type { Ignore } from '../core/ignore';
import { findingsByKey } from './finding-key';
import type { AppState } from './state';

export interface CheckEntry {
  readonly key: string;
  readonly finding: Finding;
}

/** A row of the list: one finding, or several that say the same, standing where the first of them stands. */
export interface CheckRow {
  readonly key: string;
  readonly entries: readonly CheckEntry[];
}

export interface CheckGroup {
  readonly severity: Severity;
  /** In document order. */
  readonly entries: readonly CheckEntry[];
  /** The same with findings of one kind merged into a row. */
  readonly rows: readonly CheckRow[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** 校核: the findings by severity, 必改 first, each group in document order. */
export function checkGroups(state: Pick<AppState, 'reading' | 'findingKeys'>): readonly CheckGroup[] {
  if (!state.reading) return [];
  const bySeverity = new Map<Severity, CheckEntry[]>(SEVERITIES.map((s) => [s, []]));
  for (const [key, finding] of findingsByKey(state)) bySeverity.get(finding.severity)?.push({ key, finding });
  return SEVERITIES.map((severity) => {
    const entries = bySeverity.get(severity) ?? [];
    return { severity, entries, rows: rowsOf(entries) };
  });
}

/** From so many on, findings that say the same are one row. */
const MERGED_FROM = 3;

/**
 * Merged are only findings that need no thought one by one: those of one kind with a fix,
 * and those that say word for word the same. Absences never: each has a section to insert.
 */
function rowsOf(entries: readonly CheckEntry[]): readonly CheckRow[] {
  const alike = new Map<string, CheckEntry[]>();
  for (const entry of entries) {
    const { key, finding } = entry;
    const like = finding.paragraph === null ? key : hasFix(finding) ? kindOf(finding) : `${finding.check}=${finding.message}`;
    const group = alike.get(like);
    if (group) group.push(entry);
    else alike.set(like, [entry]);
  }
  const merged = new Map<CheckEntry, CheckRow | null>();
  for (const [key, group] of alike) {
    if (group.length < MERGED_FROM) continue;
    group.forEach((entry, i) => merged.set(entry, i === 0 ? { key, entries: group } : null));
  }
  return entries.flatMap((entry) => {
    const row = merged.get(entry);
    return row === null ? [] : (row ?? { key: entry.key, entries: [entry] });
  });
}

/** Whether its fix can be made together with others: it changes text, and no paragraph comes or goes. */
function hasFix({ fix, remove }: Finding): boolean {
  return fix !== null && fix.length > 0 && remove === null;
}

/** 同类: those of the entries that are of this one's kind, itself among them. */
export function sameKind(entries: readonly CheckEntry[], { finding }: CheckEntry): readonly CheckEntry[] {
  const kind = kindOf(finding);
  return entries.filter((entry) => kindOf(entry.finding) === kind);
}

/** Those of the entries whose fixes can be made together. */
export function fixable(entries: readonly CheckEntry[]): readonly CheckEntry[] {
  return entries.filter(({ finding }) => hasFix(finding));
}

/** What one ignore hides now. */
export interface IgnoredRow {
  readonly by: Ignore;
  readonly findings: readonly Finding[];
}

/** 已忽略: the ignores that hide something, in the order of the document. */
export function ignoredRows({ reading }: Pick<AppState, 'reading'>): readonly IgnoredRow[] {
  const rows = new Map<Ignore, Finding[]>();
  const all: readonly IgnoredFinding[] = reading?.analysis.ignored ?? [];
  for (const { by, finding } of all) rows.set(by, [...(rows.get(by) ?? []), finding]);
  return [...rows].map(([by, findings]) => ({ by, findings }));
}

/** The place a finding points at, with the text that stands there; null when it has none. */
export function findingPlace(snapshot: DocumentSnapshot, finding: Finding): Place | null {
  const { paragraph, start, end } = finding;
  if (paragraph === null) return null;
  const text = snapshot.paragraphs[paragraph]?.text ?? '';
  const from = start ?? 0;
  const to = end ?? text.length;
  return { paragraph, start: from, end: to, expected: text.slice(from, to) };
}
