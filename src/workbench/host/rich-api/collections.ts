import type { PlayedDocument } from '../played-document';
import type { CollectionNode, WordNode } from './node';

/** A collection whose items do not change any more: search hits. */
export function fixedCollection(name: string, items: readonly WordNode[]): CollectionNode {
  return { type: 'Collection', name, items: () => items };
}

/**
 * A collection of what is there: now, or when it was made. Which of the two Word
 * does after an insertion is not documented, so both are played.
 */
export function collection(name: string, played: PlayedDocument, items: () => readonly WordNode[]): CollectionNode {
  if (played.quirks.collections === 'live') return { type: 'Collection', name, items };
  return fixedCollection(name, items());
}
