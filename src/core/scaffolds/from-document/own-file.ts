import { EntryReader, isRecord, shown, type Complain } from '../../words/entry-reader';
import { readJson } from '../../words/json-fault';
import { paragraphEntry, readParagraphs } from './own-file-paragraph';
import type { OwnSection } from './own-section';

/** What a file of 常用段落 and 范文框架 says, or every reason why it cannot be used; a line each, in Chinese. */
export type ParsedOwn = { readonly sections: readonly OwnSection[] } | { readonly errors: readonly string[] };

/** Characters of a file, sections in it, characters of a name. */
export const LONGEST_FILE = 2_000_000;
export const MOST_SECTIONS = 100;
export const LONGEST_NAME = 40;

/** Mistakes that are told; a file that is bad throughout is mended from its first ones. */
const MOST_ERRORS = 100;

/** The two kinds by the words of a file. */
export const OWN_KINDS: readonly (readonly [OwnSection['kind'], string])[] = [['section', '常用段落'], ['report', '范文框架']];

/** Read the text of a file. All of it holds or nothing does. Never throws. */
export function readOwnFile(text: string): ParsedOwn {
  if (text.length > LONGEST_FILE) return { errors: [`全文：文件过大，超过 ${LONGEST_FILE} 字，请分成几个文件。`] };
  const read = readJson(text);
  return 'fault' in read ? { errors: [read.fault.says] } : parseOwnFile(read.json);
}

/** The same for JSON already read. Never throws. */
export function parseOwnFile(json: unknown): ParsedOwn {
  if (!isRecord(json)) return { errors: ['全文：应写成 {"version":1,"sections":[…]}。'] };
  const errors: string[] = [];
  const complain: Complain = (path, says) => {
    if (errors.length < MOST_ERRORS) errors.push(`${path}${whichOf(path)}：${says}。`);
  };
  const file = new EntryReader(json, '', complain);
  file.only(['version', 'sections']);
  if (file.value('version') !== 1) file.says('version', '应写 1');
  if (file.value('sections') === undefined) file.says('sections', '没有写');
  const items = file.items('sections');
  if (items.length > MOST_SECTIONS) file.says('sections', `共 ${items.length} 条，最多 ${MOST_SECTIONS} 条，请分成几个文件`);
  const sections = items.slice(0, MOST_SECTIONS).flatMap((item, i) => {
    const path = `sections[${i}]`;
    if (isRecord(item)) return readSection(new EntryReader(item, path, complain), path, complain) ?? [];
    complain(path, '应写成 {…}');
    return [];
  });
  const seen = new Map<string, number>();
  sections.forEach(({ name }, i) => {
    const before = seen.get(name);
    if (before !== undefined) complain(`sections[${i}].name`, `与第 ${before + 1} 条同名（“${shown(name)}”），请改一个`);
    else seen.set(name, i);
  });
  return errors.length > 0 ? { errors } : { sections };
}

function readSection(reader: EntryReader, path: string, complain: Complain): OwnSection | null {
  reader.only(['name', 'kind', 'use', 'paragraphs']);
  const name = reader.text('name', LONGEST_NAME);
  if (name === null && (reader.value('name') === undefined || reader.value('name') === null)) reader.says('name', '没有写，请给它起个名');
  const said = reader.value('kind');
  const kind = OWN_KINDS.find((words) => typeof said === 'string' && words.includes(said.trim()))?.[0] ?? null;
  if (kind === null) reader.says('kind', `应是 ${OWN_KINDS.map(([, word]) => word).join('、')} 之一`);
  const use = reader.value('use');
  if (use !== undefined && use !== null && typeof use !== 'boolean') reader.says('use', '应是 true 或 false，不加引号');
  const paragraphs = readParagraphs(reader, path, complain);
  return name === null || kind === null || paragraphs === null ? null : { name, kind, isUsed: use === true, paragraphs };
}

/** sections[3].paragraphs[4] with the numbers a reader would count. */
function whichOf(path: string): string {
  const [, section, paragraph] = /^sections\[(\d+)\](?:\.paragraphs\[(\d+)\])?/.exec(path) ?? [];
  if (section === undefined) return '';
  return `（第 ${Number(section) + 1} 条${paragraph === undefined ? '' : `，第 ${Number(paragraph) + 1} 段`}）`;
}

/** The text of a file that says this, for people to read and `readOwnFile` to read again. */
export function ownFileText(sections: readonly OwnSection[]): string {
  const file = { version: 1, sections: sections.map(sectionEntry) };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function sectionEntry({ name, kind, isUsed, paragraphs }: OwnSection): Readonly<Record<string, unknown>> {
  return {
    name,
    kind: OWN_KINDS.find(([id]) => id === kind)?.[1] ?? kind,
    ...(isUsed && { use: true }),
    paragraphs: paragraphs.map(paragraphEntry),
  };
}
