import { act, fireEvent, screen, within } from '@testing-library/react';
import { renderPane } from '../support/render-pane';

// Driven by clicks through the whole pane: slow where a build runs beside it.
jest.setTimeout(30_000);

const HALF = [
  '关于2026年度民主生活会召开情况的通报',
  '现将有关情况通报如下：',
  '一、会前准备情况',
  '（一）认真组织学习。集体学习X次。',
  '（二）广泛征求意见。征求意见X条。',
  '二、会议召开情况',
  '（一）开展批评。提出批评意见12条。',
];

test('an empty document offers 起草全文; after it the pane goes on to what is to be filled', async () => {
  const { user, settle, texts } = await renderPane([''], 'structure');
  expect(screen.getByRole('heading', { level: 1, name: '文档还是空的' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '起草全文' }));
  await settle();
  expect(texts().length).toBeGreaterThan(10);
  expect(screen.getByRole('tab', { name: /待填/, selected: true })).toHaveTextContent(/\d/);
  expect(screen.getByText(/已插入“全文”/)).toBeInTheDocument();
  expect(screen.getByText('页面请按公文格式核对')).toBeInTheDocument();
  await user.click(screen.getByRole('tab', { name: /结构/ }));
  expect(screen.getByRole('region', { name: '会后阶段' })).toBeInTheDocument();
});

describe('what 起草全文 is drafted for', () => {
  const previewed = () => screen.getByRole('region', { name: '全文预览' });
  test('is chosen beside the button, and the text below follows each choice', async () => {
    const { user, settle, texts } = await renderPane([''], 'structure');
    const count = () => Number(/共 (\d+) 段/.exec(screen.getByText(/^共 \d+ 段/).textContent ?? '')?.[1]);
    const full = count();
    expect(previewed()).toHaveTextContent('一、会前');
    expect(previewed()).toHaveTextContent('（一）');
    await user.selectOptions(screen.getByRole('combobox', { name: '会议' }), 'annual 2024');
    expect(previewed()).toHaveTextContent('巩固深化党纪学习教育成果');
    await user.selectOptions(screen.getByRole('combobox', { name: '单位' }), 'county');
    expect(previewed()).toHaveTextContent('县委常委会');
    await user.selectOptions(screen.getByRole('combobox', { name: '编号' }), 'is');
    expect(previewed()).not.toHaveTextContent('（一）');
    expect(previewed()).toHaveTextContent('一是');
    await user.selectOptions(screen.getByRole('combobox', { name: '篇幅' }), 'brief');
    expect(count()).toBeLessThan(full);
    const promised = previewed().textContent;
    await user.click(screen.getByRole('button', { name: '起草全文' }));
    await settle();
    expect(texts().join('')).toBe(promised);
  });

  test('as many blanks as the preview says', async () => {
    const { user, settle, app } = await renderPane([''], 'structure');
    const promised = Number(/待填 (\d+) 处/.exec(screen.getByText(/^共 \d+ 段/).textContent ?? '')?.[1]);
    expect(previewed().querySelectorAll('mark')).toHaveLength(promised);
    await user.click(screen.getByRole('button', { name: '起草全文' }));
    await settle();
    const { placeholders } = app.store.get().reading!.analysis;
    expect(placeholders.filter((p) => p.certainty === 'certain')).toHaveLength(promised);
  });

  test('where the notice is not known yet, that is said', async () => {
    const { user } = await renderPane([''], 'structure');
    await user.selectOptions(screen.getByRole('combobox', { name: '会议' }), 'annual 2026');
    expect(screen.getByText(/以上级通知为准/)).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: '会议' }), 'annual 2025');
    expect(screen.queryByText(/以上级通知为准/)).toBeNull();
  });
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
  const button = within(missing).getByRole('button', { name: '插入“谈心谈话”' });
  await user.click(button);
  expect(texts()).toEqual(HALF);
  await user.click(button);
  await settle();
  expect(texts().some((text) => /谈心谈话/.test(text))).toBe(true);
  expect(screen.queryByRole('button', { name: '插入“谈心谈话”' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '撤销' }));
  await settle();
  expect(texts()).toEqual(HALF);
  expect(screen.queryByRole('region', { name: /^预览/ })).toBeNull();
});

