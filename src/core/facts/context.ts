import type { FactKind, FactPart } from '../analysis';
import type { Phase, ElementId } from '../structure/elements';
import type { KnownFactId } from './table';

/** Stands for one blank in the contexts that the recognisers read. */
export const BLANK = '◇';

/** How much of a paragraph is looked at on either side of a blank. */
const REACH = 80;

/** What the recognisers know of one blank. Texts are without spaces, every blank in them is ◇. */
export interface BlankContext {
  readonly paragraph: number;
  /** Text before the blank, at most 80 characters, and after it. */
  readonly before: string;
  readonly after: string;
  /** `before` back to the last 。 and `after` up to the next one. */
  readonly sentenceBefore: string;
  readonly sentenceAfter: string;
  /** `before` back to the last punctuation mark or blank. */
  readonly clause: string;
  /** `after` up to the next punctuation mark or blank. */
  readonly tail: string;
  /** Number of sentences of the paragraph that end before the blank. */
  readonly sentence: number;
  /** What a named slot calls itself, else null. */
  readonly name: string | null;
  readonly element: ElementId | null;
  readonly phase: Phase | null;
  /** Whether nothing but short text stands in the paragraph: a title, a signature, a date. */
  readonly bare: boolean;
  /** Counted from the end of the document: true in its last tenth or last four paragraphs with text. */
  readonly closing: boolean;
  readonly document: DocumentHints;
}

/** What the whole document says of itself. */
export interface DocumentHints {
  /** The word after the unit's own place name (县, 镇, 市 …), or null. */
  readonly ownSuffix: string | null;
  /** The document is a 报告 to a superior body. */
  readonly isReport: boolean;
}

/** What a blank stands for. */
export interface Recognition {
  /** Null: a fact that the table does not have. */
  readonly fact: KnownFactId | null;
  readonly kind: FactKind;
  readonly part?: FactPart;
  /** A list's item: the caller counts the index within the paragraph. */
  readonly item?: true;
  /** Overrides the index that would be counted. */
  readonly index?: number;
  /** For a fact of its own: what to call it, without it the context is quoted. */
  readonly label?: string;
  /** For a fact of its own: blanks with the same key are the same fact. */
  readonly same?: string;
  /** The chair is named by the office of secretary. */
  readonly secretaryPresides?: true;
}

/** A paragraph's text without spaces and with ◇ for each blank, and where the blanks stand in it. */
export interface ContextText {
  readonly text: string;
  readonly places: readonly number[];
}

const SPACES = /[ \u3000\u00a0\u2002\u2003\t]+/g;

/** @param tokens the blanks of the paragraph in order */
export function contextText(text: string, tokens: readonly { readonly start: number; readonly end: number }[]): ContextText {
  const parts: string[] = [];
  const places: number[] = [];
  let length = 0;
  let from = 0;
  const push = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  for (const token of tokens) {
    push(text.slice(from, token.start).replace(SPACES, '').replaceAll(BLANK, '·'));
    places.push(length);
    push(BLANK);
    from = token.end;
  }
  push(text.slice(from).replace(SPACES, '').replaceAll(BLANK, '·'));
  return { text: parts.join(''), places };
}

const SENTENCE_END = /[。！？]/;
const CLAUSE_MARKS = '，；。：、！？（“”《》◇';
const CLAUSE_END = /[，；。：、！？）”《》◇]/;

/** The texts around the blank at `at` of a context text. */
export function around(text: string, at: number): Pick<BlankContext, 'before' | 'after' | 'sentenceBefore' | 'sentenceAfter' | 'clause' | 'tail'> {
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at + 1, at + 1 + REACH);
  const stop = Math.max(before.lastIndexOf('。'), before.lastIndexOf('！'), before.lastIndexOf('？'));
  const end = after.search(SENTENCE_END);
  let clauseStart = before.length;
  while (clauseStart > 0 && !CLAUSE_MARKS.includes(before.charAt(clauseStart - 1))) clauseStart--;
  const tailEnd = after.search(CLAUSE_END);
  return {
    before,
    after,
    sentenceBefore: before.slice(stop + 1),
    sentenceAfter: end < 0 ? after : after.slice(0, end + 1),
    clause: before.slice(clauseStart),
    tail: tailEnd < 0 ? after : after.slice(0, tailEnd),
  };
}

/** The last match of a global expression, or null. The expression's own state is used and put back: matchAll would copy it each time. */
export function lastMatch(text: string, expression: RegExp): RegExpMatchArray | null {
  let last: RegExpMatchArray | null = null;
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    last = match;
    if (match[0] === '') expression.lastIndex += 1;
  }
  return last;
}
