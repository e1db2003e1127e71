import { screen, within } from '@testing-library/react';
import { renderPane } from '../support/render-pane';

const HALF = [
  '关于2026年度民主生活会召开情况的通报',
  '现将有关情况通报如下：',
  '一、会前准备情况',
  '（一）认真组织学习。集体学习X次。',
  '（二）广泛征求意见。征求意见X条。',
  '二、会议召开情况',
  '（一）开展批评。提出批评意见12条。',
];

test('an empty document offers 起草全文, and after it the outline of the whole report', async () => {
  const { user, settle, texts } = await renderPane([''], 'structure');
  expect(screen.getByRole('heading', { level: 1, name: '文档还是空的' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '起草全文' }));
  await settle();
  expect(texts().length).toBeGreaterThan(10);
  expect(screen.getByRole('region', { name: '会后阶段' })).toBeInTheDocument();
  expect(screen.getByText(/已插入“全文”/)).toBeInTheDocument();
});

test('shows the model in document order with what is left in each part', async () => {
  await renderPane(HALF, 'structure');
  const outline = screen.getByRole('group', { name: '文档结构' });
  const names = within(outline).getAllByRole('region').map((r) => r.getAttribute('aria-label'));
  expect(names).toEqual(['开头', '会前阶段', '会议阶段', '会后阶段', '结尾']);
  const pre = within(outline).getByRole('region', { name: '会前阶段' });
  expect(within(pre).getByRole('button', { name: /学习教育.*待填 1 处/ })).toBeInTheDocument();
});

test('a missing part can be inserted, above the outline and in its row; a missing phase comes whole', async () => {
  const { user, settle, texts } = await renderPane(HALF, 'structure');
  const missing = screen.getByRole('region', { name: /缺 \d+ 节/ });
  expect(within(missing).getByText('谈心谈话')).toBeInTheDocument();
  expect(within(missing).getByText('会后阶段')).toBeInTheDocument();
  expect(within(missing).queryByText('建章立制')).toBeNull();
  await user.click(within(missing).getByRole('button', { name: '插入“谈心谈话”' }));
  await settle();
  expect(texts().some((text) => /谈心谈话/.test(text))).toBe(true);
  expect(screen.queryByRole('button', { name: '插入“谈心谈话”' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '撤销' }));
  await settle();
  expect(texts()).toEqual(HALF);
});

test('a click on a row goes to where it begins', async () => {
  const { user, settle, host } = await renderPane(HALF, 'structure');
  await user.click(screen.getByRole('button', { name: /征求意见/ }));
  await settle();
  expect((await host.readWithSelection()).selection?.paragraph).toBe(4);
});

test('the outline is one tab stop that arrow keys walk; how they do is Fluent\'s, and tried in the browser', async () => {
  await renderPane(HALF, 'structure');
  expect(screen.getByRole('group', { name: '文档结构' })).toHaveAttribute('data-tabster', expect.stringContaining('mover'));
});

test('a foreign document: one line that offers to hold it against the model', async () => {
  const { user, settle } = await renderPane(['采购合同', '甲方：某公司'], 'structure');
  expect(screen.queryByRole('group', { name: '文档结构' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '按通报校核' }));
  await settle();
  expect(screen.getByRole('group', { name: '文档结构' })).toBeInTheDocument();
});

test('read-only: no 插入', async () => {
  await renderPane(HALF, 'structure', { readOnly: true });
  expect(screen.queryByRole('button', { name: /插入/ })).toBeNull();
});
