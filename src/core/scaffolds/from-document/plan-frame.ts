import type { DocumentSnapshot } from '../../document';
import { blockText, type Block } from '../block';
import { insertAt } from '../insert-at';
import { cursorRefusal, type InsertionPlan, type InsertionRefusal } from '../plan';
import { frameText, type FrameParagraph } from './frame';
import { setApart } from './set-apart';

const NOT_EMPTY = '文稿里已有内容，范文框架只能在空白文稿里起草；要补写的内容要点请逐项插入';
const NO_PLACE = '光标在表格旁边，请先在表格外留一个空段';

/**
 * Plan the insertion of paragraphs as they are kept, numbers included: a whole report in
 * an empty document, a section behind the paragraph with the cursor.
 *
 * @param at the paragraph after which it goes; null: only into an empty document.
 */
export function planFrame(snapshot: DocumentSnapshot, paragraphs: readonly FrameParagraph[], at: number | null): InsertionPlan | InsertionRefusal {
  const isBlank = snapshot.paragraphs.every((p) => p.text.trim() === '' && p.tableDepth === 0);
  const refused = isBlank ? null : at === null ? NOT_EMPTY : cursorRefusal(snapshot, at);
  if (refused !== null) return { refused };
  const place = isBlank ? ({ kind: 'empty' } as const) : insertAt(snapshot, (at ?? 0) + 1);
  if (!place) return { refused: NO_PLACE };
  const blocks = paragraphs.map(frameBlock);
  const ofBlock = paragraphs.map(({ element }) => element);
  return {
    change: { edits: [], insert: { at: place, blocks } },
    names: [...new Set(ofBlock)].filter((element) => element !== null),
    ofBlock,
    preview: blocks.map(blockText),
    notes: [],
    judged: setApart(paragraphs),
  };
}

function frameBlock(paragraph: FrameParagraph): Block {
  const { role, number, lead, text } = paragraph;
  // Only （一） makes its first sentence a heading in 楷体 (GB/T 9704-2012 7.3.3).
  return role === 'heading-2' && lead !== undefined ? { role, lead: number + lead, text } : { role, text: frameText(paragraph) };
}
