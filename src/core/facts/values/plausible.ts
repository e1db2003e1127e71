import type { FactKind } from '../../analysis';
import type { BlankContext } from '../context';
import type { KnownFactId } from '../table';

/** Facts whose values are told by their own words elsewhere, or are no single word. */
const STATED: ReadonlySet<KnownFactId> = new Set([
  'last.name', 'doc.number', 'notice.number', 'unit.name', 'unit.place', 'unit.short', 'theme.full', 'theme.short', 'sign.name',
]);

/**
 * Whether a stretch of text can be the value of the fact that its place is
 * recognised as: a blank is certainly to be filled, a word of the text is a value only
 * when it looks like one.
 */
export function plausible(fact: KnownFactId, kind: FactKind, text: string, context: BlankContext): boolean {
  if (STATED.has(fact)) return false;
  const numeral = /^[0-9０-９.．〇○零一二两三四五六七八九十百]+$/.test(text);
  if (kind === 'number' || kind === 'ordinal' || kind === 'date' || kind === 'time' || kind === 'duration') {
    if (!numeral || fact === 'meeting.length') return false;
    // A year alone in the opening (2026年以来) is no day of a meeting.
    return kind !== 'date' || fact === 'session.year' || !isYear(text) || /^(?:年[◇\d]{1,2}月|年[◇]月|[.．/-]◇|年(?:底|末)前)/.test(context.after);
  }
  if (kind === 'person') return !numeral && text.length <= 5;
  return !numeral;
}

function isYear(text: string): boolean {
  return text.length === 4;
}
