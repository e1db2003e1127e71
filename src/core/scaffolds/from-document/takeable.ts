import type { FactGroup, FactPart, FactValue } from '../../analysis';
import type { DocumentSnapshot, TextRange } from '../../document';
import { collectFacts } from '../../facts/collect';
import { findValues } from '../../facts/values/find-values';
import { valueOf } from '../../facts/values/value-of';
import { findPlaceholders } from '../../placeholders/find';
import type { ElementId } from '../../structure/elements';
import { daysAfter, yearsLeft } from './dates-left';
import { namesAgain } from './names-again';
import { narrowed } from './unit-name';

/** A stretch of text that can become a blank. */
export interface TakeablePlace extends TextRange {
  readonly text: string;
  /** What is written there instead: × to ××××, as clerks write it. */
  readonly blank: string;
}

/** A value of a finished document, with every place where it stands; taken out or left as a whole. */
export interface Takeable {
  /** The same as long as the document is. */
  readonly key: string;
  /** What a clerk calls it. */
  readonly label: string;
  readonly group: FactGroup;
  /** The value in one piece, e.g. 2027年1月16日. */
  readonly value: string;
  /** The blank in one piece, e.g. ××××年××月××日. */
  readonly blank: string;
  readonly places: readonly TakeablePlace[];
  /** Whether it changes from meeting to meeting as a rule; else it is offered and stays unless asked for. */
  readonly isUsual: boolean;
}

/**
 * Words that are the same for everybody: which education, congress or plenum it is
 * changes with the year, and the year's own pack says it; 督导组 is what the group is called.
 */
const COMMON = new Set(['group.kind', 'party.congress', 'party.latestPlenum', 'theme.full', 'theme.short', 'theme.generalRequirement', 'doc.type']);

/** Every value in paragraphs [from, to) that could be a blank, in the order of the text. Linear in its length. */
export function takeableValues(snapshot: DocumentSnapshot, elementOf: readonly (ElementId | null)[], from: number, to: number): readonly Takeable[] {
  const blanks = findPlaceholders(snapshot, elementOf);
  const found = findValues(snapshot, elementOf, blanks).flatMap((value) => (COMMON.has(value.fact) ? [] : narrowed(value)));
  const named = [...found, ...namesAgain(snapshot, found, blanks)];
  const dated = [...named, ...daysAfter(snapshot, named)];
  const years = yearsLeft(snapshot, dated, blanks);
  const seldom = new Set(years.seldom.map(({ fact }) => fact));
  const values = [...dated, ...years.usual, ...years.seldom].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  const groups = new Map(collectFacts([], elementOf, { values, renewing: false, judgements: NOTHING_JUDGED, extensions: [] }).map((fact) => [fact.id, fact.group]));
  const byKey = new Map<string, FactValue[]>();
  for (const value of values) {
    if (value.paragraph < from || value.paragraph >= to) continue;
    const key = `${value.fact}${value.index === null ? '' : `#${value.index}`}`;
    byKey.set(key, [...(byKey.get(key) ?? []), value]);
  }
  return [...byKey].flatMap(([key, own]) => {
    const [first] = own;
    if (!first) return [];
    const places = own.map((value): TakeablePlace => ({
      paragraph: value.paragraph, start: value.start, end: value.end, text: value.text, blank: blankFor(value),
    }));
    const together = own.filter(({ part }, i) => own.findIndex((other) => other.part === part) === i);
    return [{ key, label: first.label, group: groups.get(first.fact) ?? 'meeting', value: valueOf(own), blank: inOnePiece(together), places, isUsual: !seldom.has(first.fact) }];
  });
}

const NOTHING_JUDGED = { notBlank: [], same: [], apart: [], confirmed: [], ignored: [] };

/** As wide as clerks leave it: a year four, a number two, words three. */
function blankFor({ kind, part }: FactValue): string {
  if (part === 'year') return '××××';
  return part !== null || kind === 'number' || kind === 'ordinal' || kind === 'duration' ? '××' : '×××';
}

const UNITS: Readonly<Record<FactPart, string>> = { year: '年', month: '月', day: '日', hour: '时', minute: '分' };

function inOnePiece(parts: readonly FactValue[]): string {
  return parts.map((value) => blankFor(value) + (value.part === null || value.fact === 'session.year' ? '' : UNITS[value.part])).join('');
}
