import type { FactKind, FactPart, FactValue } from '../../analysis';
import type { BlankContext, Recognition } from '../context';
import { knownFact } from '../dictionary';
import type { FactFinder } from '../extension';
import type { KnownFactId } from '../table';
import { labelFromContext } from '../unknown';

/** A value before all of the document's are looked at together. */
export interface RawValue extends Omit<FactValue, 'fact'> {
  /** Null: neither the table nor the department has it. */
  readonly fact: string | null;
  /** For what the table does not have: values with the same key are the same fact. */
  readonly same: string | null;
}

/** Facts whose values are told by their own words elsewhere, or that are only a part of a name. */
const STATED: ReadonlySet<KnownFactId> = new Set([
  'last.name', 'doc.number', 'notice.number', 'unit.name', 'unit.place', 'unit.short', 'theme.full', 'theme.short', 'sign.name', 'meeting.length',
]);
const NUMERAL = /^[0-9０-９.．〇○零一二两三四五六七八九十百]+$/;
const ARABIC = /^[0-9０-９.．]+$/;
const NUMERIC: ReadonlySet<FactKind> = new Set<FactKind>(['number', 'ordinal', 'date', 'time', 'duration']);

/**
 * What a stretch of text is the value of, by what a blank in its place would be: a
 * blank is certainly to be filled, a word of the text is a value only when it looks
 * like one. Null when it is none.
 */
export function rawValue(
  recognition: Recognition, text: string, context: BlankContext, own: FactFinder,
): Pick<RawValue, 'fact' | 'kind' | 'label' | 'part' | 'same'> | null {
  const { fact, kind, part = null } = recognition;
  const numeral = NUMERAL.test(text);
  if (fact === null) {
    const extension = own(context);
    if (extension && NUMERIC.has(extension.kind) === numeral) {
      return { fact: extension.id, kind: extension.kind, part: null, label: extension.label, same: null };
    }
    return unknown(recognition, text, context, part);
  }
  if (STATED.has(fact) || NUMERIC.has(kind) !== numeral) return null;
  // A year alone in the opening (2026年以来) is no day of a meeting.
  if (part === 'year' && fact !== 'session.year' && !DATED_YEAR.test(context.after)) return null;
  return { fact, kind, part, label: knownFact(fact).label, same: null };
}

const DATED_YEAR = /^(?:年◇月|[.．/-]◇|年(?:底|末)(?:之)?前)/;

/** Names, Arabic counts and whole dates that the table does not have are values too: a renewed report has to change them. */
function unknown(
  { kind, label, same }: Recognition, text: string, context: BlankContext, part: FactPart | null,
): Pick<RawValue, 'fact' | 'kind' | 'label' | 'part' | 'same'> | null {
  if (!NUMERAL.test(text)) {
    if (kind !== 'person') return null;
    return { fact: null, kind, part: null, label: label ?? labelFromContext(context, kind), same: `name ${text}` };
  }
  if (part !== null) {
    if (part === 'year' && !DATED_YEAR.test(context.after)) return null;
    return { fact: null, kind, part, label: label ?? labelFromContext(context, kind), same: same ?? null };
  }
  if (!ARABIC.test(text) || kind === 'ordinal' || /[第]$/.test(context.before)) return null;
  return { fact: null, kind: 'number', part, label: labelFromContext(context, 'number'), same: null };
}
