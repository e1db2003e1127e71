import type { DocumentSnapshot, SnapshotParagraph } from '../../src/core/document';
import { blockText, type Block } from '../../src/core/scaffolds/block';

interface TextEdit {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  readonly text: string;
}

export interface TextChange {
  readonly edits: readonly TextEdit[];
  readonly insert?: {
    readonly at:
      | { readonly kind: 'after' | 'before'; readonly paragraph: number; readonly expected: string }
      | { readonly kind: 'empty' };
    readonly blocks: readonly Block[];
  };
}

const STYLE_OF_ROLE: Readonly<Record<string, string>> = { title: '通报-标题', 'heading-1': '通报-一级标题' };

function paragraphOf(block: Block): SnapshotParagraph {
  return { text: blockText(block), label: '', style: STYLE_OF_ROLE[block.role] ?? '通报-正文', tableDepth: 0 };
}

/** What a holder would make of a change, by text alone. Throws where an expected text is not there. */
export function applyChange(snapshot: DocumentSnapshot, change: TextChange): DocumentSnapshot {
  const paragraphs = [...snapshot.paragraphs];
  for (const edit of [...change.edits].sort((a, b) => b.paragraph - a.paragraph || b.start - a.start)) {
    const paragraph = paragraphs[edit.paragraph];
    if (paragraph?.text.slice(edit.start, edit.end) !== edit.expected) {
      throw new Error(`stale edit at ${edit.paragraph}:${edit.start}: ${edit.expected}`);
    }
    const text = paragraph.text.slice(0, edit.start) + edit.text + paragraph.text.slice(edit.end);
    paragraphs[edit.paragraph] = { ...paragraph, text };
  }
  if (!change.insert) return { paragraphs };
  const { at, blocks } = change.insert;
  const added = blocks.map(paragraphOf);
  if (at.kind === 'empty') {
    if (snapshot.paragraphs.some((p) => p.text.trim() !== '')) throw new Error('the document is not empty');
    return { paragraphs: added };
  }
  const neighbour = snapshot.paragraphs[at.paragraph];
  if (neighbour?.text !== at.expected) throw new Error(`stale place at ${at.paragraph}: ${at.expected}`);
  if (neighbour.tableDepth > 0) throw new Error('inside a table');
  paragraphs.splice(at.kind === 'after' ? at.paragraph + 1 : at.paragraph, 0, ...added);
  return { paragraphs };
}
