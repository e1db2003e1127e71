import { screen, within } from '@testing-library/react';
import { renderPane } from '../support/render-pane';

const FINISHED = [
  '中共清江县水务局党组关于2025年度民主生活会召开情况的通报',
  '县委：',
  '2026年1月16日，县水务局党组在局三楼会议室召开2025年度民主生活会，党组书记、局长李明主持会议。县委第三督导组组长王建国到会指导。应到5人，实到5人。',
  '一、会前准备情况',
  '会前，共征求到意见建议46条，开展谈心谈话32人次，修改对照检查材料5次。',
  '二、会议召开情况',
  '会上，班子成员之间相互提出批评意见28条。县委第三督导组组长王建国对会议作了点评。',
  '三、下一步整改',
  '会后，对查摆的问题逐条研究，列出清单。',
  '中共清江县水务局党组',
  '2026年1月20日',
];
const inputs = () => [...document.querySelectorAll<HTMLInputElement>('input[data-cell]')];
const inputWith = (value: string) => inputs().find((input) => input.value === value)!;

test('a finished report is listed value by value, and not called ready before all are through', async () => {
  const { app, user, settle, texts } = await renderPane(FINISHED, 'fill');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('暂不宜送审');
  const rows = document.querySelectorAll('[data-row]').length;
  expect(rows).toBeGreaterThan(8);
  expect(screen.getAllByText(new RegExp(`待核对 ${rows} 项`)).length).toBeGreaterThan(0);
  // Enter on what stands there is 没变; the focus goes on.
  await user.click(inputWith('46'));
  const before = texts();
  await user.keyboard('{Enter}');
  await settle();
  expect(texts()).toEqual(before);
  expect(inputWith('46')).toBeUndefined();
  expect(document.activeElement).toBeInstanceOf(HTMLInputElement);
  expect(app.store.get().judgements.confirmed.length).toBeGreaterThan(0);
});

test('another value goes into all places at once and is not asked again', async () => {
  const { user, settle, texts, host } = await renderPane(FINISHED, 'fill');
  await user.click(inputWith('三'));
  await user.keyboard('四');
  const places = screen.getByRole('list', { name: /所在各处/ });
  expect([...places.querySelectorAll('ins')].map((e) => e.textContent)).toEqual(['四', '四']);
  await user.keyboard('{Enter}');
  await settle();
  expect(texts()[2]).toContain('县委第四督导组');
  expect(texts()[6]).toContain('县委第四督导组');
  expect(inputWith('四')).toBeUndefined();
  expect(host.calls.filter((call) => call === 'write')).toHaveLength(1);
});

test('an emptied input stays empty while another value is typed', async () => {
  const { user } = await renderPane(FINISHED, 'fill');
  const input = inputWith('46');
  await user.clear(input);
  expect(input).toHaveValue('');
  await user.type(input, '5');
  expect(input).toHaveValue('5');
});

test('the whole report goes through with Enter alone, each value asked once', async () => {
  const { user, settle, texts } = await renderPane(FINISHED, 'fill');
  const before = texts();
  await user.click(inputs()[0]!);
  const asked: string[] = [];
  for (let i = 0; i < 60 && inputs().length > 0; i += 1) {
    const row = document.activeElement?.closest('[data-row]')?.getAttribute('data-row') ?? '';
    expect(row).not.toBe('');
    asked.push(row);
    await user.keyboard('{Enter}');
    await settle();
  }
  expect(inputs()).toEqual([]);
  expect(new Set(asked).size).toBe(asked.length);
  expect(texts()).toEqual(before);
  expect(screen.getByText(/已核对 \d+ 项/)).toBeInTheDocument();
  expect(screen.getByText('已逐项核对')).toBeInTheDocument();
});

test('what was confirmed can be asked again', async () => {
  const { user, settle } = await renderPane(FINISHED, 'fill');
  await user.click(inputWith('46'));
  await user.keyboard('{Enter}');
  await settle();
  await user.click(screen.getByText('已核对 1 项'));
  await user.click(screen.getByRole('button', { name: /^重新核对/ }));
  await settle();
  expect(inputWith('46')).toBeInTheDocument();
});

