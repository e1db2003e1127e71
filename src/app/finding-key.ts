import type { Analysis, Finding } from '../core/analysis';
import type { DocumentSnapshot } from '../core/document';
import { placeMark } from '../core/place-mark';
import { followBack } from './follow-places';

interface Read {
  readonly snapshot: DocumentSnapshot;
  readonly analysis: Analysis;
}

/** The names under which the pane knows the findings of one reading. */
export interface FindingKeys {
  /** The analysis they are of; null before the first. */
  readonly analysis: Analysis | null;
  /** In the analysis's order. */
  readonly byKey: ReadonlyMap<string, Finding>;
  /** How many names were given so far; none is given twice. */
  readonly given: number;
}

export const NO_KEYS: FindingKeys = { analysis: null, byKey: new Map(), given: 0 };

/** What the state says of findings and their names. */
export interface Keyed {
  readonly reading: Read | null;
  readonly findingKeys: FindingKeys;
}

/** The findings by name, in the analysis's order. */
export function findingsByKey({ reading, findingKeys }: Keyed): ReadonlyMap<string, Finding> {
  if (!reading) return NO_KEYS.byKey;
  return findingKeys.analysis === reading.analysis ? findingKeys.byKey : keysFor(NO_KEYS, null, reading).byKey;
}

/**
 * Names for the findings of a new reading. A finding keeps its name while its place does,
 * whatever else in the text or in its own sentence changed; one whose place cannot be
 * followed takes that of an equal one; any other gets a name never used before. So what
 * is open stays open while somebody types, and what was mended does not open its neighbour.
 */
export function keysFor(known: FindingKeys, before: Read | null, after: Read): FindingKeys {
  const old = new Map(known.byKey);
  const names = new Map<Finding, string>();
  const take = (finding: Finding, is: (was: Finding) => boolean, among: readonly string[]): void => {
    if (names.has(finding)) return;
    const key = among.find((k) => {
      const was = old.get(k);
      return was !== undefined && was.check === finding.check && is(was);
    });
    if (key === undefined) return;
    names.set(finding, key);
    old.delete(key);
  };
  const { findings } = after.analysis;
  if (before && old.size > 0) {
    const back = followBack(before.snapshot, after.snapshot);
    const at = placesOf(old);
    const was = (paragraph: number, offset: number): readonly string[] => {
      const point = back(paragraph, offset);
      return (point && at.get(pointOf(point.paragraph, point.offset))) ?? [];
    };
    for (const same of [true, false]) {
      for (const finding of findings) {
        const { paragraph, start, end } = finding;
        const alike = (other: Finding): boolean => !same || (other.message === finding.message && other.quote === finding.quote);
        if (paragraph !== null && !names.has(finding)) take(finding, alike, [...was(paragraph, start ?? 0), ...was(paragraph, end ?? 0)]);
      }
    }
  }
  // Where the text changed at several places at once: by the words around, then those on one side, then by what is said.
  for (const side of ['both', 'after', 'before', 'none'] as const) {
    if (old.size === 0 || names.size === findings.length) break;
    const equal = alikeKeys(old, (finding) => likeness(finding, before?.snapshot ?? null, side));
    for (const finding of findings) {
      const key = names.has(finding) ? undefined : equal.get(likeness(finding, after.snapshot, side))?.next().value;
      if (key === undefined) continue;
      names.set(finding, key);
      old.delete(key);
    }
  }
  let { given } = known;
  const byKey = new Map(findings.map((finding) => [names.get(finding) ?? `${finding.check}#${(given += 1)}`, finding]));
  return { analysis: after.analysis, byKey, given };
}

const pointOf = (paragraph: number, offset: number): string => `${paragraph}:${offset}`;

/** The names by where their findings begin and end. */
function placesOf(byKey: ReadonlyMap<string, Finding>): ReadonlyMap<string, readonly string[]> {
  const at = new Map<string, string[]>();
  const add = (point: string, key: string): void => {
    const there = at.get(point);
    if (there) there.push(key);
    else at.set(point, [key]);
  };
  for (const [key, { paragraph, start, end }] of byKey) {
    if (paragraph === null) continue;
    add(pointOf(paragraph, start ?? 0), key);
    add(pointOf(paragraph, end ?? 0), key);
  }
  return at;
}

/** Equal for findings that say the same of the same words, with what stands on the sides asked about; an absence is told by its element. */
function likeness(finding: Finding, snapshot: DocumentSnapshot | null, side: 'both' | 'after' | 'before' | 'none'): string {
  const { check, paragraph, start, end, element, quote, message } = finding;
  if (paragraph === null && element !== null) return `${check}|${element}`;
  const { before, after } = placeMark(snapshot?.paragraphs[paragraph ?? -1]?.text ?? '', { start: start ?? 0, end: end ?? 0 });
  const around = side === 'none' ? [] : [side === 'after' ? '' : before, side === 'before' ? '' : after];
  return [check, quote, message, ...around].join('|');
}

/** For each likeness its names, in order, each to be taken once. */
function alikeKeys(byKey: ReadonlyMap<string, Finding>, like: (finding: Finding) => string): ReadonlyMap<string, Iterator<string, undefined>> {
  const groups = new Map<string, string[]>();
  for (const [key, finding] of byKey) {
    const group = groups.get(like(finding));
    if (group) group.push(key);
    else groups.set(like(finding), [key]);
  }
  return new Map([...groups].map(([words, keys]) => [words, keys.values()]));
}
