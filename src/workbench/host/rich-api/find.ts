import type { Paragraph } from '../../../ooxml/api';
import type { PlayedDocument } from '../played-document';
import { WordError } from './errors';
import type { Arguments } from './member-table';
import type { WordNode } from './node';

/** Word's Find takes at most this many characters, escapes counted (pitfall 1). */
const LONGEST = 255;

/** The codes of Word's Find that stand for one character: a caret, a tab, a line break. */
const CODES: Readonly<Record<string, string>> = { '^^': '^', '^t': '\t', '^l': '\n' };

/** What a search looks for, its codes resolved. */
function needleOf(text: string): string {
  if (text.length === 0 || text.length > LONGEST) {
    throw new WordError('SearchStringInvalidOrTooLong', 'The search string is empty or longer than 255 characters.');
  }
  let needle = '';
  for (let i = 0; i < text.length; i += 1) {
    if (text.charAt(i) !== '^') {
      needle += text.charAt(i);
      continue;
    }
    const code = CODES[text.slice(i, i + 2)];
    if (code === undefined) throw new WordError('InvalidArgument', `The search code ${text.slice(i, i + 2)} is not known.`);
    needle += code;
    i += 1;
  }
  return needle;
}

const QUOTES: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'" };

/** A character as a Find that ignores width and quote shape sees it. */
function withoutWidth(ch: string): string {
  const code = ch.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return ch === '\u3000' ? ' ' : (QUOTES[ch] ?? ch);
}

function folded(text: string, ignoreCase: boolean, ignoreWidth: boolean): string {
  if (!ignoreCase && !ignoreWidth) return text;
  let result = '';
  for (let i = 0; i < text.length; i += 1) {
    const ch = ignoreWidth ? withoutWidth(text.charAt(i)) : text.charAt(i);
    const lower = ignoreCase ? ch.toLowerCase() : ch;
    // Offsets must stay: a letter whose lower case is longer keeps its own.
    result += lower.length === 1 ? lower : ch;
  }
  return result;
}

/** Where a search may look: paragraphs, the first from an offset and the last to one. */
export interface SearchScope {
  readonly paragraphs: readonly Paragraph[];
  readonly from: number;
  readonly to: number | null;
}

/** Hits in document order, without overlap, as Word's Find returns them. */
export function find(played: PlayedDocument, scope: SearchScope, args: Arguments): readonly WordNode[] {
  const needle = needleOf(args.text(0));
  const options = args.optionalNode(1, 'SearchOptions')?.options ?? {};
  const { looseFind } = played.quirks;
  const ignoreCase = looseFind || options.MatchCase !== true;
  const sought = folded(needle, ignoreCase, looseFind);
  const hits: WordNode[] = [];
  scope.paragraphs.forEach((paragraph, i) => {
    const text = played.document.text(paragraph);
    const isLast = i === scope.paragraphs.length - 1;
    const end = isLast && scope.to !== null ? scope.to : text.length;
    const searched = folded(text.slice(0, end), ignoreCase, looseFind);
    let at = searched.indexOf(sought, i === 0 ? scope.from : 0);
    while (at >= 0) {
      hits.push({ type: 'Range', range: played.range(paragraph, at, paragraph, at + sought.length) });
      at = searched.indexOf(sought, at + sought.length);
    }
  });
  return hits;
}

/** What Find over the body returns beyond the body's paragraphs: hits in text boxes. */
export function findInTextBoxes(played: PlayedDocument, args: Arguments): readonly WordNode[] {
  if (!played.quirks.findInTextBoxes) return [];
  const needle = needleOf(args.text(0));
  return played.document
    .elsewhere()
    .filter(({ part }) => part === 'textbox')
    .flatMap(({ text }): WordNode[] => {
      const count = text.split(needle).length - 1;
      return Array.from({ length: count }, () => ({ type: 'DetachedRange', text: needle }));
    });
}
