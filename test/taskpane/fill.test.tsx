import { fireEvent, screen, within } from '@testing-library/react';
import { renderPane } from '../support/render-pane';

const REPORT = [
  '关于2026年度民主生活会召开情况的通报',
  '会前，共征求到意见建议X条，梳理后反馈班子。',
  '会上，班子成员之间相互提出批评意见XX条。',
  '会后，对征求到的意见建议X条逐条研究，列出清单。',
];
const inputs = () => [...document.querySelectorAll<HTMLInputElement>('input[data-cell]')];

test('lists the facts by group, each with an input and the number of its places from two on', async () => {
  await renderPane(REPORT, 'fill');
  expect(screen.getByRole('region', { name: '会前数据' })).toBeInTheDocument();
  expect(screen.getByRole('region', { name: '会上数据' })).toBeInTheDocument();
  expect(screen.getByText('2 处')).toBeInTheDocument();
  expect(screen.queryByText('1 处')).toBeNull();
});

test('the current row unfolds its places and shows before and after while typing', async () => {
  const { user } = await renderPane(REPORT, 'fill');
  await user.click(inputs()[0]!);
  const places = screen.getByRole('list', { name: /所在各处/ });
  expect(within(places).getAllByRole('listitem')).toHaveLength(2);
  expect(places.querySelectorAll('ins')).toHaveLength(0);
  await user.keyboard('46');
  expect([...places.querySelectorAll('ins')].map((e) => e.textContent)).toEqual(['46', '46']);
  expect(screen.getByRole('button', { name: '填入 2 处' })).toBeInTheDocument();
});

test('Enter fills all places and goes on; the row that opens keeps its input, and the focus stays in it', async () => {
  const { user, settle, texts } = await renderPane(REPORT, 'fill');
  const [first, second] = inputs();
  await user.click(first!);
  await user.keyboard('46{Enter}');
  expect(second).toHaveFocus();
  await settle();
  expect(texts()[1]).toContain('建议46条');
  expect(texts()[3]).toContain('建议46条');
  expect(second).toBeInTheDocument();
  expect(second).toHaveFocus();
  await user.keyboard('32{Enter}');
  await settle();
  expect(texts()[2]).toContain('意见32条');
  expect(document.body).not.toHaveFocus();
});

test('Enter while an input method composes is left to it', async () => {
  const { user, settle, texts } = await renderPane(REPORT, 'fill');
  await user.click(inputs()[0]!);
  await user.keyboard('4');
  fireEvent.keyDown(inputs()[0]!, { key: 'Enter', isComposing: true });
  fireEvent.keyDown(inputs()[0]!, { key: 'Enter', keyCode: 229 });
  await settle();
  expect(texts()).toEqual(REPORT);
});

test('↓ keeps what was typed without writing; 全部填入 shows every place before it writes', async () => {
  const { user, settle, texts } = await renderPane(REPORT, 'fill');
  await user.click(inputs()[0]!);
  await user.keyboard('46{ArrowDown}32');
  expect(texts()).toEqual(REPORT);
  expect(screen.getByText('录了 2 项，还没写入文档')).toBeInTheDocument();
  await user.keyboard('{Control>}{Enter}{/Control}');
  const preview = screen.getByRole('region', { name: '填入前核对' });
  expect(preview.querySelectorAll('ins')).toHaveLength(3);
  expect(screen.getByRole('button', { name: '填入 3 处' })).toHaveFocus();
  await user.keyboard('{Enter}');
  await settle();
  expect(texts().slice(1).join('')).not.toMatch(/X/);
  expect(screen.getByText('已填 2 项、3 处')).toBeInTheDocument();
});

test('Esc leaves the preview as it was', async () => {
  const { user, texts } = await renderPane(REPORT, 'fill');
  await user.click(inputs()[0]!);
  await user.keyboard('46{Control>}{Enter}{/Control}{Escape}');
  expect(screen.queryByRole('region', { name: '填入前核对' })).toBeNull();
  expect(inputs()[0]).toHaveValue('46');
  expect(texts()).toEqual(REPORT);
});

test('撤销 gives back the text and what had been typed', async () => {
  const { user, settle, texts } = await renderPane(REPORT, 'fill');
  await user.click(inputs()[0]!);
  await user.keyboard('46{Enter}');
  await settle();
  await user.click(screen.getByRole('button', { name: '撤销' }));
  await settle();
  expect(texts()).toEqual(REPORT);
  expect(inputs()[0]).toHaveValue('46');
});

test('a click on a place goes there', async () => {
  const { user, settle, host } = await renderPane(REPORT, 'fill');
  await user.click(inputs()[0]!);
  await user.click(within(screen.getByRole('list', { name: /所在各处/ })).getAllByTitle('定位')[1]!);
  await settle();
  const { selection } = await host.readWithSelection();
  expect(selection?.paragraph).toBe(3);
});

test('the filter narrows by name and says when nothing fits', async () => {
  const { user } = await renderPane(REPORT, 'fill');
  await user.type(screen.getByRole('textbox', { name: '按名称查找' }), '批评');
  expect(inputs()).toHaveLength(1);
  await user.type(screen.getByRole('textbox', { name: '按名称查找' }), '甲');
  expect(screen.getByText(/没有叫“批评甲”的待填内容/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '清除' }));
  expect(inputs()).toHaveLength(2);
});

test('a date is one row with its parts; Enter goes from part to part, then fills', async () => {
  const { user, settle, texts } = await renderPane(
    ['关于2026年度民主生活会召开情况的通报', '民主生活会于2027年X月X日在机关会议室召开。'], 'fill');
  const month = screen.getByRole('textbox', { name: /（月）/ });
  const day = screen.getByRole('textbox', { name: /（日）/ });
  await user.click(month);
  await user.keyboard('01{Enter}');
  expect(day).toHaveFocus();
  await user.keyboard('16{Enter}');
  await settle();
  expect(texts()[1]).toContain('2027年1月16日');
});

test('read-only: nothing to write with, places all the same', async () => {
  const { user } = await renderPane(REPORT, 'fill', { readOnly: true });
  expect(screen.getByText('文档只读，不能填、不能改')).toBeInTheDocument();
  expect(inputs()).toEqual([]);
  await user.click(screen.getAllByRole('button', { name: /^看原文/ })[0]!);
  expect(screen.getByRole('list', { name: /所在各处/ })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /填入/ })).toBeNull();
});

test('hundreds of blanks are shown in parts', async () => {
  const lines = Array.from({ length: 120 }, (_, i) => `第${i}项工作涉及栓${i}甲X乙丙丁`);
  const { user } = await renderPane(['关于2026年度民主生活会召开情况的通报', ...lines], 'fill');
  const before = inputs().length;
  expect(before).toBeLessThanOrEqual(40);
  await user.click(screen.getByRole('button', { name: /显示其余 \d+ 项/ }));
  expect(inputs().length).toBeGreaterThan(before);
}, 20000);
