import { act, screen, within } from '@testing-library/react';
import { readKeptWords } from '../../src/app/words/kept-words';
import { LOCAL_STORAGE } from '../../src/taskpane/local-storage';
import { ownWordsPart } from '../../src/taskpane/words/own-words';
import { renderPane } from '../support/render-pane';

const LINES = ['关于召开2026年度民主生活会情况的通报', '会前，班子认真学习。', '会上，督导小组全程指导。', '会后，逐条整改。'];
const GOOD = '{"version":1,"words":[{"wrong":"督导小组","right":"督导组","examples":{"wrong":["督导小组"]}}]}';
const BAD = '{"version":1,"words":[{"wrong":"甲","examples":{"wrong":["乙"]}},{"wrong":"<b>丙</b>","sevrity":"hint"}]}';

beforeEach(() => localStorage.clear());

async function openPart() {
  const pane = await renderPane(LINES, 'check');
  await act(async () => void (await ownWordsPart.load()));
  const summary = screen.getByText('本单位用词');
  // jsdom opens a <details> without telling; a browser tells.
  const details = summary.closest('details')!;
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  const part = within(details);
  const choose = async (text: string, name = '用词.json'): Promise<void> => {
    const chosen = new File([text], name, { type: 'application/json' });
    // jsdom's files have no arrayBuffer.
    Object.assign(chosen, { arrayBuffer: async () => new TextEncoder().encode(text).buffer });
    await pane.user.upload(part.getByLabelText('导入', { selector: 'input' }), chosen);
    await act(() => pane.app.run({ id: 'rescan' }));
  };
  const found = () => pane.app.store.get().reading!.analysis.findings.filter((f) => f.check === 'department-word').map((f) => f.quote);
  return { ...pane, part, choose, found };
}

test('a file is imported, used at once, kept here, and removed again', async () => {
  const { user, part, choose, found, settle } = await openPart();
  expect(part.getByText(/先下载样例/)).toBeInTheDocument();
  await choose(GOOD);
  expect(await part.findByText('已导入 1 条，存在这台电脑上')).toBeInTheDocument();
  expect(part.getByText('这台电脑导入 1 条（用词.json）')).toBeInTheDocument();
  expect(found()).toEqual(['督导小组']);
  expect(screen.getByText('本单位用词 1 条')).toBeInTheDocument();
  expect(readKeptWords(LOCAL_STORAGE)).toEqual({ name: '用词.json', text: GOOD });
  await user.click(part.getByRole('button', { name: '移除' }));
  await settle();
  expect(part.getByRole('status')).toHaveTextContent('已移除');
  expect(found()).toEqual([]);
  expect(readKeptWords(LOCAL_STORAGE)).toBeNull();
});

test('a bad file changes nothing: its mistakes are listed, as text', async () => {
  const { part, choose, found } = await openPart();
  await choose(GOOD);
  await choose(BAD, '新的.json');
  expect(await part.findByText('“新的.json”没有导入，有 1 处要改：')).toBeInTheDocument();
  expect(part.getByText(/words\[1\]\.sevrity（第 2 条用词）：没有这个字段，是不是“severity”/)).toBeInTheDocument();
  await choose(BAD.replace('"sevrity"', '"severity"').replace('hint"', 'hint","examples":{"wrong":["<i>丁</i>"]}').replace('"hint","', '"hint","'), '新的.json');
  expect(await part.findByText(/words\[1\]\.examples\.wrong\[0\].*“<i>丁<\/i>”中没有查出“<b>丙<\/b>”/)).toBeInTheDocument();
  expect(document.querySelector('main i, main b')).toBeNull();
  expect(found()).toEqual(['督导小组']);
  expect(readKeptWords(LOCAL_STORAGE)?.text).toBe(GOOD);
});

test('a file that is far too large is not read', async () => {
  const { part, choose } = await openPart();
  await choose(' '.repeat(1_000_001));
  expect(await part.findByText(/超过 1 MB/)).toBeInTheDocument();
});
