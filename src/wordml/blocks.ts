import type { Block } from '../core/scaffolds/block';
import type { Looks } from './looks';
import { paragraphXml, type Beside } from './paragraph';
import { signOffIndents } from './sign-off';

/**
 * Name and date stand in relation to each other where they come together (GB/T
 * 9704-2012 7.3.5). The lines of one title stand close, one block a line.
 */
function besideOf(blocks: readonly Block[], index: number, looks: Looks): Beside {
  const [before, block, after] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (block?.role === 'title' && after?.role === 'title') return { linesAfter: 0 };
  if (block?.role === 'signature' && after?.role === 'date') {
    return { rightChars: signOffIndents(block.text, after.text, looks.withSeal).name };
  }
  if (block?.role === 'date' && before?.role === 'signature') {
    return { rightChars: signOffIndents(before.text, block.text, looks.withSeal).date };
  }
  // Name and date never stand on a page without text.
  if (after?.role === 'signature') return { keepWithNext: true };
  return {};
}

/** Blocks as the content of a w:body, one w:p a block. */
export function blocksXml(blocks: readonly Block[], looks: Looks): string {
  return blocks.map((block, i) => paragraphXml(block, looks, besideOf(blocks, i, looks))).join('');
}
