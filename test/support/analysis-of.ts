import type { Analysis, Finding, Placeholder } from '../../src/core/analysis';
import type { ElementId } from '../../src/core/structure/elements';
import { parseMarked } from './marked';

/** A placeholder with what a test does not care about filled in. */
export function placeholder(part: Partial<Placeholder> & Pick<Placeholder, 'paragraph' | 'start' | 'end' | 'text'>): Placeholder {
  return {
    kind: 'text', label: '事项', fact: 'other.1', part: null, index: null, certainty: 'certain', suggestion: null, ...part,
  };
}

/** A finding with what a test does not care about filled in. */
export function finding(part: Partial<Finding> = {}): Finding {
  return {
    check: 'double-punctuation', severity: 'error', paragraph: 0, start: 0, end: 1, quote: '', message: '标点重复', why: '', fix: null, remove: null, element: null, ...part,
  };
}

/**
 * A snapshot and an analysis whose placeholders are the marked places, each its own
 * nameless fact numbered in order of appearance unless `facts` names them.
 */
export function markedReading(marked: string, facts: readonly string[] = [], more: Partial<Analysis> = {}) {
  const { snapshot, places } = parseMarked(marked);
  const placeholders = places.map((place, i) => placeholder({ ...place, fact: facts[i] ?? `other.${i + 1}` }));
  const ids = [...new Set(placeholders.map((p) => p.fact))];
  const analysis: Analysis = {
    isReport: true,
    model: 'meeting',
    placeholders,
    values: [],
    renewing: false,
    facts: ids.map((id) => ({
      id, label: `事项${id}`, group: 'meeting', kind: 'text', places: placeholders.filter((p) => p.fact === id).length, value: null, confirm: false, perhapsSame: [],
    })),
    outline: [],
    elementOf: snapshot.paragraphs.map((): ElementId | null => null),
    findings: [],
    ignored: [],
    ...more,
  };
  return { snapshot, analysis };
}
