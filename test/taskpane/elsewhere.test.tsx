import { act, screen } from '@testing-library/react';
import { renderPane } from '../support/render-pane';

const REPORT = ['关于2026年度民主生活会召开情况的通报', '会上，班子成员之间相互提出批评意见XX条。'];

test('待填 does not say that nothing is left before the texts outside the body are known', async () => {
  const { app, user, settle } = await renderPane(REPORT, 'fill');
  await user.click(document.querySelector<HTMLInputElement>('input[data-cell]')!);
  await user.keyboard('32{Enter}');
  await settle();
  expect(screen.getByRole('heading', { name: '正文没有待填处' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '校核页眉、页脚等处' })).toBeInTheDocument();

  act(() => app.store.send({ type: 'elsewhere', elsewhere: { kind: 'known', blanks: [{ part: 'footer1', text: '联系人：', placeholder: '××' }] } }));
  expect(screen.getByRole('heading', { name: '正文没有待填处' })).toBeInTheDocument();
  expect(screen.getByText('还有 1 处待填，请在文中直接改')).toBeInTheDocument();
  expect(screen.getByText('页脚')).toBeInTheDocument();

  act(() => app.store.send({ type: 'elsewhere', elsewhere: { kind: 'known', blanks: [] } }));
  expect(screen.getByRole('heading', { name: '没有待填处' })).toBeInTheDocument();

  act(() => app.store.send({ type: 'elsewhere', elsewhere: { kind: 'unavailable' } }));
  expect(screen.getByText(/读不到页眉/)).toBeInTheDocument();
});

test('清除本工具的标记 says what Word itself keeps and how that goes', async () => {
  const { app, settle } = await renderPane(REPORT, 'fill');
  await act(() => app.run({ id: 'clear-memory' }));
  await settle();
  expect(screen.getByText('填写记录已从文档中清除')).toBeInTheDocument();
  expect(screen.getByText(/加载项引用还在.*检查文档.*tongbao clean/)).toBeInTheDocument();
});
