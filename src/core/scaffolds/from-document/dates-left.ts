import type { FactValue, Placeholder } from '../../analysis';
import type { DocumentSnapshot, TextRange } from '../../document';

const DAY = /月(\d{1,2})(?=日)/y;

/** Days after months that are values themselves: 1月12日讨论，1月15日审定 says its second date by the first one's year. */
export function daysAfter({ paragraphs }: DocumentSnapshot, values: readonly FactValue[]): readonly FactValue[] {
  const taken = new Set(values.map(({ paragraph, start }) => `${paragraph}:${start}`));
  return values.flatMap((month): readonly FactValue[] => {
    if (month.part !== 'month') return [];
    DAY.lastIndex = month.end;
    const day = DAY.exec(paragraphs[month.paragraph]?.text ?? '')?.[1];
    const start = month.end + 1;
    if (day === undefined || taken.has(`${month.paragraph}:${start}`)) return [];
    return [{ ...month, start, end: start + day.length, text: day, part: 'day' }];
  });
}

const YEAR = /20\d\d(?=年(?!修[订正]))/g;
/** Years this near to the meeting's are of the work it speaks of; others are history. */
const NEAR = 1;
/** Facts of their own, out of reach of the ids that values get (other.1000 to other.901000). */
const FIRST_ID = 1_000_000;

/**
 * Years that nobody took: of another meeting (2024年度民主生活会), which change every time;
 * and those of work at about that time, which may.
 */
export function yearsLeft(
  { paragraphs }: DocumentSnapshot, values: readonly FactValue[], blanks: readonly Placeholder[],
): { readonly usual: readonly FactValue[]; readonly seldom: readonly FactValue[] } {
  const session = values.find(({ fact }) => fact === 'session.year');
  const held = Number(session?.text ?? 0);
  const taken = new Map<number, TextRange[]>();
  for (const place of [...values, ...blanks]) taken.set(place.paragraph, [...(taken.get(place.paragraph) ?? []), place]);
  const usual: FactValue[] = [];
  const seldom: FactValue[] = [];
  paragraphs.forEach(({ text }, paragraph) => {
    for (const match of text.matchAll(YEAR)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.get(paragraph)?.some((place) => place.start < end && start < place.end)) continue;
      const year = Number(match[0]);
      const place = { paragraph, start, end, text: match[0], kind: 'date', part: 'year', index: null } as const;
      const isOfMeeting = text.startsWith('年度', end);
      if (isOfMeeting && year === held) usual.push({ ...place, fact: 'session.year', label: session?.label ?? '' });
      else if (isOfMeeting) usual.push({ ...place, fact: `other.${FIRST_ID + year}`, label: `${year}年度` });
      else if (Math.abs(year - held) <= NEAR) seldom.push({ ...place, fact: `other.${2 * FIRST_ID + year}`, label: `${year}年` });
    }
  });
  return { usual, seldom };
}
