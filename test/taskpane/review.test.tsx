import { screen, waitFor, within } from '@testing-library/react';
import { renderPane } from '../support/render-pane';

const REPORT = [
  '关于2026年度民主生活会召开情况的通报',
  '一、会前准备情况',
  '会前，共征求到意见建议XX条，，已逐条反馈。',
  '二、会议召开情况',
  '三、会后整改情况',
];

async function openSheet(lines: readonly string[] = REPORT) {
  const pane = await renderPane(lines, 'check');
  await pane.user.click(screen.getByRole('button', { name: '送审前核对单' }));
  await screen.findByRole('heading', { name: '送审前核对单' });
  return pane;
}

function clipboard(write: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
}

test('the button opens the sheet and closes it again; the verdict comes with its reasons, by phase', async () => {
  const { user } = await openSheet();
  expect(screen.getByRole('button', { name: '送审前核对单' })).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByText(/^结论：暂不宜送审：待填 1 处，必改 \d+ 处$/)).toBeInTheDocument();
  expect(screen.getByText(/^校核时间：\d{4}年\d+月\d+日\d+时\d\d分$/)).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: /会前$/ })).toBeInTheDocument();
  expect(screen.getByText(/未见“署名”/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '送审前核对单' }));
  expect(screen.getByRole('tab', { name: /校核/ })).toHaveAttribute('aria-selected', 'true');
});

test('an item that stands somewhere goes there; one that is absent is only said', async () => {
  const { user, settle, host } = await openSheet();
  expect(within(screen.getByText(/未见“署名”/).closest('li')!).queryByRole('button')).toBeNull();
  await user.click(screen.getByRole('button', { name: /意见建议【XX】条/ }));
  await settle();
  expect((await host.readWithSelection()).selection).toEqual({ paragraph: 2, start: REPORT[2]!.indexOf('XX'), end: REPORT[2]!.indexOf('XX') + 2 });
});

describe('复制文字', () => {
  test('puts the text on the clipboard', async () => {
    const { user } = await openSheet();
    let copied = '';
    clipboard((text) => Promise.resolve(void (copied = text)));
    await user.click(screen.getByRole('button', { name: '复制文字' }));
    expect(await screen.findByText('已复制，可以粘贴到文档或邮件里')).toBeInTheDocument();
    expect(copied).toMatch(/^送审前核对单\n校核时间：.*\n结论：暂不宜送审/);
  });

  test('where the frame forbids it, selects the text for the user to copy', async () => {
    const { user } = await openSheet();
    clipboard(() => Promise.reject(new Error('not allowed')));
    await user.click(screen.getByRole('button', { name: '复制文字' }));
    const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '核对单文字' });
    expect(area).toHaveFocus();
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(area.value);
    expect(area.value).toContain('结论：暂不宜送审');
    expect(screen.getByText(/请按 Ctrl\+C/)).toBeInTheDocument();
  });
});

test('the sheet follows the document, and says what the pane cannot know', async () => {
  const { doc, settle } = await openSheet();
  expect(screen.getByRole('heading', { name: /机器没有校核/ })).toBeInTheDocument();
  expect(screen.queryByText(/页眉、页脚、脚注和文本框/)).toBeNull();
  const third = doc.paragraphs()[2]!;
  doc.replaceText(third, 0, doc.text(third).length, '会前，共征求到意见建议32条，已逐条反馈。');
  await settle();
  await waitFor(() => expect(screen.queryByText(/待填 1 处/)).toBeNull(), { timeout: 4000 });
  expect(screen.getByText(/^结论：暂不宜送审：必改/)).toBeInTheDocument();
});

test('an empty document has no sheet to open', async () => {
  await renderPane([''], 'check');
  expect(screen.queryByRole('button', { name: '送审前核对单' })).toBeNull();
});

test('findings are attached as comments and taken out again; a person’s comment stays', async () => {
  const { user, settle, doc } = await openSheet();
  const third = doc.paragraphs()[2]!;
  doc.addComments([{ paragraph: third, start: 0, end: 2, text: '请再核实' }], { name: '林', initials: '林' });
  await user.click(screen.getByRole('button', { name: '加批注到文中' }));
  await settle();
  expect(await screen.findByText(/已加批注 \d+ 条，都以“〔通报助手〕”开头；另有 \d+ 处没有加/)).toBeInTheDocument();
  const ours = doc.comments().filter(({ text }) => text.startsWith('〔通报助手〕'));
  expect(ours.map(({ text }) => text)).toEqual(expect.arrayContaining([expect.stringMatching(/^〔通报助手〕(必改|建议改)：“，，”应为“，”/)]));
  expect(screen.getByText(/批注未处理 \d+ 条/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '清除本工具的批注' }));
  await settle();
  expect(doc.comments().map(({ text }) => text)).toEqual(['请再核实']);
  expect(screen.getByText(`已清除批注 ${ours.length} 条`)).toBeInTheDocument();
});
