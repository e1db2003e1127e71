import type { Edit } from '../port';
import { searchText } from './needles';
import { plainText } from './read';

/** What WordApi 1.1 can read and set of a run's format. */
const MEMBERS = ['name', 'size', 'bold', 'italic', 'underline', 'color', 'highlightColor'] as const;
const FONT_FIELDS = MEMBERS.join(',');
const HIT_FIELDS = ['items/text', ...MEMBERS.map((member) => `items/font/${member}`)].join(',');

/** A format as Word told it; a member that it could not tell is left out. */
export interface WordFormat {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly color?: string;
  readonly highlightColor?: string | null;
}

/** A longer token is a sentence, and its formats are not worth a search for each of its characters. */
const LONGEST_TOKEN = 16;

/** A queued look at the formats inside a token. */
export interface FormatProbe {
  readonly edit: Edit;
  readonly first: Word.Range;
  readonly last: Word.Range;
  readonly characters: readonly { readonly character: string; readonly hits: Word.RangeCollection }[];
}

function charactersOf(text: string): string[] {
  return Array.from(text);
}

/**
 * Queue the reading of the formats that a write is about to level: Word gives the
 * new text the format of the old one's first character. One character has one
 * format; in longer tokens the characters are looked up in the token itself, in
 * the same trip and ahead of the write.
 */
export function probeFormats(edit: Edit, range: Word.Range, first: Word.Range, last: Word.Range): FormatProbe | null {
  const characters = charactersOf(edit.expected);
  if (characters.length < 2) return null;
  first.font.load(FONT_FIELDS);
  last.font.load(FONT_FIELDS);
  if (characters.length === 2 || edit.expected.length > LONGEST_TOKEN) return { edit, first, last, characters: [] };
  const searches = [...new Set(characters)].map((character) => {
    const hits = range.search(searchText(character), { matchCase: true });
    hits.load(HIT_FIELDS);
    return { character, hits };
  });
  return { edit, first, last, characters: searches };
}

function formatOf(font: Word.Font): WordFormat {
  const underline: string = font.underline ?? '';
  return {
    ...(font.name === '' || font.name === null ? {} : { name: font.name }),
    ...(typeof font.size === 'number' && font.size > 0 ? { size: font.size } : {}),
    ...(typeof font.bold === 'boolean' ? { bold: font.bold } : {}),
    ...(typeof font.italic === 'boolean' ? { italic: font.italic } : {}),
    ...(underline === '' || underline === 'Mixed' ? {} : { underline }),
    ...(font.color === '' || font.color === null ? {} : { color: font.color }),
    ...(font.highlightColor === '' ? {} : { highlightColor: font.highlightColor }),
  };
}

function same(a: WordFormat, b: WordFormat): boolean {
  return MEMBERS.every((member) => a[member] === b[member]);
}

interface Run {
  readonly text: string;
  readonly format: WordFormat;
}

function joined(characters: readonly Run[]): readonly Run[] {
  const runs: Run[] = [];
  for (const run of characters) {
    const last = runs[runs.length - 1];
    if (last !== undefined && same(last.format, run.format)) runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  }
  return runs;
}

function characterRuns(probe: FormatProbe): readonly Run[] | null {
  const queues = new Map<string, Word.Range[]>();
  for (const { character, hits } of probe.characters) {
    queues.set(character, hits.items.filter((hit) => plainText(hit.text) === character));
  }
  const runs: Run[] = [];
  for (const character of charactersOf(probe.edit.expected)) {
    const hit = queues.get(character)?.shift();
    if (hit === undefined) return null;
    runs.push({ text: character, format: formatOf(hit.font) });
  }
  return [...queues.values()].every((queue) => queue.length === 0) ? runs : null;
}

/** After the sync: the runs that undo must restore, or null when the token had one format only. */
export function runsOf(probe: FormatProbe): readonly Run[] | null {
  const characters = charactersOf(probe.edit.expected);
  const head = characters[0] ?? '';
  const ends = [
    { text: head, format: formatOf(probe.first.font) },
    { text: probe.edit.expected.slice(head.length), format: formatOf(probe.last.font) },
  ];
  const known = probe.characters.length === 0 ? null : characterRuns(probe);
  const runs = joined(known ?? ends);
  return runs.length > 1 ? runs : null;
}

/** Set a format that was read before. */
export function applyFormat(font: Word.Font, format: WordFormat): void {
  if (format.name !== undefined) font.name = format.name;
  if (format.size !== undefined) font.size = format.size;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.underline !== undefined) font.underline = format.underline as Word.UnderlineType;
  if (format.color !== undefined) font.color = format.color;
  // A highlight is taken away with null, which the typings leave out.
  if (format.highlightColor !== undefined) font.highlightColor = format.highlightColor as string;
}

/** A run's format as this holder wrote it into an inverse; anything else has none. */
export function asFormat(value: unknown): WordFormat {
  return typeof value === 'object' && value !== null ? (value as WordFormat) : {};
}
