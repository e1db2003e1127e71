import { shownText, type DocumentSnapshot, type SnapshotParagraph } from '../document';
import { readNumberMark, type NumberMark, type NumberStyle } from './number-mark';

/** One numbered item, at the beginning of a paragraph or inside it. */
export interface NumberedItem {
  readonly style: NumberStyle;
  readonly value: number;
  readonly paragraph: number;
  /** Where the numeral stands in the paragraph's text; both 0 for an automatic number. */
  readonly start: number;
  readonly end: number;
  /** The numeral alone. */
  readonly written: string;
  /** Whether it stands inside the paragraph rather than at its beginning. */
  readonly inline: boolean;
  /** Whether the number is an automatic one, which no fix may rewrite. */
  readonly automatic: boolean;
}

/** The number at the beginning of a paragraph, in offsets of its shown text. */
export function leadingMark(paragraph: SnapshotParagraph): NumberMark | null {
  const shown = shownText(paragraph);
  let at = 0;
  while (at < shown.length && /\s/.test(shown.charAt(at))) at += 1;
  return readNumberMark(shown, at);
}

/** Every numbered item outside tables, in document order. */
export function numberedItems(snapshot: DocumentSnapshot): NumberedItem[] {
  const items: NumberedItem[] = [];
  snapshot.paragraphs.forEach((paragraph, index) => {
    if (paragraph.tableDepth > 0) return;
    const mark = leadingMark(paragraph);
    if (mark) items.push(itemOf(mark, index, paragraph.label.length, false));
    for (const inside of inlineMarks(paragraph.text)) items.push(itemOf(inside, index, 0, true));
  });
  return items;
}

const AFTER_SENTENCE = '。；;：:';

/** A sentence's or clause's mark and the first character of a number. */
const CANDIDATE = /[。；;：:，,！？!?] ?(?=[第（(一二三四五六七八九十0-9０-９①-⑳])/g;

/** Numbers inside a text. 一是, 一要 and 第一 may follow a comma; the other styles only a colon, a semicolon or a full stop. */
export function inlineMarks(text: string): NumberMark[] {
  const marks: NumberMark[] = [];
  for (const candidate of text.matchAll(CANDIDATE)) {
    const mark = readNumberMark(text, candidate.index + candidate[0].length);
    if (!mark || mark.style === 'chinese') continue;
    const inRun = mark.style === 'is' || mark.style === 'must' || mark.style === 'ordinal';
    if (inRun || AFTER_SENTENCE.includes(candidate[0].charAt(0))) marks.push(mark);
  }
  return marks;
}

function itemOf(mark: NumberMark, paragraph: number, labelLength: number, inline: boolean): NumberedItem {
  const automatic = mark.start < labelLength;
  return {
    style: mark.style, value: mark.value, paragraph, written: mark.written, inline, automatic,
    start: automatic ? 0 : mark.start - labelLength,
    end: automatic ? 0 : mark.end - labelLength,
  };
}
