import type { DocumentSnapshot, TextRange } from '../../document';
import { namesIn } from '../values/names';

/** A name in the text with the offices written before it. Offsets are of the name. */
export interface NamedPerson extends TextRange {
  /** Without the spaces that only align it. */
  readonly name: string;
  /** The offices as written, in order: 党组书记, 局长. A list's later names have none of their own. */
  readonly posts: readonly string[];
  /** Whether the name follows another one in a list: 张三、李四. */
  readonly listed: boolean;
}

const known = new WeakMap<DocumentSnapshot, readonly NamedPerson[]>();

/** The people whom a document names by office or as 同志, in the order of the text; read once a snapshot. */
export function peopleIn(snapshot: DocumentSnapshot): readonly NamedPerson[] {
  const before = known.get(snapshot);
  if (before) return before;
  const people = snapshot.paragraphs.flatMap(({ text }, paragraph) => inParagraph(text, paragraph));
  known.set(snapshot, people);
  return people;
}

/** Words that read like a name before 同志 or 代表. */
const NO_NAMES: ReadonlySet<string> = new Set(['班子', '班组']);
const MAY_NAME = /同志|书记|[组局委部院校镇乡县市区主席会]长|主任|委员|成员|常委|师/;

function inParagraph(text: string, paragraph: number): NamedPerson[] {
  if (!MAY_NAME.test(text)) return [];
  // Of two readings with one end the first is by the office before the name: 总工程|师易军同志 is 总工程师易军.
  const ends = new Set<number>();
  const spans = namesIn(text).filter((span) => !ends.has(span.end) && ends.add(span.end)).sort((a, b) => a.start - b.start);
  const people: NamedPerson[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.start < end) continue;
    const name = text.slice(span.start, span.end).replace(/[ \u3000]/g, '');
    if (NO_NAMES.has(name)) continue;
    const listed = end > 0 && /^(?:同志)?[、和及与]$/.test(text.slice(end, span.start));
    const posts = listed ? [] : officesBefore(text, end, span.start);
    people.push({ paragraph, start: span.start, end: span.end, name, posts, listed });
    end = span.end;
  }
  return people;
}

/** No chain of offices is longer, in UTF-16 units. */
const LONGEST_CHAIN = 60;
const OFFICE_END = /(?:书记|主任|组长|委员|常委|成员|主席|队长|长|师|经理|总监|顾问|会计|组织员|调研员|巡视员|专员)$/;

/** The offices between `from` and a name at `to`: joined by 、, back to the last other mark. */
function officesBefore(text: string, from: number, to: number): readonly string[] {
  const before = text.slice(Math.max(from, to - LONGEST_CHAIN), to).trimEnd();
  const clause = before.slice(Math.max(...['，', '。', '；', '：', '（', '）', '“', '”', '《', '》'].map((mark) => before.lastIndexOf(mark))) + 1);
  const parts = clause.split('、');
  let first = parts.length;
  while (first > 0 && OFFICE_END.test(parts[first - 1] ?? '')) first -= 1;
  return parts.slice(first);
}
