import { halfWidth } from './counts';

const SHAPE = /[〔［[(（]\s*(\d{4})\s*[〕］\])）]\s*第?\s*0*(\d{1,5})\s*号?/;

/** A file's number as GB/T 9704-2012 7.2.5 sets it: the year in 〔〕, no 第, no leading zero: 县委〔2027〕5号. */
export function plainFileNumber(value: string): string {
  const plain = halfWidth(value);
  return plain.replace(SHAPE, (_, year: string, number: string) => `〔${year}〕${number}号`);
}

/**
 * What of a typed file number belongs into the blank for its year or its number:
 * 县委〔2027〕5号 says 2027 and 5; a number alone is the number. '' where it says nothing.
 * @param token the literal text of the blank: two characters after a 20 ask for two digits no more than 20xx does
 */
export function fileNumberPart(value: string, part: 'year' | 'number', token: string): string {
  const plain = halfWidth(value);
  const match = SHAPE.exec(plain);
  if (match) return (part === 'year' ? match[1] : match[2]) ?? '';
  if (part === 'year') {
    const year = /^\d{2}(?:\d{2})?/.exec(plain)?.[0] ?? plain;
    return year.length === 2 && token.length === 4 ? `20${year}` : year;
  }
  return plain.replace(/^第/, '').replace(/号$/, '').replace(/^0+(?=\d)/, '');
}
