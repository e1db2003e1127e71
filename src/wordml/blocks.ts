import type { Block } from '../core/scaffolds/block';
import type { Looks } from './looks';
import { paragraphXml } from './paragraph';
import { signOffIndents } from './sign-off';

/** Name and date stand in relation to each other where they come together (GB/T 9704-2012 7.3.5). */
function rightCharsOf(blocks: readonly Block[], index: number): number | undefined {
  const block = blocks[index];
  if (block?.role === 'signature') {
    const date = blocks[index + 1];
    return date?.role === 'date' ? signOffIndents(block.text, date.text).name : undefined;
  }
  if (block?.role === 'date') {
    const name = blocks[index - 1];
    return name?.role === 'signature' ? signOffIndents(name.text, block.text).date : undefined;
  }
  return undefined;
}

/** Blocks as the content of a w:body, one w:p a block. */
export function blocksXml(blocks: readonly Block[], looks: Looks): string {
  return blocks.map((block, i) => paragraphXml(block, looks, rightCharsOf(blocks, i))).join('');
}