describe('before a part goes in', () => {
  const GROWING = [...HALF.slice(0, 5), '（三）撰写材料。修改五稿。', '（四）先行先改。解决三个。', ...HALF.slice(5)];
  const openPreview = async (lines: readonly string[] = GROWING) => {
    const pane = await renderPane(lines, 'structure');
    const button = screen.getAllByRole('button', { name: '插入“谈心谈话”' })[0]!;
    await pane.user.click(button);
    return { ...pane, button, preview: () => screen.getByRole('region', { name: '预览：插入“谈心谈话”' }) };
  };

  test('the preview says where, which numbers change and what comes, with its blanks marked', async () => {
    const { preview, button } = await openPreview();
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(preview()).toHaveTextContent('插入到第 5 段“（二）广泛征求意见”之后');
    expect(preview()).toHaveTextContent('后面的（三）（四）改为（四）（五）');
    expect(preview()).toHaveTextContent(/共 1 段，待填 \d+ 处/);
    expect(within(preview()).getByText(/^（三）/)).toBeInTheDocument();
    expect(preview().querySelectorAll('mark').length).toBeGreaterThan(0);
  });

  test('the focus stays on 插入: Enter writes it, Esc does not', async () => {
    const { user, settle, texts, button } = await openPreview();
    expect(button).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: /^预览/ })).toBeNull();
    expect(texts()).toEqual(GROWING);
    await user.keyboard('{Enter}');
    await user.keyboard('{Enter}');
    await settle();
    expect(texts()).toHaveLength(GROWING.length + 1);
  });

  test('a key held down is one press: it shows, and does not write', async () => {
    const { button, texts } = await openPreview();
    expect(fireEvent.keyDown(button, { key: 'Enter', repeat: true })).toBe(false);
    expect(fireEvent.keyDown(button, { key: 'Enter' })).toBe(true);
    expect(texts()).toEqual(GROWING);
  });

  test('取消 closes it, and of two previews one is open', async () => {
    const { user, preview } = await openPreview();
    await user.click(screen.getAllByRole('button', { name: '插入“领导点评”' })[0]!);
    expect(screen.getAllByRole('region', { name: /^预览/ })).toHaveLength(1);
    await user.click(screen.getAllByRole('button', { name: '插入“谈心谈话”' })[0]!);
    await user.click(within(preview()).getByRole('button', { name: '取消' }));
    expect(screen.queryByRole('region', { name: /^预览/ })).toBeNull();
  });

  test('it can go behind the cursor instead, and back', async () => {
    const { user, settle, host, texts, preview, button } = await openPreview();
    await host.select({ paragraph: 8, start: 3, end: 3, expected: '' });
    await user.click(within(preview()).getByRole('button', { name: '插到光标处' }));
    await settle();
    expect(preview()).toHaveTextContent('插入到第 9 段“（一）开展批评”之后（光标处）');
    await user.click(within(preview()).getByRole('button', { name: '插到应在的位置' }));
    expect(preview()).toHaveTextContent('插入到第 5 段');
    await user.click(within(preview()).getByRole('button', { name: '插到光标处' }));
    await settle();
    await user.click(button);
    await settle();
    expect(texts()[9]).toMatch(/^（二）.*谈话/);
    expect(texts().slice(0, 9)).toEqual(GROWING);
  });

  test('once the text has changed the cursor is asked for anew', async () => {
    const { user, settle, host, app, preview, button, texts } = await openPreview();
    await host.select({ paragraph: 8, start: 0, end: 0, expected: '' });
    await user.click(within(preview()).getByRole('button', { name: '插到光标处' }));
    await settle();
    await host.write({ edits: [{ paragraph: 0, start: 0, end: 0, expected: '', text: '关于' }] });
    await act(() => app.run({ id: 'rescan' }));
    expect(preview()).toHaveTextContent('文档有变化，请重新选择光标处');
    const before = texts();
    await user.click(button);
    await settle();
    expect(texts()).toEqual(before);
    await user.click(within(preview()).getByRole('button', { name: '重取光标' }));
    await settle();
    expect(preview()).toHaveTextContent('插入到第 9 段');
  });

  test('what it is drafted for can be chosen there', async () => {
    const { user, preview } = await openPreview();
    expect(preview()).toHaveTextContent('按“2026年度民主生活会”');
    await user.click(within(preview()).getByRole('button', { name: '改选' }));
    await user.selectOptions(within(preview()).getByRole('combobox', { name: '单位' }), 'hospital');
    expect(preview()).toHaveTextContent('“医院党委”起草');
    expect(within(preview()).queryByRole('combobox', { name: '编号' })).toBeNull();
  });
});

test('a heading with nothing under it gets its text', async () => {
  const lines = [...HALF.slice(0, 4), '（二）广泛征求意见', '（三）深入谈心谈话。谈话30人次。', ...HALF.slice(5)];
  const { user, settle, texts } = await renderPane(lines, 'structure');
  const button = screen.getByRole('button', { name: '插入“征求意见”' });
  await user.dblClick(button);
  await settle();
  expect(texts()).toHaveLength(lines.length + 1);
  expect(texts()[5]).toMatch(/意见建议/);
  expect(texts()[5]).not.toMatch(/^（/);
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
