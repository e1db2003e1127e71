import { refuse } from './refusal';

export { docxFromLines } from './new-docx';

/**
 * The text of a .txt file: UTF-8 and UTF-16 with or without a mark, else GB18030
 * (which GB2312 and GBK are parts of). `name` is for the message.
 * @throws DocxError 'unknown-encoding' when the bytes are text in none of them.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  for (const encoding of candidates(bytes)) {
    const text = tryDecode(bytes, encoding);
    if (text !== null) return text;
  }
  throw refuse('unknown-encoding', name);
}

/** The lines of a text; a line end at the very end opens no further line. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.length > 1 && lines[lines.length - 1] === '') lines.pop();
  return lines;
}

function candidates(bytes: Uint8Array): readonly string[] {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return ['utf-8'];
  if (a === 0xff && b === 0xfe) return ['utf-16le'];
  if (a === 0xfe && b === 0xff) return ['utf-16be'];
  // A zero byte is half a character of UTF-16 (line ends, digits); no other encoding here has one.
  const zero = bytes.indexOf(0);
  if (zero >= 0) return zero % 2 === 1 ? ['utf-16le', 'utf-16be'] : ['utf-16be', 'utf-16le'];
  return ['utf-8', 'gb18030'];
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return isText(text) ? text : null;
  } catch {
    return null;
  }
}

/** No text has control characters other than tab, line ends, form feed and the old end-of-file sign. */
function isText(text: string): boolean {
  return !/[\0-\x08\x0B\x0E-\x19\x1B-\x1F\uFFFE\uFFFF]/.test(text);
}
