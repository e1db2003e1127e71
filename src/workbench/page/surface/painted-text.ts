import type { TextSegment } from '../../../ooxml/api';
import { isFontSymbol } from '../painter/node-view';

/**
 * The points of a painted paragraph and the offsets of its text.
 *
 * Each text-carrying node of a run (w:t, w:tab, w:br …) is paired with what was
 * painted for it, so text that is not painted, and painted marks that are no
 * text (numbers, note marks, pictures), shift nothing.
 */

/** A segment and its painted counterpart: a text node, or an element that stands for one character. */
export interface PaintedPiece {
  readonly dom: Text | Element;
  readonly start: number;
  readonly end: number;
}

export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

type Kind = 'text' | 'break' | 'tab' | 'mark';

function kindOf({ node, text }: TextSegment): Kind {
  switch (node.localName) {
    case 't':
    case 'delText':
    case 'noBreakHyphen':
    case 'softHyphen':
      return 'text';
    case 'sym':
      return isFontSymbol(text) ? 'mark' : 'text';
    case 'br':
    case 'cr':
      return 'break';
    case 'tab':
    case 'ptab':
      return 'tab';
    default:
      return 'mark';
  }
}

const EM_SPACE = '\u2003';

/** What a run was painted as, leaf by leaf. */
function* leavesOf(painted: Node): Generator<{ kind: Kind; dom: Text | Element }> {
  for (const child of painted.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) yield { kind: 'text', dom: child as Text };
    else if (child instanceof HTMLBRElement) yield { kind: 'break', dom: child };
    else if (child.nodeName === 'SPAN' && child.textContent === EM_SPACE) yield { kind: 'tab', dom: child as Element };
    else if (child.nodeName === 'SPAN') yield { kind: 'mark', dom: child as Element };
    else if (child.nodeName === 'SUB' || child.nodeName === 'SUP') yield* leavesOf(child);
  }
}

/**
 * Pair the segments of a paragraph with what was painted of them, in document order.
 *
 * @param paintedRun what a w:r was painted as, if it was
 */
export function piecesOf(segments: readonly TextSegment[], paintedRun: (run: Element) => Element | undefined): PaintedPiece[] {
  const leaves = new Map<Element, { kind: Kind; dom: Text | Element }[]>();
  const pieces: PaintedPiece[] = [];
  for (const segment of segments) {
    const painted = paintedRun(segment.run);
    if (painted === undefined) continue;
    // By what was painted: the runs of a ruby's base are painted as one.
    let rest = leaves.get(painted);
    if (rest === undefined) leaves.set(painted, (rest = [...leavesOf(painted)]));
    const kind = kindOf(segment);
    const at = rest.findIndex((leaf) => leaf.kind === kind);
    const leaf = rest[at];
    if (leaf === undefined) continue;
    rest.splice(0, at + 1);
    pieces.push({ dom: leaf.dom, start: segment.start, end: segment.start + segment.text.length });
  }
  return pieces;
}

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/** The offset that a point in the painted paragraph stands for. */
export function offsetAt(pieces: readonly PaintedPiece[], point: DomPoint): number {
  let offset = 0;
  const here = document.createRange();
  here.setStart(point.node, point.offset);
  here.collapse(true);
  for (const piece of pieces) {
    if (piece.dom === point.node && isText(piece.dom)) return Math.min(piece.start + point.offset, piece.end);
    const whole = document.createRange();
    whole.selectNode(piece.dom);
    // The piece begins at or after the point: the point is before all its characters.
    if (here.compareBoundaryPoints(Range.START_TO_START, whole) <= 0) return Math.max(offset, piece.start);
    offset = piece.end;
  }
  return offset;
}

/** Where to put the caret for an offset; null when nothing of the paragraph is painted. */
export function pointAt(pieces: readonly PaintedPiece[], offset: number): DomPoint | null {
  let last: PaintedPiece | null = null;
  for (const piece of pieces) {
    last = piece;
    if (offset > piece.end) continue;
    // At a seam the earlier piece is taken, as typing takes the format of the character before.
    if (isText(piece.dom)) return { node: piece.dom, offset: Math.min(Math.max(offset - piece.start, 0), piece.dom.data.length) };
    if (offset <= piece.start) return before(piece.dom);
    if (offset === piece.end && piece === pieces[pieces.length - 1]) return after(piece.dom);
  }
  if (last === null) return null;
  return isText(last.dom) ? { node: last.dom, offset: last.dom.data.length } : after(last.dom);
}

function before(element: Element): DomPoint | null {
  const parent = element.parentNode;
  return parent === null ? null : { node: parent, offset: [...parent.childNodes].indexOf(element) };
}

function after(element: Element): DomPoint | null {
  const point = before(element);
  return point === null ? null : { node: point.node, offset: point.offset + 1 };
}
