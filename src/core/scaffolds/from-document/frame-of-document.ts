import type { FactPart, Placeholder } from '../../analysis';
import type { DocumentSnapshot, SnapshotParagraph } from '../../document';
import { factById } from '../../facts/dictionary';
import { factKey } from '../../facts/rules/fact-key';
import { arabicOf } from '../../facts/values/value-of';
import { openingOf } from '../../structure/opening';
import { leadingMark } from '../../structure/numbered-items';
import type { DeclaredFact } from '../scaffold';
import { blankOut, type BlankedOut } from './blank-out';
import type { FrameParagraph } from './frame';
import { sourceOf, type ParagraphRange, type Source } from './source';
import { takeableValues, type Takeable, type TakeablePlace } from './takeable';

/** A document read once, from which frames are made while the user ticks values. */
export interface FrameSource {
  readonly source: Source;
  readonly values: readonly Takeable[];
}

/** Why no frame can be made, in words for the user. */
export interface FrameRefusal {
  readonly refused: string;
}

/** A section or a report with blanks in the place of its values. */
export interface MadeFrame {
  readonly paragraphs: readonly FrameParagraph[];
  /** What stood where the blanks are, in the order of the text; blanks that stood there before have none. */
  readonly taken: readonly string[];
  /** Values that were to be taken out and stay, since the text would not be understood without them. */
  readonly left: readonly TakeablePlace[];
  /** What the user should know, in Chinese. */
  readonly notes: readonly string[];
}

/** UTF-16 units; no single report is longer (see analyze). */
export const LONGEST_FRAME = 200_000;

/** Read a document, or the paragraphs selected in it, for a frame. Never throws on a document. */
export function readForFrame(snapshot: DocumentSnapshot, range?: ParagraphRange): FrameSource | FrameRefusal {
  const source = sourceOf(snapshot, range);
  if (source.to <= source.from) return { refused: source.inTables > 0 ? '这里只有表格，表格不能存为标准段落' : '这里没有文字，请先选中要存的段落' };
  const length = source.snapshot.paragraphs.slice(source.from, source.to).reduce((sum, p) => sum + p.text.length, 0);
  if (length > LONGEST_FRAME) return { refused: `文字超过 ${LONGEST_FRAME / 10_000} 万字，不像一份通报，请选中要用的段落再存` };
  return { source, values: takeableValues(source.snapshot, source.elementOf, source.from, source.to) };
}

/** Make a frame. @param kept keys of values that stay in the text as they are */
export function makeFrame({ source, values }: FrameSource, kept: ReadonlySet<string>): MadeFrame {
  const { snapshot, elementOf, from, to, roles, inTables, isReport } = source;
  const places = values.filter(({ key }) => !kept.has(key)).flatMap((value) => value.places)
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  const blanked = blankOut(snapshot, elementOf, places);
  const facts = declared(blanked, from, to);
  const paragraphs = blanked.snapshot.paragraphs.slice(from, to).map((paragraph, i): FrameParagraph => ({
    element: elementOf[from + i] ?? null,
    role: roles[from + i] ?? 'body',
    ...inParts(paragraph),
    facts: facts.get(from + i) ?? [],
  }));
  const notes = [
    ...(inTables > 0 ? [`文中有表格，表格里的 ${inTables} 段没有收入，用的时候请自行补上`] : []),
    ...(isReport ? [] : ['没有认出三阶段，只能整篇（整段）插入，不能按内容要点插入']),
    ...(blanked.left.length > 0 ? [`有 ${blanked.left.length} 处换成待填处后认不出来，照原文留下，请核对`] : []),
  ];
  return { paragraphs, taken: blanked.taken.map(({ of }) => of.text), left: blanked.left, notes };
}

/** A paragraph as number, first sentence and rest. */
function inParts(paragraph: SnapshotParagraph): Pick<FrameParagraph, 'number' | 'lead' | 'text'> {
  const { text } = paragraph;
  const mark = leadingMark(paragraph);
  if (!mark) return { number: '', text };
  const { sentence, stopped } = openingOf(paragraph);
  const number = text.slice(0, mark.after);
  // What the opening leaves out is only space.
  const begin = text.indexOf(sentence, mark.after);
  const end = begin + sentence.length + (stopped ? 1 : 0);
  return { number, lead: text.slice(mark.after, end), text: text.slice(end) };
}

/**
 * What each blank stands for: what it will be recognised as. Where blanks of one fact had
 * different values, those that do not have the first one's are facts of their own, since
 * a value goes into all places of its fact.
 */
function declared({ placeholders, taken }: BlankedOut, from: number, to: number): ReadonlyMap<number, readonly DeclaredFact[]> {
  const values = new Map(taken.map(({ paragraph, start, of }) => [`${paragraph}:${start}`, of.text]));
  const certain = placeholders.filter((p) => p.certainty === 'certain' && p.paragraph >= from && p.paragraph < to);
  const saidFirst = new Map<string, string>();
  const own = new Map<string, DeclaredFact>();
  let last = 0;
  const facts = new Map<number, DeclaredFact[]>();
  for (const place of certain) {
    const value = values.get(`${place.paragraph}:${place.start}`);
    const key = factKey(place);
    const said = value === undefined ? null : sameFor(value, place.part);
    const first = saidFirst.get(key);
    if (said !== null && first === undefined) saidFirst.set(key, said);
    const isOther = !isOfTable(place) || (said !== null && first !== undefined && first !== said);
    const ownKey = `${key} ${isOther ? (said ?? '') : ''}`;
    const fact = own.get(ownKey) ?? (isOther ? { id: `other.${++last}` as const, ...(place.part && { part: place.part }) } : declaredAs(place));
    own.set(ownKey, fact);
    facts.set(place.paragraph, [...(facts.get(place.paragraph) ?? []), fact]);
  }
  return facts;
}

function sameFor(value: string, part: FactPart | null): string {
  return part === null ? value.replace(/[ \u3000]/g, '') : arabicOf(value, part);
}

function isOfTable({ fact }: Placeholder): boolean {
  return factById(fact) !== undefined;
}

function declaredAs({ fact, part, index }: Placeholder): DeclaredFact {
  const known = factById(fact);
  if (!known) throw new Error(`no such fact: ${fact}`);
  return { id: known.id, ...(part !== null && { part }), ...(index !== null && { index }) };
}
