import type { FactValue, Placeholder } from '../../analysis';
import type { DocumentSnapshot, TextRange } from '../../document';

/** A unit's name of fewer characters is a place's as often. */
const SHORTEST_UNIT = 4;
/** 县水务局 is another writing than 水务局. */
const PLACE_BEFORE = /[省市县区州镇乡盟旗]/;

/** What stands around a name of two characters, which may be a word (高峰期) or a part of a longer name. */
const BESIDE_NAME = /[、，。；：（）“”]/;
const AFTER_NAME = /^(?:$|[、，。；：（）“”]|同志|代表|主持|作|任)/;

/** Where the unit's name stands without its body, and a person's without an office: the words are known from elsewhere. */
export function namesAgain({ paragraphs }: DocumentSnapshot, values: readonly FactValue[], blanks: readonly Placeholder[]): readonly FactValue[] {
  const names = new Map<string, FactValue>();
  for (const value of values) {
    const isName = value.fact === 'unit.name' ? value.text.length >= SHORTEST_UNIT : value.kind === 'person' && value.text.length > 1;
    if (isName && !names.has(value.text)) names.set(value.text, value);
  }
  if (names.size === 0) return [];
  const taken = new Map<number, TextRange[]>();
  for (const place of [...values, ...blanks]) taken.set(place.paragraph, [...(taken.get(place.paragraph) ?? []), place]);
  // Names are Chinese characters and spaces only; the longest first.
  const all = new RegExp([...names.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');
  const found: FactValue[] = [];
  paragraphs.forEach(({ text }, paragraph) => {
    for (const match of text.matchAll(all)) {
      const value = names.get(match[0]);
      const start = match.index;
      const end = start + match[0].length;
      if (!value || taken.get(paragraph)?.some((place) => place.start < end && start < place.end)) continue;
      if (isSame(value, text, start, end)) found.push({ ...value, paragraph, start, end });
    }
  });
  return found;
}

function isSame({ fact, text: name }: FactValue, text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (fact === 'unit.name') return !PLACE_BEFORE.test(before);
  return name.length > 2 || (AFTER_NAME.test(text.slice(end, end + 2)) && (before === '' || BESIDE_NAME.test(before) || /[长记任员席]/.test(before)));
}
