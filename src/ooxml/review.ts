import type { Paragraph } from './api';
import type { Package } from './package';
import { children, descendants, isWord, wordName } from './xml/names';

/** What marks a change that is tracked (ISO 29500-1 §17.13.5): of text, of a paragraph's mark, of looks, of cells. */
const CHANGES: ReadonlySet<string> = new Set([
  'ins', 'del', 'moveFrom', 'moveTo', 'rPrChange', 'pPrChange', 'numberingChange', 'cellIns', 'cellDel', 'cellMerge',
]);

/** How many paragraphs hold a tracked change. */
export function changedParagraphs(paragraphs: readonly Paragraph[]): number {
  return paragraphs.filter(({ element }) => {
    for (const node of descendants(element)) if (CHANGES.has(wordName(node))) return true;
    return false;
  }).length;
}

/**
 * How many threads of comments are not resolved. Which comment answers which, and
 * what is done, stands in a part of its own (MS-DOCX 2.5.4.1 commentsEx), each comment
 * named there by its last paragraph; without that part every comment is a thread.
 */
export function openComments(pkg: Package, documentName: string): number {
  const root = pkg.related(documentName, 'comments')?.root;
  if (!root) return 0;
  const closed = closedParagraphs(pkg.related(documentName, 'commentsExtended')?.root ?? null);
  const comments = children(root).filter((node) => isWord(node, 'comment'));
  return comments.filter((comment) => !closed.has(lastParagraphId(comment))).length;
}

/** The paragraphs that name comments which are resolved, or answers to others. */
function closedParagraphs(root: Element | null): ReadonlySet<string> {
  const closed = new Set<string>();
  for (const node of root ? children(root) : []) {
    const isDone = ['1', 'true', 'on'].includes(named(node, 'done'));
    if (isDone || named(node, 'paraIdParent') !== '') closed.add(named(node, 'paraId'));
  }
  closed.delete('');
  return closed;
}

function lastParagraphId(comment: Element): string {
  const last = children(comment).filter((node) => isWord(node, 'p')).at(-1);
  return last ? named(last, 'paraId') : '';
}

/** An attribute of whatever namespace: paraId has been in several; '' when absent. */
function named(node: Element, name: string): string {
  for (let i = 0; i < node.attributes.length; i++) {
    const attribute = node.attributes.item(i);
    if (attribute?.localName === name) return attribute.value;
  }
  return '';
}
