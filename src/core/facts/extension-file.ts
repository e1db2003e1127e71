import type { FactGroup, FactKind } from '../analysis';
import { factById } from './dictionary';
import type { FactExtension } from './extension';

const GROUPS: readonly FactGroup[] = ['unit', 'meeting', 'people', 'before', 'during', 'after', 'closing'];
const KINDS: readonly FactKind[] = ['number', 'ordinal', 'date', 'time', 'duration', 'person', 'organization', 'place', 'theme', 'text'];

export type ParsedExtensions = { readonly facts: readonly FactExtension[] } | { readonly errors: readonly string[] };

/**
 * Read a department's facts: `{"facts":[{"id","label","group","kind","before":[…],"after":[…]}]}`,
 * or the list alone. Each complaint names the entry (counted from 1) and the field.
 */
export function parseFactExtensions(json: unknown): ParsedExtensions {
  const list = Array.isArray(json) ? json : isRecord(json) ? json['facts'] : undefined;
  if (!Array.isArray(list)) return { errors: ['应是 {"facts":[…]}：没有找到“facts”列表。'] };
  const errors: string[] = [];
  const facts: FactExtension[] = [];
  const seen = new Set<string>();
  list.forEach((entry: unknown, i) => {
    const found: string[] = [];
    const fact = readEntry(entry, (field, must) => found.push(`第 ${i + 1} 项的“${field}”${must}。`));
    if (fact !== null && seen.has(fact.id)) found.push(`第 ${i + 1} 项的“id”与前面的重复：${fact.id}。`);
    if (fact !== null && found.length === 0) {
      seen.add(fact.id);
      facts.push(fact);
    }
    errors.push(...found);
  });
  return errors.length > 0 ? { errors } : { facts };
}

type Complain = (field: string, must: string) => void;

/** One entry; null when it is beyond reading. What is wrong goes to `complain`. */
function readEntry(entry: unknown, complain: Complain): FactExtension | null {
  if (!isRecord(entry)) {
    complain('全部', '应是 {…} 的形式');
    return null;
  }
  const id = text(entry, 'id', 40, complain);
  const label = text(entry, 'label', 30, complain);
  const group = oneOf(entry, 'group', GROUPS, complain);
  const kind = oneOf(entry, 'kind', KINDS, complain);
  const before = words(entry, 'before', complain);
  const after = words(entry, 'after', complain);
  if (before?.length === 0 && after?.length === 0) complain('before、after', '至少要写一个');
  if (id !== null && (!/^[A-Za-z][A-Za-z0-9.]*$/.test(id) || id.startsWith('other.'))) {
    complain('id', '应以字母开头，只用字母、数字和点，不能以 other. 开头');
  } else if (id !== null && factById(id)) complain('id', `已是内置的编号：${id}`);
  const known = ['id', 'label', 'group', 'kind', 'before', 'after', 'format', 'example'];
  for (const field of Object.keys(entry)) if (!known.includes(field)) complain(field, '不认识，请核对写法');
  const format = optional(entry, 'format', complain);
  const example = optional(entry, 'example', complain);
  if (id === null || label === null || group === null || kind === null || before === null || after === null) return null;
  return { id, label, group, kind, before, after, ...(format === null ? {} : { format }), ...(example === null ? {} : { example }) };
}

function text(entry: Record<string, unknown>, field: string, longestText: number, complain: Complain): string | null {
  const value = entry[field];
  if (typeof value === 'string' && value.trim() !== '' && value.length <= longestText) return value.trim();
  complain(field, `应是不超过 ${longestText} 字的文字`);
  return null;
}

function optional(entry: Record<string, unknown>, field: string, complain: Complain): string | null {
  return entry[field] === undefined ? null : text(entry, field, 100, complain);
}

function oneOf<T extends string>(entry: Record<string, unknown>, field: string, values: readonly T[], complain: Complain): T | null {
  const found = values.find((value) => value === entry[field]);
  if (found === undefined) complain(field, `应是 ${values.join('、')} 之一`);
  return found ?? null;
}

/** The surroundings are compared without spaces. */
function words(entry: Record<string, unknown>, field: string, complain: Complain): readonly string[] | null {
  const value = entry[field] ?? [];
  if (Array.isArray(value) && value.every((w): w is string => typeof w === 'string' && w.trim() !== '' && w.length <= 40)) {
    return value.map((w) => w.replace(/\s+/g, ''));
  }
  complain(field, '应是文字的列表，每个不超过 40 字');
  return null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
