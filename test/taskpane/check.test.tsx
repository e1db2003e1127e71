import { screen, waitFor, within } from '@testing-library/react';
import { renderPane } from '../support/render-pane';

/** Queries by role take their time on a busy machine; milliseconds. */
const SLOW = 20_000;
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

describe('a kind of findings as one row', () => {
  const MANY = [TITLE, '会前，，班子认真学习。', '会上，，班子成员开展批评。', '会后，，逐条整改。', '会后，，逐条销号。'];
  const kind = () => screen.getByRole('button', { name: /“，，”应为“，” 4 处/ });

  test('is folded, and shows its places when it is opened', async () => {
    const { user } = await renderPane(MANY, 'check');
    expect(kind()).toHaveAttribute('aria-expanded', 'false');
    await user.click(kind());
    const places = within(screen.getByRole('list', { name: /“，，”应为“，”/ })).getAllByRole('button');
    expect(places.map((b) => b.textContent)).toEqual(expect.arrayContaining([expect.stringContaining('会上，，班子成员')]));
  }, SLOW);

  test('同类一并修正 shows every place first; Esc goes back to where it was asked for', async () => {
    const { user, settle, texts } = await renderPane(MANY, 'check');
    await user.click(kind());
    await user.click(screen.getByRole('button', { name: '同类 4 处一并修正' }));
    const preview = screen.getByRole('region', { name: '修正前核对' });
    expect(within(preview).getAllByRole('listitem')).toHaveLength(4);
    expect(preview.querySelectorAll('ins')).toHaveLength(4);
    expect(within(preview).getByRole('button', { name: '修正 4 处' })).toHaveFocus();
    expect(texts()).toEqual(MANY);
    await user.keyboard('{Escape}');
    expect(document.activeElement).toHaveTextContent('，，');
    await user.click(kind());
    await user.click(screen.getByRole('button', { name: '同类 4 处一并修正' }));
    await user.keyboard('{Enter}');
    await settle();
    expect(texts().join('')).not.toContain('，，');
    expect(screen.getByText('已修正 4 处', { selector: '[role=status]' })).toBeInTheDocument();
    expect(document.body).not.toHaveFocus();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await settle();
    expect(texts()).toEqual(MANY);
  }, SLOW);

  test('is ignored as a whole', async () => {
    const { user, settle, app } = await renderPane(MANY, 'check');
    await user.click(kind());
    await user.click(screen.getByRole('button', { name: '4 处都忽略' }));
    await user.click(screen.getByRole('radio', { name: '本单位就这么写' }));
    await user.click(screen.getAllByRole('button', { name: '4 处都忽略' })[1]!);
    await settle();
    expect(screen.queryByRole('button', { name: /“，，”应为/ })).not.toBeInTheDocument();
    expect(app.store.get().judgements.ignored).toMatchObject([{ scope: 'kind', reason: '本单位就这么写' }]);
    await user.click(screen.getByText('已忽略 4 处'));
    expect(await screen.findByText('理由：本单位就这么写')).toBeVisible();
  }, SLOW);
});

