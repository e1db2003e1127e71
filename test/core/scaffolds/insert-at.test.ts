import { insertAt, outsideTables } from '../../../src/core/scaffolds/insert-at';

/** A digit is a paragraph in a table of that depth, a dot one outside. */
function documentOf(shape: string) {
  return {
    paragraphs: Array.from(shape, (ch, i) => ({ text: `第${i}段`, label: '', style: '', tableDepth: ch === '.' ? 0 : Number(ch) })),
  };
}

test.each([
  ['..', 0, 'before 0'],
  ['..', 1, 'after 0'],
  ['..', 2, 'after 1'],
  ['.11.', 1, 'after 0'],
  ['.11.', 2, 'before 3'],
  ['.121.', 3, 'before 4'],
  ['.11.', 3, 'before 3'],
  ['.11', 3, 'none'],
  ['.11', 2, 'none'],
  ['11.', 0, 'none'],
])('%s at gap %i: %s', (shape, gap, expected) => {
  const snapshot = documentOf(shape);
  const at = insertAt(snapshot, outsideTables(snapshot, gap));
  expect(at === null ? 'none' : at.kind === 'empty' ? 'empty' : `${at.kind} ${at.paragraph}`).toBe(expected);
});
