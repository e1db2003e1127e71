import type { FactValue } from '../../analysis';
import { factById } from '../dictionary';
import type { RawValue } from './raw-value';
import { arabicOf } from './value-of';

/** The group may be named in full once and shortly later; it is the same all the same. */
const MAY_VARY: ReadonlySet<string> = new Set(['group.kind']);

/**
 * Look at all values of a document together. Places of one fact that say different
 * things are different facts, since a new value would go into all of them; a name
 * that is known already is the same person wherever it stands.
 * @param raw in the order of the text
 */
export function settle(raw: readonly RawValue[]): readonly FactValue[] {
  const people = knownPeople(raw);
  const first = new Map<string, string>();
  const idOf = unknownIds();
  const apart = differing(raw, first);
  return raw.map((value) => {
    const person = value.fact === null && value.kind === 'person' ? people.get(nameOf(value.text)) : undefined;
    if (person) return valueAt(value, person.fact, person.index, person.label);
    if (value.fact !== null && (apart.size === 0 || !apart.has(groupOf(value)))) return valueAt(value, value.fact, value.index, value.label);
    const label = value.fact === null ? value.label : `${value.label}（第 ${value.paragraph + 1} 段）`;
    return valueAt(value, idOf(label, value.fact === null ? value.same : groupOf(value)), null, label);
  });
}

function valueAt({ paragraph, start, end, text, kind, part }: RawValue, fact: string, index: number | null, label: string): FactValue {
  return { paragraph, start, end, text, kind, label, fact, part, index };
}

const nameOf = (text: string): string => (/[ \u3000]/.test(text) ? text.replace(/[ \u3000]/g, '') : text);

/** The values of one fact in one paragraph, which belong together: the parts of a date. */
const groupOf = (value: RawValue): string => `${value.fact ?? ''} ${value.paragraph} ${value.part === null ? value.text : ''}`;

/** Groups that say something else than the first place of their fact. */
function differing(raw: readonly RawValue[], first: Map<string, string>): ReadonlySet<string> {
  const groups = new Set<string>();
  for (const value of raw) {
    if (value.fact === null || MAY_VARY.has(value.fact) || (value.index !== null && factById(value.fact)?.list)) continue;
    const key = `${value.fact} ${value.part ?? ''}`;
    const said = value.part === null ? nameOf(value.text) : arabicOf(value.text, value.part);
    const before = first.get(key);
    if (before === undefined) first.set(key, said);
    else if (before !== said) groups.add(groupOf(value));
  }
  return groups;
}

type KnownPerson = Pick<FactValue, 'fact' | 'index' | 'label'>;

/** Who is known by an office of the table, by name. */
function knownPeople(raw: readonly RawValue[]): ReadonlyMap<string, KnownPerson> {
  const people = new Map<string, KnownPerson>();
  for (const { kind, fact, text, index, label } of raw) {
    if (kind !== 'person' || fact === null) continue;
    const name = nameOf(text);
    if (!people.has(name)) people.set(name, { fact, index, label });
  }
  return people;
}

/** The least number of an id `other.N` of a value; blanks are counted from 1. */
const FROM = 1000;
const RANGE = 900_000;

/**
 * Ids for what the table does not have. They come from the label, not from the order,
 * so that a value keeps its id while other places are filled or changed.
 */
function unknownIds(): (label: string, same: string | null) => string {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const times = new Map<string, number>();
  return (label, same) => {
    const known = same === null ? undefined : ids.get(same);
    if (known !== undefined) return known;
    const time = times.get(label) ?? 0;
    times.set(label, time + 1);
    let number = hash(time === 0 ? label : `${label} ${time}`) % RANGE;
    while (taken.has(`other.${FROM + number}`)) number = (number + 1) % RANGE;
    const id = `other.${FROM + number}`;
    taken.add(id);
    if (same !== null) ids.set(same, id);
    return id;
  };
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}
