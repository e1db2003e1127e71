import type { Severity } from '../analysis';
import { ELEMENTS, type ElementId } from '../structure/elements';
import type { DepartmentWords, ElementEntry, WordEntry } from './department-words';
import { agree } from './agree';
import { EntryReader, isRecord, shown, type Complain } from './entry-reader';
import { runExamples, type Examples } from './examples';
import { readJson } from './json-fault';
import { nearest } from './nearest';

/** What a file says, or every reason why it cannot be used: Chinese lines that name the entry and the field. */
export type ParsedWords =
  | { readonly words: DepartmentWords; /** How many example sentences were run. */ readonly examples: number }
  | { readonly errors: readonly string[] };

/** Characters of a file; a department has some hundred words of its own. */
const LONGEST_FILE = 1_000_000;
const MOST_ENTRIES = 2_000;
const SEVERITIES: ReadonlyMap<unknown, Severity> = new Map([
  ['error', 'error'], ['warning', 'warning'], ['hint', 'hint'], ['必改', 'error'], ['建议改', 'warning'], ['请核对', 'hint'],
]);

/** Read the text of a file of 本单位用词 and run the examples in it. Never throws. */
export function readWordsFile(text: string): ParsedWords {
  if (text.length > LONGEST_FILE) return { errors: [`文件过大，超过 ${LONGEST_FILE} 字，请删减。`] };
  const read = readJson(text);
  return 'fault' in read ? { errors: [read.fault.says] } : parseDepartmentWords(read.json);
}

/** The same for JSON already read. Never throws. */
export function parseDepartmentWords(json: unknown): ParsedWords {
  const errors: string[] = [];
  const complain: Complain = (path, says) => void errors.push(`${withNumber(path)}：${says}。`);
  if (!isRecord(json)) return { errors: ['全文：应写成 {"version":1,"words":[…],"elements":[…]}。'] };
  const file = new EntryReader(json, '', complain);
  file.only(['version', 'words', 'elements']);
  if (file.value('version') !== 1) file.says('version', '应写 1');
  if (file.value('words') === undefined && file.value('elements') === undefined) file.says('words', '没有写，“words”和“elements”至少要有一个');
  const [wordItems, elementItems] = [file.items('words'), file.items('elements')];
  const count = wordItems.length + elementItems.length;
  if (count > MOST_ENTRIES) return { errors: [...errors, `全文：共 ${count} 条，最多 ${MOST_ENTRIES} 条，请删减。`] };
  const words = entries(wordItems, 'words', complain, readWord);
  const elements = entries(elementItems, 'elements', complain, readElement);
  if (errors.length > 0) return { errors };
  const read: DepartmentWords = { words: words.map((w) => w.entry), elements: elements.map((e) => e.entry) };
  agree(read, complain);
  if (errors.length === 0) runExamples(read, { words: words.map((w) => w.examples), elements: elements.map((e) => e.examples) }, complain);
  if (errors.length > 0) return { errors };
  return { words: read, examples: [...words, ...elements].reduce((sum, { examples: e }) => sum + e.wrong.length + e.right.length, 0) };
}

interface Entry<T> {
  readonly entry: T;
  readonly examples: Examples;
}

function entries<T>(items: readonly unknown[], list: string, complain: Complain, read: (reader: EntryReader) => T | null): readonly Entry<T>[] {
  return items.flatMap((item, i) => {
    const path = `${list}[${i}]`;
    if (!isRecord(item)) {
      complain(path, '应写成 {…}');
      return [];
    }
    const reader = new EntryReader(item, path, complain);
    const entry = read(reader);
    const examples = reader.examples();
    return entry === null ? [] : [{ entry, examples }];
  });
}

const MOST_WORDS = 50;

function readWord(reader: EntryReader): WordEntry | null {
  reader.only(['wrong', 'right', 'why', 'severity', 'unless', 'in', 'examples']);
  const wrong = reader.words('wrong', MOST_WORDS);
  const given = reader.value('wrong');
  if (given === undefined || (Array.isArray(given) && given.length === 0)) reader.says('wrong', '没有写，请写上不用的词');
  const places = reader.words('in', MOST_WORDS).flatMap((name, i) => elementNamed(name, Array.isArray(reader.value('in')) ? `in[${i}]` : 'in', reader) ?? []);
  return {
    wrong,
    right: reader.value('right') === null ? [] : reader.words('right', MOST_WORDS),
    unless: reader.words('unless', MOST_WORDS),
    in: places,
    ...manner(reader),
  };
}

function readElement(reader: EntryReader): ElementEntry | null {
  reader.only(['element', 'mustContain', 'mustNotContain', 'why', 'severity', 'examples']);
  const name = reader.text('element', MOST_WORDS);
  if (reader.value('element') === undefined || reader.value('element') === null) reader.says('element', '没有写，请写窗格“结构”里的名称，如“开展批评”');
  const mustContain = reader.groups('mustContain', MOST_WORDS);
  const mustNotContain = reader.words('mustNotContain', MOST_WORDS);
  if (['mustContain', 'mustNotContain'].every((field) => isNothing(reader.value(field)))) reader.says('mustContain', '没有写，“mustContain”和“mustNotContain”至少写一个');
  const element = name === null ? null : elementNamed(name, 'element', reader);
  const how = manner(reader);
  return element === null ? null : { element, mustContain, mustNotContain, ...how };
}

function isNothing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** How a finding speaks. */
function manner(reader: EntryReader): Pick<WordEntry, 'why' | 'severity'> {
  const given = reader.value('severity');
  const severity = given === undefined ? 'warning' : SEVERITIES.get(given);
  if (severity === undefined) reader.says('severity', '应是 必改、建议改、请核对 之一（error、warning、hint）');
  return { why: reader.text('why', 200), severity: severity ?? 'warning' };
}

/** An element by its id or by the name that the pane shows. */
function elementNamed(name: string, field: string, reader: EntryReader): ElementId | null {
  const found = ELEMENTS.find((element) => element.id === name || element.name === name);
  if (found) return found.id;
  const meant = nearest(name, [...ELEMENTS.map((e): string => e.name), ...ELEMENTS.map((e): string => e.id)]);
  reader.says(field, `没有“${shown(name)}”这个内容要点，${meant === null ? '请写窗格“结构”里的名称，如“开展批评”' : `是不是“${meant}”`}`);
  return null;
}

/** `words[3].right` with the number a reader would count: the fourth entry. */
function withNumber(path: string): string {
  const entry = /^(words|elements)\[(\d+)\]/.exec(path);
  if (!entry) return path;
  return `${path}（第 ${Number(entry[2]) + 1} 条${entry[1] === 'words' ? '用词' : '要点'}）`;
}
