import { screen, within } from '@testing-library/react';
import { OWN_KEY } from '../../src/app/own-scaffolds/own-key';
import { snapshotOfLines } from '../../src/core/document';
import { makeFrame, readForFrame } from '../../src/core/scaffolds/from-document/frame-of-document';
import { usedOf } from '../../src/core/scaffolds/from-document/own-section';
import { ownParts } from '../../src/taskpane/own/OwnLine';
import { ownLine } from '../../src/taskpane/views';
import { textLines } from '../support/finished';
import { renderPane } from '../support/render-pane';

const REPORT = textLines('test/fixtures/finished/brief.txt');
const HALF = ['清河市人民医院关于2026年度民主生活会召开情况的通报', '一、会前准备情况', '（一）抓好学习。组织集体学习3次。', '（二）撰写对照检查材料。修改5稿。', '二、会议召开情况'];

// Asking for roles in a list of some dozen values takes a while on a busy machine.
jest.setTimeout(30_000);

beforeEach(() => localStorage.clear());
beforeAll(() => Promise.all([ownLine.load(), ownParts.load()]));

async function opened(lines: readonly string[]) {
  const pane = await renderPane(lines, 'structure');
  await pane.user.click(screen.getByText('常用段落和范文框架'));
  return pane;
}

test('a report becomes a frame, value by value, and 起草全文 uses it in an empty document', async () => {
  const { user, app, settle } = await opened(REPORT);
  await user.click(screen.getByRole('button', { name: '由全文生成范文框架' }));
  const form = within(screen.getByRole('region', { name: '生成范文框架' }));
  const date = form.getByRole('checkbox', { name: /2026年1月27日.*会议召开日期/ });
  expect(date).toBeChecked();
  await user.click(form.getByRole('checkbox', { name: /清河县统计局.*本单位全称/ }));
  const name = form.getByRole('textbox', { name: '名称' });
  expect(name).toHaveValue('本单位范文框架');
  await user.clear(name);
  await user.click(form.getByRole('button', { name: '存' }));
  expect(form.getByText('请起个名')).toBeInTheDocument();
  await user.type(name, '年度通报{Enter}');
  expect(screen.getByText('已存为“年度通报”')).toBeInTheDocument();
  expect(localStorage.getItem(OWN_KEY)).toContain('"name": "年度通报"');
  // What was taken out is kept nowhere.
  expect(localStorage.getItem(OWN_KEY)).not.toMatch(/罗平|1月27日/);
  expect(app.store.get().own.frame?.name).toBe('年度通报');

  await user.click(screen.getByRole('button', { name: '查看“年度通报”' }));
  expect(screen.getByRole('checkbox', { name: '起草全文时用它' })).toBeChecked();
  expect(screen.getByText('清河县统计局党组')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '起草全文 年度通报' }));
  await settle();
  expect(app.store.get().notice).toEqual({ kind: 'refused', reason: expect.stringContaining('只能在空白文稿里起草') });
});

test('起草全文 in an empty document shows the own frame before it is written', async () => {
  const source = readForFrame(snapshotOfLines(REPORT));
  if ('refused' in source) throw new Error(source.refused);
  const { paragraphs } = makeFrame(source, new Set());
  const { app, user, settle, texts } = await renderPane([''], 'structure');
  app.store.send({ type: 'own-used', own: usedOf([{ name: '年度通报', kind: 'report', isUsed: true, paragraphs }]) });
  await user.click(await screen.findByRole('button', { name: '起草全文' }));
  await settle();
  expect(texts()).toHaveLength(REPORT.length);
  expect(texts()[0]).toBe('×××党组××××年度民主生活会情况通报');
});

test('a selected paragraph is kept for its element, stands in the place of ours, is renamed, removed', async () => {
  const { user, host, app, settle, texts } = await opened(HALF);
  await host.select({ paragraph: 2, start: 0, end: 3, expected: '（一）' });
  await user.click(screen.getByRole('button', { name: '存选中的段落' }));
  await settle();
  const form = within(screen.getByRole('region', { name: '存为常用段落' }));
  expect(form.getByRole('checkbox', { name: '插入“学习教育”时用它代替原来的标准段落' })).toBeChecked();
  await user.click(form.getByRole('button', { name: '全不选' }));
  expect(form.getByText('存下后没有待填处')).toBeInTheDocument();
  await user.click(form.getByRole('button', { name: '全选' }));
  await user.click(form.getByRole('button', { name: '存' }));
  expect(app.store.get().own.scaffolds).toMatchObject([{ element: 'pre.study', lead: '抓好学习。', text: '组织集体学习××次。' }]);

  await user.click(screen.getByRole('button', { name: '查看“学习教育”' }));
  await user.click(screen.getByRole('button', { name: '插到光标处' }));
  await settle();
  expect(texts()[3]).toBe('（一）抓好学习。组织集体学习××次。');
  await user.click(screen.getByRole('button', { name: '改名' }));
  await user.clear(screen.getByRole('textbox', { name: '名称' }));
  await user.type(screen.getByRole('textbox', { name: '名称' }), '学习{Enter}');
  expect(screen.getByText('已改名为“学习”')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '查看“学习”' }));
  await user.click(screen.getByRole('button', { name: '删除' }));
  await user.click(within(screen.getByRole('group', { name: '删除' })).getByRole('button', { name: '删除' }));
  expect(screen.getByText('已删除“学习”')).toBeInTheDocument();
  expect(localStorage.getItem(OWN_KEY)).toBeNull();
  expect(app.store.get().own).toEqual({ scaffolds: [], frame: null });
});

test('a bad file changes nothing and says where; a good one is taken; what is damaged here is told', async () => {
  const { user } = await opened(HALF);
  const input = document.querySelector<HTMLInputElement>('input[type=file][accept*=json]')!;
  // jsdom's files have no arrayBuffer.
  const file = (text: string) => Object.assign(new File([text], '段落.json', { type: 'application/json' }), { arrayBuffer: async () => new TextEncoder().encode(text).buffer });
  await user.upload(input, file('{"version":1,"sections":[{"name":"甲","kind":"常用段落","paragraphs":[{"txet":"甲"}]}]}'));
  expect(await screen.findByText(/sections\[0\]\.paragraphs\[0\]\.txet（第 1 条，第 1 段）：没有这个字段/)).toBeInTheDocument();
  expect(localStorage.getItem(OWN_KEY)).toBeNull();
  await user.upload(input, file('{"version":1,"sections":[{"name":"要求","kind":"常用段落","paragraphs":[{"text":"<b>落实</b>责任。"}]}]}'));
  expect(await screen.findByText('已导入 1 条，存在这台电脑上')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '查看“要求”' }));
  expect(screen.getByText('<b>落实</b>责任。')).toBeInTheDocument();
});

test('what is damaged on this computer is told and can be cleared', async () => {
  localStorage.setItem(OWN_KEY, '{"version":1,');
  const { user } = await opened(HALF);
  expect(screen.getByText('这台电脑上存的读不出来，没有采用')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '清掉重来' }));
  expect(screen.getByRole('button', { name: '存选中的段落' })).toBeInTheDocument();
  expect(localStorage.getItem(OWN_KEY)).toBeNull();
});
