import type { FactPart } from '../../core/analysis';
import type { Judgements } from '../../core/facts/judgements';
import type { PlaceMark } from '../../core/place-mark';
import type { Totals } from '../bands';
import type { Confirmed } from '../confirmed';
import { EMPTY_MEMORY, type DocumentMemory } from './document-memory';
import { isIgnore } from './is-ignore';

/** What the port takes at most, in UTF-16 units. */
export const MEMORY_LIMIT = 32_768;

const VERSION = 1;

/**
 * The memory as the one text that is kept. When it would be too long, what is easiest to
 * do without goes first: the values typed, then the oldest judgements.
 */
export function encodeMemory(memory: DocumentMemory): string {
  const write = (m: DocumentMemory): string => JSON.stringify({ version: VERSION, ...m });
  let text = write(memory);
  if (text.length <= MEMORY_LIMIT) return text;
  let rest: DocumentMemory = { ...memory, values: {} };
  text = write(rest);
  for (let share = 0.75; text.length > MEMORY_LIMIT && share > 0; share -= 0.25) {
    const { notBlank, same, apart, confirmed, ignored } = memory.judgements;
    const newest = <T>(list: readonly T[]): readonly T[] => list.slice(Math.ceil(list.length * (1 - share)));
    const judgements = {
      notBlank: newest(notBlank), same: newest(same), apart: newest(apart), confirmed: newest(confirmed), ignored: newest(ignored),
    };
    rest = { ...rest, judgements };
    text = write(rest);
  }
  return text.length <= MEMORY_LIMIT ? text : write(EMPTY_MEMORY);
}

/**
 * The memory in a text; null when it is not ours, of a later version, or damaged.
 * Entries of a list that are no such entries make the whole damaged: half a memory
 * would be taken for a whole one.
 */
export function decodeMemory(text: string): DocumentMemory | null {
  if (text.length > MEMORY_LIMIT) return null;
  const raw = parsed(text);
  if (!isRecord(raw) || raw['version'] !== VERSION || typeof raw['renew'] !== 'boolean') return null;
  const judgements = judgementsOf(raw['judgements']);
  const totals = raw['totals'] === null ? null : totalsOf(raw['totals']);
  const values = raw['values'];
  if (!judgements || totals === undefined || !isRecord(values)) return null;
  const texts = Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { judgements, renew: raw['renew'], totals, values: Object.fromEntries(texts) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf<T>(value: unknown, is: (item: unknown) => item is T): readonly T[] | null {
  return Array.isArray(value) && value.every(is) ? value : null;
}

function judgementsOf(raw: unknown): Judgements | null {
  if (!isRecord(raw)) return null;
  const notBlank = listOf(raw['notBlank'], isMark);
  const same = listOf(raw['same'], (pair): pair is readonly [PlaceMark, PlaceMark] => Array.isArray(pair) && pair.length === 2 && pair.every(isMark));
  const apart = listOf(raw['apart'], isMark);
  const confirmed = listOf(raw['confirmed'], isConfirmation);
  // What was kept before findings could be ignored has no such list.
  const ignored = raw['ignored'] === undefined ? [] : listOf(raw['ignored'], isIgnore);
  return notBlank && same && apart && confirmed && ignored ? { notBlank, same, apart, confirmed, ignored } : null;
}

function isMark(raw: unknown): raw is PlaceMark {
  return isRecord(raw) && ['before', 'token', 'after'].every((key) => typeof raw[key] === 'string') && raw['token'] !== '';
}

const PARTS: readonly (FactPart | null)[] = [null, 'year', 'month', 'day', 'hour', 'minute'];

function isConfirmation(raw: unknown): raw is Confirmed {
  if (!isRecord(raw) || typeof raw['fact'] !== 'string' || typeof raw['value'] !== 'string') return false;
  const { index } = raw;
  return PARTS.some((part) => part === raw['part']) && (index === null || (Number.isInteger(index) && Number(index) >= 0));
}

/** Undefined when it is no such thing. */
function totalsOf(raw: unknown): Totals | undefined {
  if (!isRecord(raw)) return undefined;
  const blanks = bandsOf(raw['blanks']);
  const confirms = bandsOf(raw['confirms']);
  return blanks && confirms ? { blanks, confirms } : undefined;
}

function bandsOf(raw: unknown): Totals['blanks'] | null {
  if (!isRecord(raw)) return null;
  const { ends, pre, meet, post } = raw;
  return isCount(ends) && isCount(pre) && isCount(meet) && isCount(post) ? { ends, pre, meet, post } : null;
}

/** No report has more; a foreign number must not stretch a bar out of all proportion. */
const MOST = 10_000;

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST;
}
