import type { PlaceMark } from '../core/place-mark';
import { isConfirmed } from './confirmed';
import { factRows } from './fact-rows';
import { placeOfMark } from './memory/place-mark';
import type { AppState } from './state';
import type { Place } from '../core/document';

/** A place that was marked 此处不用填, where it still stands. */
export interface Aside {
  readonly mark: PlaceMark;
  readonly place: Place;
}

/** 已标为不用填: the marks whose text is still there. */
export function asides({ reading, judgements }: Pick<AppState, 'reading' | 'judgements'>): readonly Aside[] {
  if (!reading) return [];
  return judgements.notBlank.flatMap((mark) => {
    const range = placeOfMark(reading.snapshot, mark);
    return range ? [{ mark, place: { ...range, expected: mark.token } }] : [];
  });
}

/** A fact whose value a person has confirmed. */
export interface ConfirmedFact {
  readonly key: string;
  readonly fact: string;
  readonly index: number | null;
  readonly label: string;
  readonly value: string;
}

/** 已核对: the facts confirmed, with the value that stands there; only while values are being confirmed. */
export function confirmedFacts({ reading, judgements }: Pick<AppState, 'reading' | 'judgements'>): readonly ConfirmedFact[] {
  if (!reading?.analysis.renewing) return [];
  const { analysis } = reading;
  const open = new Set(factRows(analysis, judgements).filter((row) => row.confirm).map((row) => `${row.fact}#${row.index ?? ''}`));
  const labels = new Map(analysis.facts.map((fact) => [fact.id, fact.label]));
  const found = new Map<string, ConfirmedFact & { readonly parts: Set<string> }>();
  for (const value of analysis.values) {
    const { fact, index, part, text } = value;
    const key = `${fact}#${index ?? ''}`;
    if (open.has(key) || !isConfirmed(value, judgements)) continue;
    const known = found.get(key);
    if (!known) found.set(key, { key, fact, index, label: labels.get(fact) ?? value.label, value: text, parts: new Set([part ?? '']) });
    else if (!known.parts.has(part ?? '')) found.set(key, { ...known, value: `${known.value}-${text}`, parts: new Set([...known.parts, part ?? '']) });
  }
  return [...found.values()];
}
