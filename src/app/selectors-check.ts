import type { Finding, Severity } from '../core/analysis';
import type { DocumentSnapshot, Place } from '../core/document';
import { findingsByKey } from './finding-key';
import type { AppState } from './state';

export interface CheckEntry {
  readonly key: string;
  readonly finding: Finding;
}

export interface CheckGroup {
  readonly severity: Severity;
  readonly entries: readonly CheckEntry[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** 校核: the findings by severity, 必改 first, each group in document order. */
export function checkGroups(state: AppState): readonly CheckGroup[] {
  if (!state.reading) return [];
  const bySeverity = new Map<Severity, CheckEntry[]>(SEVERITIES.map((s) => [s, []]));
  for (const [key, finding] of findingsByKey(state.reading.analysis)) bySeverity.get(finding.severity)?.push({ key, finding });
  return SEVERITIES.map((severity) => ({ severity, entries: bySeverity.get(severity) ?? [] }));
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
