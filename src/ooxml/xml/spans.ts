import { isElement, wordName } from './names';
import { XmlError } from './parse';

/** Where a node stands in its part's source (UTF-16 offsets) and whose child it was there. */
export interface Span {
  readonly start: number;
  /** End of the start tag; equals `end` for `<x/>` and for nodes that are no elements. */
  readonly open: number;
  /** Start of the end tag. */
  readonly close: number;
  readonly end: number;
  readonly parent: Node | null;
}

/** Deeper than any document nests; deeper still is meant to exhaust whoever reads it. */
const DEEPEST = 400;

/** Elements that go out whole or not at all: nothing inside them needs a place of its own. */
const WHOLE = new Set(['r', 'pPr', 'rPr', 'tblPr', 'tblGrid', 'trPr', 'tcPr', 'sectPr', 'sdtPr', 'style']);

export function isWhole(wordName: string): boolean {
  return WHOLE.has(wordName);
}

/**
 * The places of a document's nodes in its source. The source is walked along
 * the DOM, so every token is known before it is read.
 * @throws XmlError when it nests too deep; Error when source and DOM disagree, which a parsed source cannot.
 */
export function spansOf(document: Document, source: string): Map<Node, Span> {
  const spans = new Map<Node, Span>();
  let at = 0;
  const frames: { node: Element; start: number; open: number }[] = [];
  let node: Node | null = document.firstChild;
  // The declaration is no node in every DOM: text before the root that is not markup of a node is skipped.
  while (node) {
    if (isElement(node)) {
      at = source.indexOf('<', at);
      while (source.startsWith('<?', at) || source.startsWith('<!--', at)) at = source.indexOf('<', skipMarkup(source, at));
      const start = at;
      if (!source.startsWith(node.nodeName, at + 1)) throw new Error(`source and document disagree at ${at}`);
      const open = tagEnd(source, at);
      const empty = source.charCodeAt(open - 2) === 47;
      if (empty || WHOLE.has(wordName(node))) {
        at = empty ? open : elementEnd(source, open);
        spans.set(node, { start, open, close: empty ? open : source.lastIndexOf('<', at - 1), end: at, parent: node.parentNode });
      } else {
        at = open;
        frames.push({ node, start, open });
        if (frames.length > DEEPEST) throw new XmlError('nested too deep');
        if (node.firstChild) {
          node = node.firstChild;
          continue;
        }
        at = close(source, at, frames, spans);
      }
    } else if (frames.length) {
      const start = at;
      at = node.nodeType === 3 ? textEnd(source, at) : skipMarkup(source, at);
      spans.set(node, { start, open: at, close: at, end: at, parent: node.parentNode });
    }
    while (node && !node.nextSibling && frames.length) {
      node = node.parentNode;
      at = close(source, at, frames, spans);
    }
    node = frames.length || node?.parentNode === document ? (node?.nextSibling ?? null) : null;
  }
  return spans;
}

function close(source: string, at: number, frames: { node: Element; start: number; open: number }[], spans: Map<Node, Span>): number {
  const frame = frames.pop();
  if (!frame || !source.startsWith('</', at)) throw new Error(`source and document disagree at ${at}`);
  const end = source.indexOf('>', at) + 1;
  spans.set(frame.node, { start: frame.start, open: frame.open, close: at, end, parent: frame.node.parentNode });
  return end;
}

function textEnd(source: string, at: number): number {
  const end = source.indexOf('<', at);
  return end < 0 ? source.length : end;
}

/** The end of a comment, CDATA section or processing instruction that starts at `at`. */
function skipMarkup(source: string, at: number): number {
  if (source.startsWith('<!--', at)) return source.indexOf('-->', at) + 3;
  if (source.startsWith('<![CDATA[', at)) return source.indexOf(']]>', at) + 3;
  return source.indexOf('?>', at) + 2;
}

/** The end of a tag that starts at `at`: the `>` outside quotes. */
function tagEnd(source: string, at: number): number {
  for (let i = at; i < source.length; i++) {
    const c = source.charCodeAt(i);
    if (c === 62) return i + 1;
    if (c === 34 || c === 39) i = source.indexOf(c === 34 ? '"' : "'", i + 1);
  }
  throw new Error(`tag without an end at ${at}`);
}

/** The end of an element whose start tag ended at `at`. */
function elementEnd(source: string, at: number): number {
  for (let depth = 1; depth > 0; ) {
    at = source.indexOf('<', at);
    const next = source.charCodeAt(at + 1);
    if (next === 33 || next === 63) at = skipMarkup(source, at);
    else {
      const end = tagEnd(source, at);
      if (next === 47) depth--;
      else if (source.charCodeAt(end - 2) !== 47) depth++;
      if (depth > DEEPEST) throw new XmlError('nested too deep');
      at = end;
    }
  }
  return at;
}
