/**
 * What an inserted paragraph is for. Scaffolds carry roles, never fonts: looks
 * live in wordml's one table (GB/T 9704-2012 §7.3).
 */
export type Role =
  | 'title' | 'addressee' | 'body' | 'heading-1' | 'heading-2' | 'signature' | 'date';

/** One paragraph to insert. Its text is `lead + text`. */
export interface Block {
  readonly role: Role;
  /**
   * A run-in heading: the numbered first sentence, e.g. （一）抓好学习教育。
   * Only this part is 楷体; `text` follows in the same paragraph as body.
   */
  readonly lead?: string;
  readonly text: string;
}

/** The paragraph's whole text as it will stand in the document. */
export function blockText(block: Block): string {
  return (block.lead ?? '') + block.text;
}
