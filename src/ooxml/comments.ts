import type { CommentThread } from './api';
import type { Package } from './package';
import { children, descendants, isWord, wordName } from './xml/names';

/** A comment as the part of comments holds it. */
export interface StoredComment extends CommentThread {
  readonly element: Element;
  /** What other parts name it by: the id of its last paragraph; '' when it has none. */
  readonly paraId: string;
}

/**
 * The comments that answer no other, in the order of their part. Which comment answers
 * which, and what is resolved, stands in a part of its own (MS-DOCX 2.5.4.1 commentsEx);
 * without that part every comment is a thread.
 */
export function threadsIn(pkg: Package, documentName: string): readonly StoredComment[] {
  const root = pkg.related(documentName, 'comments')?.root;
  if (!root) return [];
  const extended = new Map(children(pkg.related(documentName, 'commentsExtended')?.root ?? root)
    .filter((node) => node.localName === 'commentEx')
    .map((node) => [attribute(node, 'paraId'), { isDone: ON.has(attribute(node, 'done')), parent: attribute(node, 'paraIdParent') }]));
  const answers = [...extended.values()].map(({ parent }) => parent);
  return children(root).filter((node) => isWord(node, 'comment')).flatMap((element) => {
    const paraId = lastParagraphId(element);
    const known = paraId === '' ? undefined : extended.get(paraId);
    if (known && known.parent !== '') return [];
    return {
      element,
      paraId,
      id: attribute(element, 'id'),
      text: textOf(element),
      answers: paraId === '' ? 0 : answers.filter((parent) => parent === paraId).length,
      isResolved: known?.isDone ?? false,
    };
  });
}

const ON: ReadonlySet<string> = new Set(['1', 'true', 'on']);

function lastParagraphId(comment: Element): string {
  const last = children(comment).filter((node) => isWord(node, 'p')).at(-1);
  return last ? attribute(last, 'paraId') : '';
}

/** The text of a comment, its paragraphs parted by \n. */
function textOf(comment: Element): string {
  return children(comment).filter((node) => isWord(node, 'p')).map((p) => {
    let text = '';
    for (const node of descendants(p)) if (wordName(node) === 't') text += node.textContent ?? '';
    return text;
  }).join('\n');
}

/** An attribute of whatever namespace: paraId has been in several; '' when absent. */
export function attribute(node: Element, name: string): string {
  for (let i = 0; i < node.attributes.length; i++) {
    const found = node.attributes.item(i);
    if (found?.localName === name) return found.value;
  }
  return '';
}
