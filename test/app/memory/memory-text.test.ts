import { EMPTY_MEMORY, type DocumentMemory } from '../../../src/app/memory/document-memory';
import { decodeMemory, encodeMemory, MEMORY_LIMIT } from '../../../src/app/memory/memory-text';
import { mergeMemory } from '../../../src/app/memory/merge-memory';

const mark = (token: string) => ({ before: '第', token, after: '组' });
const confirmed = (value: string) => ({ fact: 'session.year', part: null, index: null, value });
const memory = (part: Partial<DocumentMemory['judgements']> = {}, more: Partial<DocumentMemory> = {}): DocumentMemory => ({
  ...EMPTY_MEMORY, ...more, judgements: { ...EMPTY_MEMORY.judgements, ...part },
});
const bands = (n: number) => ({ ends: n, pre: n, meet: n, post: n });

test('what is kept comes back as it was', () => {
  const kept = memory(
    {
      notBlank: [mark('X')], same: [[mark('X'), mark('xx')]], apart: [mark('×')], confirmed: [confirmed('2026')],
      ignored: [{ check: 'a', scope: 'place', mark: { before: '', token: '', after: '' }, nth: 1, reason: '' }, { check: 'b', scope: 'kind', of: 'b|…', reason: '本单位就这么写' }],
    },
    { renew: true, totals: { blanks: bands(3), confirms: bands(0) }, values: { 'group.no#/': '三' } },
  );
  expect(decodeMemory(encodeMemory(kept))).toEqual(kept);
});

const DAMAGED: readonly [name: string, text: string][] = [
  ['no JSON', '{"version":1'],
  ['another thing', '[]'],
  ['a later version', JSON.stringify({ version: 2, ...EMPTY_MEMORY })],
  ['no judgements', JSON.stringify({ version: 1, renew: false, totals: null, values: {} })],
  ['a mark without a token', JSON.stringify({ version: 1, ...memory({ notBlank: [{ before: '', token: '', after: '' }] }) })],
  ['a pair of one', JSON.stringify({ version: 1, ...EMPTY_MEMORY, judgements: { ...EMPTY_MEMORY.judgements, same: [[mark('X')]] } })],
  ['a number for a value', JSON.stringify({ version: 1, ...EMPTY_MEMORY, judgements: { ...EMPTY_MEMORY.judgements, confirmed: [{ ...confirmed('1'), value: 1 }] } })],
  ['a part there is not', JSON.stringify({ version: 1, ...EMPTY_MEMORY, judgements: { ...EMPTY_MEMORY.judgements, confirmed: [{ ...confirmed('1'), part: 'week' }] } })],
  ['an ignore of nothing', JSON.stringify({ version: 1, ...EMPTY_MEMORY, judgements: { ...EMPTY_MEMORY.judgements, ignored: [{ check: 'a', reason: '', scope: 'words', of: '' }] } })],
  ['a place without its number', JSON.stringify({ version: 1, ...EMPTY_MEMORY, judgements: { ...EMPTY_MEMORY.judgements, ignored: [{ check: 'a', reason: '', scope: 'place', mark: mark('X') }] } })],
  ['totals out of all proportion', JSON.stringify({ version: 1, ...EMPTY_MEMORY, totals: { blanks: bands(1e9), confirms: bands(0) } })],
  ['too long', ' '.repeat(MEMORY_LIMIT) + encodeMemory(EMPTY_MEMORY)],
];
test.each(DAMAGED)('not taken: %s', (_name, text) => {
  expect(decodeMemory(text)).toBeNull();
});

test('what is too long loses the values first, then the oldest judgements, and always fits', () => {
  const values = Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`other.${i}#/`, '某某单位'.repeat(10)]));
  const some = decodeMemory(encodeMemory(memory({ notBlank: [mark('X')] }, { values })));
  expect(some).toEqual(memory({ notBlank: [mark('X')] }));
  const many = Array.from({ length: 1500 }, (_, i) => mark(`X${i}`));
  const text = encodeMemory(memory({ notBlank: many }));
  expect(text.length).toBeLessThanOrEqual(MEMORY_LIMIT);
  expect(decodeMemory(text)?.judgements.notBlank.at(-1)).toEqual(many.at(-1));
});

test('another hand’s judgements stay beside ours; what we took back does not return', () => {
  const base = memory({ notBlank: [mark('X'), mark('xx')] });
  const mine = memory({ notBlank: [mark('xx')], confirmed: [confirmed('2026')] }, { values: { a: '1' } });
  const theirs = memory({ notBlank: [mark('X'), mark('xx'), mark('×')] }, { renew: true, values: { a: '0', b: '2' } });
  expect(mergeMemory(base, mine, theirs)).toEqual(
    memory({ notBlank: [mark('xx'), mark('×')], confirmed: [confirmed('2026')] }, { renew: true, values: { a: '1', b: '2' } }),
  );
});

test('what was kept before findings could be ignored is still taken', () => {
  const { ignored: _none, ...judgements } = EMPTY_MEMORY.judgements;
  expect(decodeMemory(JSON.stringify({ version: 1, ...EMPTY_MEMORY, judgements }))).toEqual(EMPTY_MEMORY);
});

test('hundreds of ignores with the longest reasons fit, the newest of them at least', () => {
  const ignored = Array.from({ length: 400 }, (_, i) => ({ check: 'double-punctuation', scope: 'place' as const, mark: mark(`第${i}处`.repeat(8)), nth: 0, reason: '由'.repeat(60) }));
  const kept = decodeMemory(encodeMemory(memory({ ignored })))?.judgements.ignored;
  expect(kept?.length).toBeGreaterThan(90);
  expect(kept?.at(-1)).toEqual(ignored.at(-1));
});
