import type { WordDocument } from '../../ooxml/api';
import type { Change } from '../port';

/** Local names of what stands in a paragraph without being text. */
const THINGS = ['drawing', 'pict', 'object', 'oMath'];

/** A change as it is made: where a document without text holds something, the blocks go behind that instead of in its place. */
export function besideThings(doc: WordDocument, change: Change): Change {
  if (change.insert?.at.kind !== 'empty') return change;
  const paragraphs = doc.paragraphs();
  const holds = paragraphs.some(
    (p) => doc.tableDepth(p) > 0 || doc.inContentControl(p) || THINGS.some((name) => p.element.getElementsByTagNameNS('*', name).length > 0),
  );
  if (!holds || paragraphs.length === 0) return change;
  // What has text is found stale as it was asked.
  if (paragraphs.some((p) => doc.text(p) !== '')) return change;
  return { ...change, insert: { ...change.insert, at: { kind: 'after', paragraph: paragraphs.length - 1, expected: '' } } };
}