describe('忽略', () => {
  test('with a reason, from the keyboard; it stands under 已忽略 and can be restored', async () => {
    const { user, settle } = await renderPane(WITH_MISTAKES, 'check');
    const rows = () => screen.getAllByRole('button', { expanded: false }).filter((b) => /，，/.test(b.textContent ?? ''));
    await user.click(rows()[0]!);
    screen.getByRole('button', { name: '忽略' }).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('radio', { name: '核对过，没写错' })).toHaveFocus();
    await user.keyboard(' ');
    await user.type(screen.getByRole('textbox', { name: '补一句说明（可不写）' }), '原文如此{Enter}');
    await settle();
    expect(rows()).toHaveLength(1);
    await waitFor(() => expect(rows()[0]).toHaveFocus());
    expect(screen.getByText('已忽略，可在末尾“已忽略”里恢复')).toBeInTheDocument();
    await user.click(screen.getByText('已忽略 1 处'));
    expect(await screen.findByText('理由：核对过，没写错：原文如此')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^恢复：/ }));
    await settle();
    expect(rows()).toHaveLength(2);
    expect(screen.queryByText(/^已忽略 \d/)).not.toBeInTheDocument();
    expect(document.body).not.toHaveFocus();
  }, SLOW);

  test('Esc closes the question and leaves the finding open, the focus on 忽略', async () => {
    const { user } = await renderPane(WITH_MISTAKES, 'check');
    await user.click(screen.getAllByRole('button', { name: /，，/ })[0]!);
    await user.click(screen.getByRole('button', { name: '忽略' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: '忽略' })).toHaveFocus();
  });

  test('必改 asks for a reason before it can be ignored', async () => {
    const { user, settle, app } = await renderPane([TITLE, '一、会前准备情况', '（一）学习教育。班子认真学习。'], 'check');
    const [error] = within(screen.getByRole('region', { name: '必改' })).getAllByRole('button', { expanded: false });
    await user.click(error!);
    await user.click(screen.getByRole('button', { name: '忽略' }));
    const go = screen.getAllByRole('button', { name: '忽略' })[1]!;
    expect(go).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByText(/选一条理由或写明理由/)).toBeVisible();
    await user.click(go);
    await settle();
    expect(app.store.get().judgements.ignored).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: '补一句说明（可不写）' }), '简报');
    await user.click(go);
    await settle();
    expect(app.store.get().judgements.ignored).toMatchObject([{ scope: 'absence', reason: '简报' }]);
  }, SLOW);

  test('is not offered where nothing can be written', async () => {
    const { user } = await renderPane(WITH_MISTAKES, 'check', { readOnly: true });
    await user.click(screen.getAllByRole('button', { name: /，，/ })[0]!);
    expect(screen.queryByRole('button', { name: '忽略' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: '定位' })).toBeInTheDocument();
  });
});

test('what is open stays open, and keeps the focus, while the document is edited', async () => {
  const { user, settle, doc } = await renderPane(WITH_MISTAKES, 'check');
  await user.click(screen.getAllByRole('button', { name: /，，/ })[1]!);
  const open = screen.getByRole('button', { expanded: true, name: /，，/ });
  doc.replaceText(doc.paragraphs()[1]!, 0, 4, '会议召开之前，');
  await settle();
  expect(screen.getByRole('button', { expanded: true, name: /，，/ })).toBe(open);
  expect(open).toHaveFocus();
});

test('a switch runs a check that is off unless asked for', async () => {
  const { user, settle, app } = await renderPane(WITH_MISTAKES, 'check');
  await user.click(screen.getByRole('checkbox', { name: /序号样式混用/ }));
  await settle();
  expect(app.store.get().alsoCheck).toEqual(['heading-style-mix']);
});

test('many 必改: eight at first, the rest behind a button', async () => {
  const wrong = Array.from({ length: 12 }, (_, i) => `会议有${'三四五六七八九'.charAt(i % 7)}项议程：一是学习；二是发言。`);
  const { user } = await renderPane([TITLE, ...wrong], 'check');
  const shown = () => within(screen.getByRole('region', { name: '必改' })).getAllByRole('button').filter((b) => b.hasAttribute('aria-expanded')).length;
  expect(shown()).toBe(8);
  await user.click(within(screen.getByRole('region', { name: '必改' })).getByRole('button', { name: /再看 \d+ 处/ }));
  expect(shown()).toBeGreaterThan(8);
});

test('hundreds of findings of a kind: one row, and a screenful of places when it is opened', async () => {
  const lines = Array.from({ length: 500 }, (_, i) => `第${i}句，，有误。`);
  const { user } = await renderPane([TITLE, ...lines], 'check');
  const shown = () => document.querySelectorAll('main button[aria-expanded]').length;
  expect(shown()).toBeLessThanOrEqual(30);
  await user.click(screen.getByRole('button', { name: /500 处/ }));
  const before = shown();
  expect(before).toBeLessThanOrEqual(70);
  await user.click(screen.getAllByText(/再看 \d+ 处/).at(-1)!);
  expect(shown()).toBeGreaterThan(before);
}, 20000);
