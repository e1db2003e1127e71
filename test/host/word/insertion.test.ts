import { NUMBERED } from '../../../src/host/contract/fixture';
import type { WriteOutcome } from '../../../src/host/port';
import { repairOf } from '../../../src/host/word/repair';
import { snapshotOfLines } from '../../../src/core/document';
import { documentOfFixture } from '../../support/contract-documents';
import { playedWord } from '../../support/played-word';

const expectation = { texts: ['甲', '新', '', '乙'], movedTo: [0, 2, 3], inserted: { paragraph: 1, count: 1 } };

test.each([
  [['甲', '新', '', '乙'], null],
  [['甲', '新', '', '', '乙'], { extra: 2, inList: [] }],
  [['甲', '', '新', '', '乙'], { extra: 1, inList: [] }],
  // A paragraph more than there should be, but none of it is Word's empty one: left alone.
  [['甲', '新', '某人写的', '', '乙'], null],
  [['甲', '', '', '新', '', '乙'], null],
] as const)('pitfall 10: %j', (lines, repair) => {
  expect(repairOf(snapshotOfLines(lines), expectation)).toEqual(repair);
});

test('pitfall 12: an inserted paragraph that was pulled into the list is taken out of it', async () => {
  const { host, trips } = playedWord(documentOfFixture(NUMBERED), { extraParagraph: 'last-inherits-list' });
  const at = { kind: 'after', paragraph: 1, expected: '会前准备情况' } as const;
  let outcome: WriteOutcome | undefined;
  const blocks = [{ role: 'body', text: '新一。' }, { role: 'body', text: '新二。' }] as const;
  expect(await trips(async () => (outcome = await host.write({ edits: [], insert: { at, blocks } })))).toBe(3);
  expect(outcome?.snapshot.paragraphs.map(({ label, text }) => label + text)).toEqual([
    '总述。', '一、会前准备情况', '新一。', '新二。', '共学习X次。', '二、会议召开情况', '共发言X人。',
  ]);
});

test('pitfall 11: inserted paragraphs have styles of our own names', async () => {
  const { host } = playedWord(['甲']);
  const at = { kind: 'after', paragraph: 0, expected: '甲' } as const;
  const { snapshot } = await host.write({ edits: [], insert: { at, blocks: [{ role: 'title', text: '题' }, { role: 'body', text: '文' }] } });
  const [own, title, body] = snapshot.paragraphs.map(({ style }) => style);
  expect(title).not.toBe(own);
  expect(title).toMatch(/^通报/);
  expect(body).toMatch(/^通报/);
});
