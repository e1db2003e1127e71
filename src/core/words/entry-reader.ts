import { nearest } from './nearest';

/** What is wrong with a file, a line each. */
export type Complain = (path: string, says: string) => void;

export const LONGEST_WORD = 100;
const LONGEST_SENTENCE = 500;

/** Characters that do not show: a word with one of them is never found, and nobody sees why. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

/** Reads the fields of one entry, and says of each that is not as it should be what to do. */
export class EntryReader {
  readonly #entry: Readonly<Record<string, unknown>>;
  readonly #path: string;
  readonly #complain: Complain;

  constructor(entry: Readonly<Record<string, unknown>>, path: string, complain: Complain) {
    this.#entry = entry;
    this.#path = path;
    this.#complain = complain;
  }

  says(field: string, what: string): void {
    this.#complain(this.#path === '' ? field : `${this.#path}.${field}`, what);
  }

  /** What a field holds; undefined when it is not there. What an object inherits does not count. */
  value(field: string): unknown {
    return Object.hasOwn(this.#entry, field) ? this.#entry[field] : undefined;
  }

  /** Refuse every field but these. */
  only(known: readonly string[]): void {
    for (const field of Object.keys(this.#entry)) {
      if (known.includes(field)) continue;
      const meant = nearest(field, known);
      this.says(shown(field), `没有这个字段，${meant === null ? `可用的有 ${known.join('、')}` : `是不是“${meant}”`}`);
    }
  }

  /** A text of at most so many characters; null when it is not there or not as it should be. */
  text(field: string, longest: number): string | null {
    const value = this.value(field);
    return value === undefined || value === null ? null : this.#word(value, field, longest);
  }

  /** One word or a list of them. */
  words(field: string, most: number): readonly string[] {
    const value = this.value(field);
    return typeof value === 'string' ? this.#list(field, [value], most, () => field) : this.list(field, most);
  }

  /** A list of words, empty when it is not there. */
  list(field: string, most: number, longest = LONGEST_WORD): readonly string[] {
    return this.#list(field, this.items(field), most, (i) => `${field}[${i}]`, longest);
  }

  /** A list of groups, each one word or several of which any serves. */
  groups(field: string, most: number): readonly (readonly string[])[] {
    const items = this.items(field);
    if (items.length > most) this.says(field, `最多 ${most} 组，请分成几条`);
    return items.slice(0, most).map((item, i) => {
      const at = `${field}[${i}]`;
      if (!Array.isArray(item)) return this.#list(at, [item], 1, () => at);
      if (item.length === 0) this.says(at, '是空的，请写上词，或删去');
      return this.#list(at, item, most, (j) => `${at}[${j}]`);
    });
  }

  /** The examples of an entry: sentences that are to be found and sentences that are not. */
  examples(): { readonly wrong: readonly string[]; readonly right: readonly string[] } {
    const value = this.value('examples');
    if (value === undefined) return { wrong: [], right: [] };
    if (!isRecord(value)) {
      this.says('examples', '应写成 {"wrong":["…"],"right":["…"]}');
      return { wrong: [], right: [] };
    }
    const reader = new EntryReader(value, `${this.#path}.examples`, this.#complain);
    reader.only(['wrong', 'right']);
    return { wrong: reader.list('wrong', 20, LONGEST_SENTENCE), right: reader.list('right', 20, LONGEST_SENTENCE) };
  }

  /** Whatever a list holds; complains of what is no list. */
  items(field: string): readonly unknown[] {
    const value = this.value(field);
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    this.says(field, '应写成列表，如 ["甲","乙"]');
    return [];
  }

  #list(field: string, items: readonly unknown[], most: number, at: (i: number) => string, longest = LONGEST_WORD): readonly string[] {
    if (items.length > most) this.says(field, `最多 ${most} 个，请分成几条`);
    return items.slice(0, most).flatMap((item, i) => this.#word(item, at(i), longest) ?? []);
  }

  #word(value: unknown, at: string, longest: number): string | null {
    const text = typeof value === 'string' ? value.trim() : '';
    const says = typeof value !== 'string' ? '应是文字，两边加英文引号'
      : text === '' ? '是空的，请写上，或删去'
      : text.length > longest ? `超过 ${longest} 字，请写短些`
      : UNSEEN.test(text) ? `“${shown(text)}”里有换行或看不见的字符，请重新录入`
      : null;
    if (says !== null) this.says(at, says);
    return says === null ? text : null;
  }
}

/** A text of a file as a message may quote it: what does not show is ･, what is long is cut. */
export function shown(text: string): string {
  const seen = Array.from(text.slice(0, 60), (char) => (UNSEEN.test(char) ? '･' : char)).join('');
  return seen.length > 30 || text.length > 60 ? `${seen.slice(0, 30)}…` : seen;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
