import type { NamedPerson } from '../../facts/told/people';
import { surnameLength } from '../../facts/values/surnames';

/** Two spellings of one person's name, by what the text says of both. */
export interface Alike {
  readonly name: string;
  readonly other: string;
}

/**
 * Names of one surname that differ by one character, of which one stands only as
 * “…同志”, without any office, and never in a sentence or a list with the other: 周立新,
 * 周利新. Two-character names differ by one character too easily and are left out.
 * @param together whether two names stand in one sentence somewhere
 */
export function alikeNames(people: readonly NamedPerson[], together: (a: string, b: string) => boolean): readonly Alike[] {
  const byName = new Map<string, NamedPerson[]>();
  for (const person of people) {
    const list = byName.get(person.name);
    if (list) list.push(person);
    else byName.set(person.name, [person]);
  }
  const names = [...byName.keys()].filter((name) => name.length >= 3);
  const placed = names.filter((name) => byName.get(name)?.some((person) => person.posts.length > 0 || person.listed));
  const bare = names.filter((name) => !placed.includes(name));
  return bare.flatMap((name) => {
    const like = placed.filter((other) => differByOne(name, other) && !together(name, other));
    const [other] = like;
    return other !== undefined && like.length === 1 ? [{ name, other }] : [];
  });
}

/** Whether two names of one surname and one length differ in a single character; with two-character names that says little. */
export function differByOne(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const family = surnameLength(a, 0);
  if (family === 0 || a.slice(0, family) !== b.slice(0, family)) return false;
  return [...a].filter((c, i) => c !== b.charAt(i)).length === 1;
}
