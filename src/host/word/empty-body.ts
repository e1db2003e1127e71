import type { DocumentSnapshot } from '../../core/document';
import type { Change } from '../port';

/** What stands in a body without being text: pictures and shapes, tables, content controls, formulas. */
const THING = /<(?:w:(?:drawing|pict|object|sdt|tbl)|m:oMath)[\s/>]/;

/** Whether the body of Body.getOoxml's package holds more than empty paragraphs. Floating shapes are in no collection of WordApi 1.3. */
export function holdsThings(packageXml: string): boolean {
  const start = packageXml.indexOf('<w:body>');
  const end = packageXml.indexOf('</w:body>', start);
  // A package we cannot read is taken for one that holds something: beside it nothing is lost.
  return start < 0 || end < 0 || THING.test(packageXml.slice(start, end));
}

/** The change as it is made: where the body holds something, the blocks go behind it instead of in its place. */
export function besideThings(change: Change, { paragraphs }: DocumentSnapshot, packageXml: string): Change {
  if (change.insert === undefined || paragraphs.length === 0 || !holdsThings(packageXml)) return change;
  return { ...change, insert: { ...change.insert, at: { kind: 'after', paragraph: paragraphs.length - 1, expected: '' } } };
}

/** The package without the section's properties: put back, they would make a section of their own. */
export function bodyAlone(packageXml: string): string {
  const end = packageXml.indexOf('</w:body>');
  const section = packageXml.lastIndexOf('<w:sectPr', end);
  const isLast = section >= 0 && section > packageXml.lastIndexOf('</w:p>', end) && section > packageXml.lastIndexOf('<w:p/>', end);
  return end < 0 || !isLast ? packageXml : packageXml.slice(0, section) + packageXml.slice(end);
}
