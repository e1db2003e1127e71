import { HostError, type Change } from '../port';

function targetOf({ insert }: Change): number | null {
  return insert === undefined || insert.at.kind === 'empty' ? null : insert.at.paragraph;
}

/** Whether a change asks if its target stands in a content control. In an empty document the last paragraph may become it. */
export function asksForEnclosure({ insert }: Change): boolean {
  return insert !== undefined;
}

/**
 * What goes in beside a paragraph of a content control goes into the control, and
 * may be deleted or refused with it (pitfalls 13, 14).
 * @throws HostError 'unsupported'.
 */
export function checkEnclosure(paragraphs: Word.ParagraphCollection, change: Change): void {
  const target = targetOf(change);
  const paragraph = target === null ? undefined : paragraphs.items[target];
  if (paragraph === undefined || paragraph.parentContentControlOrNullObject.isNullObject) return;
  throw new HostError('unsupported', 'nothing is inserted into a content control', { written: 'none', enclosed: true });
}
