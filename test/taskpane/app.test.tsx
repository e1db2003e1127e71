import { act, screen, within } from '@testing-library/react';
import { renderPane } from '../support/render-pane';

const TITLE = '关于2026年度民主生活会召开情况的通报';
const REPORT = [TITLE, '会前，共征求到意见建议X条，梳理后反馈班子。', '会上，班子成员之间相互提出批评意见XX条。'];

test('the top line gives the verdict with its reason and a bar for each phase', async () => {
  await renderPane(REPORT, 'structure');
  expect(screen.getByRole('heading', { level: 1, name: '暂不宜送审' })).toBeInTheDocument();
  expect(screen.getByText(/^待填 2 处 · 必改 \d+ 处$/)).toBeInTheDocument();
  expect(screen.getAllByRole('progressbar')).toHaveLength(4);
});

test('the verdict is never more than the machine knows: first the texts outside the body are read', async () => {
  const { app, settle } = await renderPane(['民主生活会情况说明'], 'check');
  const { reading } = app.store.get();
  const clean = { ...reading!.analysis, isReport: true, placeholders: [], findings: [] };
  act(() => app.store.send({ type: 'read', reading: { snapshot: reading!.snapshot, analysis: clean } }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('正文机检未见必改项');
  act(() => app.store.send({ type: 'elsewhere', elsewhere: { kind: 'known', blanks: [{ part: 'header1', text: '〔20xx〕', placeholder: '20xx' }] } }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('暂不宜送审');
  expect(screen.getByText('页眉页脚等处 1 处')).toBeInTheDocument();
  act(() => app.store.send({ type: 'elsewhere', elsewhere: { kind: 'unavailable' } }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('机检未见必改项，请人工复核后送审');
  expect(screen.getByText(/页眉页脚等处未校核/)).toBeInTheDocument();
  await settle();
});

test('a write that broke off: what was written, what was not, two ways on', async () => {
  const { user, settle, host, texts } = await renderPane(
    [TITLE, '会前，共征求到意见建议X条。', '会后，对征求到的意见建议X条逐条研究。'], 'fill');
  host.failNext({ at: 'write', after: 1 });
  await user.click(screen.getAllByRole('textbox').find((i) => i.hasAttribute('data-cell'))!);
  await user.keyboard('46{Enter}');
  await settle();
  const message = screen.getByRole('region', { name: '文档状态' });
  expect(message).toHaveTextContent(/只写入了 1 处/);
  expect(message).toHaveTextContent(/已写入 1 处，没写 1 处，别处没动/);
  expect(within(message).getByRole('button', { name: '撤销这次填写' })).toBeInTheDocument();
  await user.click(within(message).getByRole('button', { name: '接着填' }));
  await settle();
  expect(texts().slice(1).every((text) => text.includes('建议46条'))).toBe(true);
  expect(screen.queryByRole('region', { name: '文档状态' })).toBeNull();
});

test('a place that moved is said, in the words of the trade', async () => {
  const { app, settle } = await renderPane(REPORT, 'fill');
  act(() => app.store.send({ type: 'noticed', notice: { kind: 'stale' } }));
  expect(screen.getByText('原文已改动，未作修改')).toBeInTheDocument();
  await settle();
});

test('F9 reads again; Ctrl+Z outside an input takes back the last write', async () => {
  const { app, user, host, settle, texts } = await renderPane(REPORT, 'fill');
  const row = screen.getAllByRole('textbox').find((i) => i.hasAttribute('data-cell'))!;
  await user.click(row);
  const reads = host.calls.filter((c) => c === 'read').length;
  await user.keyboard('{F9}');
  await settle();
  expect(host.calls.filter((c) => c === 'read').length).toBeGreaterThan(reads);
  await user.keyboard('46{Enter}');
  await settle();
  expect(texts()).not.toEqual(REPORT);
  act(() => screen.getByRole('tab', { name: /待填/ }).focus());
  await user.keyboard('{Control>}z{/Control}');
  await settle();
  expect(texts()).toEqual(REPORT);
  expect(app.store.get().lastWrite).toBeNull();
});

test('the tabs change the view', async () => {
  const { user } = await renderPane(REPORT, 'structure');
  await user.click(screen.getByRole('tab', { name: /待填/ }));
  expect(screen.getByRole('tab', { name: /待填/ })).toHaveAttribute('aria-selected', 'true');
  expect(screen.getByRole('tabpanel', { name: /待填/ })).toBeInTheDocument();
});
