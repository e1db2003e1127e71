import { screen, within } from '@testing-library/react';
import { renderPane } from '../support/render-pane';

const TITLE = '关于2026年度民主生活会召开情况的通报';
const WITH_MISTAKES = [TITLE, '会前，，班子认真学习。', '会上，，班子成员开展批评。', '会后，逐条整改。'];

test('groups findings by severity, the first that must be mended first', async () => {
  await renderPane(WITH_MISTAKES, 'check');
  const headings = screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent);
  expect(headings.filter((h) => h === '必改' || h === '建议改').length).toBeGreaterThan(0);
});

test('one finding is open at a time; it shows before and after, and 修正 mends it', async () => {
  const { user, settle, texts } = await renderPane(WITH_MISTAKES, 'check');
  const rows = screen.getAllByRole('button', { expanded: false }).filter((b) => /，，/.test(b.textContent ?? ''));
  expect(rows).toHaveLength(2);
  await user.click(rows[0]!);
  expect(screen.getAllByRole('button', { expanded: true })).toHaveLength(1);
  await user.click(rows[1]!);
  expect(screen.getAllByRole('button', { expanded: true })).toEqual([rows[1]]);
  expect(document.querySelector('ins')).toHaveTextContent('，');
  await user.click(screen.getByRole('button', { name: '修正' }));
  await settle();
  expect(texts()[2]).toBe('会上，班子成员开展批评。');
  expect(texts()[1]).toBe(WITH_MISTAKES[1]);
  expect(document.body).not.toHaveFocus();
});

test('Alt+↓ opens the next finding, Esc closes it', async () => {
  const { user } = await renderPane(WITH_MISTAKES, 'check');
  const rows = screen.getAllByRole('button', { expanded: false });
  rows[0]!.focus();
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(rows[0]).toHaveAttribute('aria-expanded', 'true');
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(rows[1]).toHaveAttribute('aria-expanded', 'true');
  await user.keyboard('{Escape}');
  expect(screen.queryAllByRole('button', { expanded: true })).toHaveLength(0);
});

test('定位 selects the place', async () => {
  const { user, settle, host } = await renderPane(WITH_MISTAKES, 'check');
  await user.click(screen.getAllByRole('button', { name: /，，/ })[0]!);
  await user.click(screen.getByRole('button', { name: '定位' }));
  await settle();
  expect((await host.readWithSelection()).selection).toEqual({ paragraph: 1, start: 2, end: 4 });
});

test('texts outside the body are 未校核 until they are read', async () => {
  const { user, settle, host } = await renderPane(WITH_MISTAKES, 'check');
  const part = screen.getByRole('region', { name: '页眉、页脚等处' });
  expect(part).toHaveTextContent('未校核');
  await user.click(within(part).getByRole('button', { name: '校核页眉、页脚等处' }));
  await settle();
  expect(host.calls).toContain('readElsewhere');
  expect(part).toHaveTextContent('没有待填处');
});

test('hundreds of findings: eight of 必改 or a screenful at first, the rest behind a button', async () => {
  const lines = Array.from({ length: 500 }, (_, i) => `第${i}句，，有误。`);
  const { user } = await renderPane([TITLE, ...lines], 'check');
  const shown = () => document.querySelectorAll('main button[aria-expanded]').length;
  const before = shown();
  expect(before).toBeLessThanOrEqual(70);
  await user.click(screen.getAllByText(/其余 \d+ 处/)[0]!);
  expect(shown()).toBeGreaterThan(before);
}, 20000);
