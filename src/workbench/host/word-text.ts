import { WordError } from './rich-api/errors';

/** A text of ours as Word shows it: a line break inside a paragraph is \v. Lengths stay the same. */
export function toWordText(text: string): string {
  return text.replaceAll('\n', '\v');
}

/**
 * A text that Word was given, as ours.
 * @throws WordError ApiNotFound for \r or \n, at which Word would start a new paragraph: the add-in must not write these.
 */
export function fromWordText(text: string): string {
  if (/[\r\n]/.test(text)) throw new WordError('ApiNotFound', 'A text that starts a new paragraph is not played.', 'insertText with \\n');
  return text.replaceAll('\v', '\n');
}
