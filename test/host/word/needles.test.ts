import type { DocumentSnapshot } from '../../../src/core/document';
import { routeTo } from '../../../src/host/word/needles';

/** A document of that many paragraphs, and how often one of their texts was read. */
function counted(paragraphs: number): { readonly snapshot: DocumentSnapshot; readonly reads: () => number } {
  let reads = 0;
  const paragraph = {
    label: '', style: '', tableDepth: 0,
    get text() {
      reads += 1;
      return '学习xx次，谈话xx人次。';
    },
  };
  return { snapshot: { paragraphs: Array.from({ length: paragraphs }, () => paragraph) }, reads: () => reads };
}

it('counts a needle once in a document, however many places ask for it', () => {
  const { snapshot, reads } = counted(1500);
  const routes = Array.from({ length: 1500 }, (_, i) => routeTo({ paragraph: i, start: 2, end: 4, expected: 'xx' }, snapshot));
  expect(new Set(routes.map((route) => route.kind))).toEqual(new Set(['token']));
  expect(reads()).toBe(1500);
});
