import { isLatin, isDigit } from './characters';

/** Characters of which web and mail addresses, file paths and codes are made. */
function isAddressCharacter(c: string): boolean {
  return isLatin(c) || isDigit(c) || (c !== '' && './:\\@%&?=#~-_+×'.includes(c));
}

const ADDRESS = /:\/\/|www\.|[A-Za-z]:\\|@[A-Za-z0-9-]+\.|\.(?:com|cn|net|org|gov|edu|html?|docx?|xlsx?|pdf)(?![A-Za-z])/i;

/**
 * Tells whether an offset lies in a web or mail address, a path or a file name.
 * Asked with growing offsets, it looks at every character at most twice.
 */
export function addressReader(text: string): (at: number) => boolean {
  let end = 0;
  let address = false;
  return (at) => {
    if (at < end) return address;
    let start = at;
    while (start > end && isAddressCharacter(text.charAt(start - 1))) start--;
    end = at + 1;
    while (end < text.length && isAddressCharacter(text.charAt(end))) end++;
    address = end - start > 5 && ADDRESS.test(text.slice(start, end));
    return address;
  };
}
