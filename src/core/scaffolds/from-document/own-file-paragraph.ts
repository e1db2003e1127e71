import type { Placeholder } from '../../analysis';
import { snapshotOfLines } from '../../document';
import { factById } from '../../facts/dictionary';
import { factKey } from '../../facts/rules/fact-key';
import { findPlaceholders } from '../../placeholders/find';
import { ELEMENTS, elementOf, type ElementId } from '../../structure/elements';
import { EntryReader, isRecord, shown, type Complain } from '../../words/entry-reader';
import type { Role } from '../block';
import type { DeclaredFact } from '../scaffold';
import { frameText, type FrameParagraph } from './frame';

const MOST_PARAGRAPHS = 5_000;
const LONGEST_PARAGRAPH = 20_000;
const LONGEST_NUMBER = 100;

/** Roles by the words of a file, as the form of official documents calls them. */
const ROLES: readonly (readonly [Role, string])[] = [
  ['body', '正文'], ['title', '标题'], ['addressee', '主送'], ['heading-1', '一级标题'], ['heading-2', '二级标题'], ['signature', '署名'], ['date', '日期'],
];

/** What no paragraph of a document holds: ends of lines, and halves of characters. */
const FOREIGN = /[\u0000\n\r\u2028\u2029\ud800-\udfff\ufffe\uffff]/;
const PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g;

/** The paragraphs of one section; null where they are not as they should be, and what is wrong goes to `complain`. */
export function readParagraphs(section: EntryReader, path: string, complain: Complain): readonly FrameParagraph[] | null {
  if (section.value('paragraphs') === undefined) section.says('paragraphs', '没有写');
  const items = section.items('paragraphs');
  if (items.length > MOST_PARAGRAPHS) section.says('paragraphs', `共 ${items.length} 段，最多 ${MOST_PARAGRAPHS} 段`);
  let isGood = items.length <= MOST_PARAGRAPHS;
  const says: Complain = (place, what) => {
    isGood = false;
    complain(place, what);
  };
  const read = items.slice(0, MOST_PARAGRAPHS).flatMap((item, i): readonly ReadParagraph[] => {
    const at = `${path}.paragraphs[${i}]`;
    if (isRecord(item)) return [readParagraph(new EntryReader(item, at, says))];
    says(at, '应写成 {…}');
    return [];
  });
  if (isGood && read.every((paragraph) => frameText(paragraph).trim() === '')) says(`${path}.paragraphs`, '没有文字，请写上，或删去整条');
  if (!isGood) return null;
  const paragraphs = withFacts(read, path, says);
  return isGood ? paragraphs : null;
}

type ReadParagraph = Omit<FrameParagraph, 'facts'> & { readonly facts: readonly DeclaredFact[] | null };

function readParagraph(reader: EntryReader): ReadParagraph {
  reader.only(['element', 'role', 'number', 'lead', 'text', 'facts']);
  const said = reader.value('role');
  const role = said === undefined || said === null ? 'body' : (ROLES.find((words) => typeof said === 'string' && words.includes(said.trim()))?.[0] ?? null);
  if (role === null) reader.says('role', `应是 ${ROLES.map(([, word]) => word).join('、')} 之一`);
  const lead = plainText(reader, 'lead', LONGEST_PARAGRAPH);
  return {
    element: elementIn(reader), role: role ?? 'body',
    number: plainText(reader, 'number', LONGEST_NUMBER) ?? '',
    ...(lead !== null && { lead }),
    text: plainText(reader, 'text', LONGEST_PARAGRAPH) ?? '',
    facts: factsIn(reader),
  };
}

function elementIn(reader: EntryReader): ElementId | null {
  const said = reader.value('element');
  if (said === undefined || said === null) return null;
  const found = ELEMENTS.find(({ id, name }) => typeof said === 'string' && (id === said.trim() || name === said.trim()));
  if (found) return found.id;
  reader.says('element', `没有${typeof said === 'string' ? `“${shown(said)}”` : '这样'}的内容要点，不属于任何要点的请删去这一项`);
  return null;
}

/** A text as it is, spaces at its ends included. */
function plainText(reader: EntryReader, field: string, longest: number): string | null {
  const value = reader.value(field);
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') reader.says(field, '应是文字，两边加英文引号');
  else if (value.length > longest) reader.says(field, `超过 ${longest} 字，请分成几段`);
  else if (FOREIGN.test(value.replace(PAIRS, ''))) reader.says(field, '里面有换行或看不见的字符，请删去；另起一段的请另写一条');
  else return value;
  return null;
}

function factsIn(reader: EntryReader): readonly DeclaredFact[] | null {
  const items = reader.value('facts') === null ? [] : reader.items('facts');
  if (items.length === 0) return null;
  return items.flatMap((item, i) => {
    const fact = typeof item === 'string' ? factOf(item) : null;
    if (fact === null) reader.says(`facts[${i}]`, `没有${typeof item === 'string' ? `“${shown(item)}”` : '这样'}的待填内容，请从导出的文件里照抄`);
    return fact ?? [];
  });
}

const FACT = /^([a-z]+(?:\.[A-Za-z0-9]+)?)(?:#(\d{1,3}))?(?::(year|month|day|hour|minute))?$/;
type Part = NonNullable<DeclaredFact['part']>;
const PARTS: readonly Part[] = ['year', 'month', 'day', 'hour', 'minute'];

/** meeting.date:year, members#0, other.3 as what it stands for. */
function factOf(key: string): DeclaredFact | null {
  const [, id = '', index, said] = FACT.exec(key) ?? [];
  const own = /^other\.(\d{1,6})$/.exec(id)?.[1];
  const known = own === undefined ? factById(id)?.id : (`other.${Number(own)}` as const);
  const part = PARTS.find((p) => p === said);
  if (known === undefined) return null;
  return { id: known, ...(part && { part }), ...(index !== undefined && { index: Number(index) }) };
}

/** One fact for each blank; where a file says none, what the blanks are recognised as. */
function withFacts(read: readonly ReadParagraph[], path: string, says: Complain): readonly FrameParagraph[] {
  const blanks = new Map<number, Placeholder[]>();
  for (const place of findPlaceholders(snapshotOfLines(read.map(frameText)), read.map(({ element }) => element))) {
    if (place.certainty === 'certain') blanks.set(place.paragraph, [...(blanks.get(place.paragraph) ?? []), place]);
  }
  return read.map((paragraph, i) => {
    const own = blanks.get(i) ?? [];
    const { facts } = paragraph;
    if (facts !== null && facts.length !== own.length) says(`${path}.paragraphs[${i}].facts`, `写了 ${facts.length} 项，这一段有 ${own.length} 个待填处，请对上，或删去整项`);
    return { ...paragraph, facts: facts ?? own.map(({ fact, part, index }) => factOf(factKey({ fact, part, index })) ?? { id: 'other.1' }) };
  });
}

/** One paragraph as an entry of a file. */
export function paragraphEntry({ element, role, number, lead, text, facts }: FrameParagraph): Readonly<Record<string, unknown>> {
  return {
    ...(element !== null && { element: elementOf(element).name }),
    ...(role !== 'body' && { role: ROLES.find(([id]) => id === role)?.[1] ?? role }),
    ...(number !== '' && { number }),
    ...(lead !== undefined && { lead }),
    text,
    ...(facts.length > 0 && { facts: facts.map(({ id, part = null, index = null }) => factKey({ fact: id, part, index })) }),
  };
}