const opinions = () => document.querySelector('input[data-cell^="opinions.total#"]')!;
const BLANK = [
  '关于2026年度民主生活会召开情况的通报',
  '会前，共征求到意见建议X条，梳理后反馈班子。',
  '会上，班子成员之间相互提出批评意见XX条。应到5人，实到5人。',
  '会后，对征求到的意见建议X条逐条研究，列出清单。',
  '整改由X同志牵头，X同志配合。',
];

test('此处不用填 takes one place out; 恢复 brings it back', async () => {
  const { user, settle, app } = await renderPane(BLANK, 'fill');
  await user.click(opinions());
  const places = screen.getByRole('list', { name: /所在各处/ });
  await user.click(within(places).getAllByRole('button', { name: '此处不用填' })[0]!);
  await settle();
  expect(app.store.get().judgements.notBlank).toHaveLength(1);
  expect(app.store.get().reading!.analysis.placeholders.filter((p) => p.paragraph === 1)).toHaveLength(0);
  await user.click(screen.getByText('已标为不用填 1 处'));
  await user.click(screen.getByRole('button', { name: '恢复' }));
  await settle();
  expect(app.store.get().reading!.analysis.placeholders.filter((p) => p.paragraph === 1)).toHaveLength(1);
});

test('分开填 makes a place a fact of its own', async () => {
  const { user, settle } = await renderPane(BLANK, 'fill');
  const before = inputs().length;
  await user.click(opinions());
  await user.click(screen.getAllByRole('button', { name: '分开填' })[1]!);
  await settle();
  expect(inputs()).toHaveLength(before + 1);
});

test('翻新旧稿 lists the values although there are blanks, and leaves them again', async () => {
  const { user, settle } = await renderPane(BLANK, 'fill');
  const before = inputs().length;
  await user.click(screen.getByRole('checkbox', { name: '翻新旧稿' }));
  await settle();
  expect(inputs().length).toBeGreaterThan(before);
  await user.click(screen.getByRole('checkbox', { name: '翻新旧稿' }));
  await settle();
  expect(inputs()).toHaveLength(before);
});

test('按文中先后 puts the rows in the order of the text', async () => {
  const { user } = await renderPane(BLANK, 'fill');
  await user.selectOptions(screen.getByRole('combobox', { name: '排列' }), 'document');
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  expect(rows.length).toBeGreaterThan(2);
  expect(screen.getAllByRole('region', { name: '按文中先后' })).toHaveLength(1);
});

test('under tracked changes a changed value is not asked for again', async () => {
  const { user, settle, host, texts } = await renderPane(FINISHED, 'fill');
  await user.click(inputWith('46'));
  await user.keyboard('51');
  host.failNext({ at: 'track' });
  await user.keyboard('{Enter}');
  await settle();
  expect(texts()[4]).toContain('4651');
  expect(screen.getByText('修订模式：旧文字仍显示')).toBeInTheDocument();
  expect(inputs().map((input) => input.value)).not.toContain('4651');
  expect(inputs().map((input) => input.value)).not.toContain('46');
});

test('a value that contradicts another is taken, and said at once under its row', async () => {
  const { user } = await renderPane([...BLANK, '发放意见征求表X份，收回X份。'], 'fill');
  await user.type(document.querySelector('input[data-cell^="forms.sent#"]')!, '40');
  await user.type(document.querySelector('input[data-cell^="forms.returned#"]')!, '45');
  const row = document.querySelector('[data-row^="forms.returned#"]')!;
  expect(row.querySelector('[role=status]')?.textContent).toMatch(/40|45|发放/);
});

test('a date fills, then its hard-coded twins are offered and brought into step with one click', async () => {
  const { user, settle, texts } = await renderPane([
    '关于2026年度民主生活会召开情况的通报',
    '会议召开情况。2027年X月X日，局党组召开民主生活会，征求意见X条，谈话X次，批评X条。',
    '8月X日召开的民主生活会上，班子成员作了发言。',
  ], 'fill');
  const month = document.querySelector<HTMLInputElement>('input[data-cell^="meeting.date#/month"]')!;
  await user.click(month);
  await user.keyboard('9{Enter}16{Enter}');
  await settle();
  expect(texts()[1]).toContain('2027年9月16日');
  const twins = screen.queryByText(/^同一日期另有 \d+ 处写得不一样$/);
  if (!twins) throw new Error(`no twins offered: ${texts().join('|')}`);
  await user.click(screen.getByRole('button', { name: /^改 \d+ 处$/ }));
  await settle();
  expect(texts()[2]).toContain('9月16日');
});
