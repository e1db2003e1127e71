import type { Analysis } from '../core/analysis';
import type { DocumentSnapshot } from '../core/document';
import { factById } from '../core/facts/dictionary';
import { violations } from '../core/facts/rules/constraints';
import { parseDate } from '../core/facts/rules/date-parts';
import { doubledWord } from '../core/facts/rules/doubled';
import { factKey, type ValueMap } from '../core/facts/rules/fact-key';
import { twins } from '../core/facts/rules/twins';
import type { Edit } from '../host/port';
import type { FactValue } from './facts-file';

const DATE_PARTS = ['year', 'month', 'day', 'hour', 'minute'] as const;

/**
 * What should be looked at after a fill: values that contradict each other or what
 * stands in the text, dates written out otherwise elsewhere, and words that now stand
 * twice. One Chinese line each.
 * @param analysis of the document before the fill
 * @param edits what was written
 */
export function fillNotes(snapshot: DocumentSnapshot, analysis: Analysis, facts: ReadonlyMap<string, FactValue>, edits: readonly Edit[]): readonly string[] {
  const given = valuesOf(facts);
  const values = new Map<string, string>();
  for (const value of analysis.values) if (!values.has(factKey(value))) values.set(factKey(value), value.text);
  for (const [key, value] of given) values.set(key, value);
  const told = violations(values, new Set(given.keys()))
    .filter((found) => found.keys.some((key) => given.has(key)))
    .map(({ message }) => `请核对：${message}`);
  const dates = [...facts].flatMap(([id, value]) => {
    const parts = typeof value === 'string' ? parseDate(value) : null;
    return parts ? twins(snapshot, analysis, id, parts) : [];
  });
  const doubled = edits.flatMap(({ paragraph, start, end, expected, text }) => {
    const word = doubledWord({ paragraph: snapshot.paragraphs[paragraph]?.text ?? '', start, end, text: expected }, text);
    return word === null ? [] : `请核对：第${paragraph + 1}段填入后“${word}”重复。`;
  });
  return [
    ...new Set(told),
    ...dates.map((t) => `请核对：${factById(t.fact)?.label ?? t.fact}另有 ${t.edits.length} 处写的是${t.stands}，没有改为${t.typed}。`),
    ...new Set(doubled),
  ];
}

/** The given values by fact key: dates by their parts, lists by their items. */
function valuesOf(facts: ReadonlyMap<string, FactValue>): ValueMap {
  const values = new Map<string, string>();
  for (const [fact, value] of facts) {
    const known = factById(fact);
    if (known?.list === true) {
      const items = typeof value === 'string' ? value.split('、') : value;
      items.forEach((item, index) => values.set(factKey({ fact, part: null, index }), item.trim()));
    } else if (known?.kind === 'date' || known?.kind === 'time') {
      const parts = parseDate(String(value)) ?? {};
      for (const part of DATE_PARTS) if (parts[part] !== undefined) values.set(factKey({ fact, part, index: null }), parts[part]);
    } else values.set(factKey({ fact, part: null, index: null }), typeof value === 'string' ? value : value.join('、'));
  }
  return values;
}
