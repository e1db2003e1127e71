import { outcomeIn } from '../../../src/host/word/aftermath';
import { playedWord } from '../../support/played-word';

const EDITS = [
  { paragraph: 0, start: 3, end: 4, expected: 'X', text: '8' },
  { paragraph: 0, start: 6, end: 8, expected: 'xx', text: '' },
];

test.each([
  ['会议于8日在召开。', 'done'],
  ['会议于X8日在xx召开。', 'tracked'],
  ['会议于8X日在xx召开。', 'tracked'],
  ['会议于日在召开。', null],
  ['会议于X日在召开。', null],
] as const)('after the write the paragraph reads %s: %s', (after, outcome) => {
  expect(outcomeIn('会议于X日在xx召开。', after, EDITS, 0)).toBe(outcome);
});

test('pitfall 4: deleted text that shows makes the place tracked, and it is not undone by us', async () => {
  const { host, trips } = playedWord(['会议于X日在xx召开。'], { tracking: 'on', deletedText: 'visible' });
  let outcome;
  expect(await trips(async () => (outcome = await host.write({ edits: EDITS })))).toBe(2);
  expect(outcome).toMatchObject({ edits: ['tracked', 'tracked'], inverse: null });
});

test('deleted text that does not show: the place is done, and the way back leads to the old text', async () => {
  const { host } = playedWord(['会议于X日在xx召开。'], { tracking: 'on', deletedText: 'hidden' });
  const { edits, inverse } = await host.write({ edits: EDITS });
  expect(edits).toEqual(['done', 'done']);
  const back = await host.write(inverse!);
  expect(back.snapshot.paragraphs[0]?.text).toBe('会议于X日在xx召开。');
});

test('paragraphs go in while changes are tracked', async () => {
  const { host } = playedWord(['甲', '乙'], { tracking: 'on', deletedText: 'visible' });
  const at = { kind: 'after', paragraph: 0, expected: '甲' } as const;
  const { snapshot, inserted } = await host.write({ edits: [], insert: { at, blocks: [{ role: 'body', text: '新' }] } });
  expect(snapshot.paragraphs.map(({ text }) => text)).toEqual(['甲', '新', '乙']);
  expect(inserted).toEqual({ paragraph: 1, count: 1 });
});
