import { ribbonActions } from '../../src/ribbon/actions';
import { FlakyHost } from '../support/flaky-host';
import { openLines } from '../support/open-lines';

const LINES = ['关于2026年度民主生活会召开情况的通报', '征求意见X条。', '提出批评意见X条。'];

async function click(host: FlakyHost): Promise<number> {
  let completed = 0;
  await ribbonActions(() => host).get('nextPlaceholder')!({ completed: () => void (completed += 1) });
  return completed;
}

test('下一处待填 walks from blank to blank and begins again after the last', async () => {
  const host = new FlakyHost(openLines(LINES).host);
  const visited = [];
  for (let i = 0; i < 3; i += 1) {
    expect(await click(host)).toBe(1);
    visited.push((await host.readWithSelection()).selection?.paragraph);
  }
  expect(visited).toEqual([1, 2, 1]);
});

test.each([{ at: 'select' } as const, { at: 'read' } as const])('Word is told that the work is over also when $at fails', async (fault) => {
  const host = new FlakyHost(openLines(LINES).host);
  host.failNext(fault);
  expect(await click(host)).toBe(1);
});

test('a document without blanks', async () => {
  const host = new FlakyHost(openLines(['没有待填处。']).host);
  expect(await click(host)).toBe(1);
  expect((await host.readWithSelection()).selection).toBeNull();
});

test('a page that cannot reach the document still answers', async () => {
  const action = ribbonActions(() => {
    throw new Error('no document');
  }).get('nextPlaceholder')!;
  let completed = 0;
  await expect(action({ completed: () => void (completed += 1) })).rejects.toThrow('no document');
  expect(completed).toBe(1);
});
