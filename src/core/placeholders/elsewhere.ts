import type { ElsewhereBlank } from '../analysis';
import { certaintyOf } from './certainty';
import { maskedTerm } from './masked';
import { scanParagraph } from './scan';

/** How much of the surrounding text is shown. */
const SHOWN = 30;

/**
 * The certain blanks of texts that the body does not hold (headers, footers,
 * notes, text boxes, hidden text), in the order given.
 */
export function scanElsewhere(texts: readonly { readonly part: string; readonly text: string }[]): readonly ElsewhereBlank[] {
  const anyTime = { from: '0000-01-01', to: '9999-12-31' };
  return texts.flatMap(({ part, text }) =>
    scanParagraph(text)
      .filter((token) => certaintyOf(text, token) === 'certain' && maskedTerm(text, token, anyTime) === null)
      .map((token) => ({
        part,
        text: text.slice(Math.max(0, token.start - SHOWN), token.end + SHOWN).trim(),
        placeholder: text.slice(token.start, token.end),
      })),
  );
}
