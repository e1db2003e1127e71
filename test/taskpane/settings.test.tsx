import { act, fireEvent, screen, within } from '@testing-library/react';
import { draftingOf } from '../../src/app/sessions/drafting-of';
import { SESSIONS_KEY } from '../../src/app/sessions/keys';
import { readSessionFile } from '../../src/core/packs/session-file';
import { settingsParts } from '../../src/taskpane/settings/open-settings';
import { renderPane } from '../support/render-pane';

const TOLD = ['关于2026年度民主生活会召开情况的通报', '一、会前准备情况', '会上通报了2025年度民主生活会整改措施落实情况。', '二、会议情况', '开展批评。', '三、会后整改', '整改。'];
const FILE = { version: 1, sessions: [{ kind: '年度', year: 2027, theme: '丙丁' }], unit: { kind: '乡镇党委', place: '青川县' } };

beforeEach(() => localStorage.clear());
// Fluent's fields take their time in jsdom.
jest.setTimeout(30_000);

/** The button at the end of 结构; the choices of 起草全文 have one too. */
const opener = (): HTMLElement => screen.getAllByRole('button', { name: '年度设置、单位设置' }).at(-1)!;

async function openSettings(lines: readonly string[] = ['']) {
  const pane = await renderPane(lines, 'structure');
  await act(async () => void (await settingsParts.load()));
  await pane.user.click(opener());
  const main = within(screen.getByRole('main'));
  // By label: looking by role computes the name of every option each time.
  const field = (label: string) => main.getByLabelText(label, { selector: 'input, textarea, select' });
  const type = (label: string, value: string) => fireEvent.change(field(label), { target: { value } });
  const choose = type;
  const save = async () => {
    await pane.user.click(main.getByRole('button', { name: '保存' }));
    await pane.settle();
  };
  const upload = async (text: string, name = '设置.json') => {
    const file = new File([text], name, { type: 'application/json' });
    // jsdom's files have no arrayBuffer.
    Object.assign(file, { arrayBuffer: async () => new TextEncoder().encode(text).buffer });
    await pane.user.upload(main.getByLabelText('导入', { selector: 'input' }), file);
    await pane.settle();
  };
  const found = () => pane.app.store.get().reading!.analysis.findings.filter((f) => f.check === 'last-meeting').map((f) => f.message);
  return { ...pane, main, field, type, choose, save, upload, found };
}

const keptFile = () => {
  const parsed = readSessionFile(localStorage.getItem(SESSIONS_KEY) ?? '{}');
  return 'file' in parsed ? parsed.file : null;
};

test('a notice’s words are filled in, kept here, and drafted by', async () => {
  const { main, type, choose, save, app, field } = await openSettings();
  expect(main.getByRole('heading', { name: '年度设置' })).toHaveFocus();
  expect(field('年度（会型）')).toHaveValue('annual 2026');
  choose('单位类型', 'town');
  type('本单位全称', '中共青川县石桥镇委员会');
  type('会议主题', '“甲乙丙丁，\n戊己庚辛。”');
  type('主题关键语', '戊己庚辛\n');
  type('怎么称呼', '带头');
  type('逐项写', ' 带头学习\n\n带头实干');
  type('学习篇目', '《某书》');
  type('上次会的会名', '2025年度民主生活会');
  type('通报事项', '甲事项\n乙事项');
  type('从', '2027年1月5日');
  type('到', '2027.2.28');
  await save();
  expect(main.getByText('已保存在这台电脑上，起草和校核照此办理')).toBeInTheDocument();
  expect(main.getByRole('option', { name: '2026年度民主生活会（本单位）' })).toBeInTheDocument();
  const { session, unit, known } = draftingOf(app.store.get());
  expect(session).toMatchObject({
    year: 2026, theme: '甲乙丙丁，戊己庚辛。', aspects: { word: '带头', count: 2, items: ['带头学习', '带头实干'] }, window: { from: 20270105, to: 20270228 }, toReport: ['甲事项', '乙事项'],
  });
  expect([unit.id, known?.get('unit.name')]).toEqual(['town', '中共青川县石桥镇委员会']);
  expect(keptFile()).toMatchObject({ sessions: [{ year: 2026, reading: ['《某书》'] }], unit: { kind: 'town', place: null } });
});

test('what is wrong stands at its field, and nothing is saved', async () => {
  const { main, type, save, app, field } = await openSettings();
  type('会议主题', '认真学习××精神');
  type('上次会的会名', '上次会');
  type('几个', '五');
  type('本单位全称', '中共XX县水务局党组');
  await save();
  expect(main.getByText('没有保存：有 4 处要改，见各项下面')).toBeInTheDocument();
  expect(field('会议主题')).toBeInvalid();
  expect(main.getByText(/“认真学习××精神”里还有没填的“×”/)).toBeInTheDocument();
  expect(main.getByText(/看不出“上次会”是哪次会/)).toBeInTheDocument();
  expect(main.getByText('应是 1 到 20 的整数')).toBeInTheDocument();
  expect(field('本单位全称')).toBeInvalid();
  expect(app.store.get().sessions.own.sessions).toEqual([]);
  expect(localStorage.getItem(SESSIONS_KEY)).toBeNull();
});

test('the checks go by it at once, and by ours again after 恢复自带的', async () => {
  const { main, type, save, found, user, settle, field } = await openSettings(TOLD);
  expect(found()).toEqual([]);
  type('上次会的会名', '2024年度民主生活会');
  await save();
  expect(found()).toEqual([expect.stringContaining('2024年度民主生活会')]);
  await user.click(main.getByRole('button', { name: '恢复自带的' }));
  await settle();
  expect(found()).toEqual([]);
  expect(field('上次会的会名')).toHaveValue('');
  expect(localStorage.getItem(SESSIONS_KEY)).toBeNull();
});

test('another meeting: kind and year are asked, and several are kept', async () => {
  const { main, type, choose, save, field } = await openSettings();
  choose('年度（会型）', 'new');
  await save();
  expect(main.getByText('没有改动')).toBeInTheDocument();
  type('会议主题', '戊己');
  await save();
  expect(main.getByText(/没有写，请写民主生活会的年度/)).toBeInTheDocument();
  type('年度', '2027');
  await save();
  expect(field('年度（会型）')).toHaveValue('annual 2027');
  choose('年度（会型）', 'new');
  choose('会型', 'education');
  type('年度', '2028年');
  type('会名', '甲乙主题教育专题民主生活会');
  await save();
  expect(keptFile()?.sessions.map(({ name }) => name)).toEqual(['甲乙主题教育专题民主生活会', '2027年度民主生活会']);
});

test('what was typed outlives a look at another view and another meeting; 返回 gives the focus back', async () => {
  const { main, type, choose, user, field } = await openSettings();
  type('会议主题', '甲乙');
  choose('年度（会型）', 'annual 2025');
  expect((field('会议主题') as HTMLTextAreaElement).value).toContain('以优良作风凝心聚力');
  choose('年度（会型）', 'annual 2026');
  expect(field('会议主题')).toHaveValue('甲乙');
  await user.click(main.getByRole('button', { name: '返回' }));
  await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
  expect(opener()).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(field('会议主题')).toHaveValue('甲乙');
});

test('Ctrl+Z and Ctrl+Enter belong to the fields; Ctrl+S saves', async () => {
  const { type, user, app, settle, field } = await openSettings();
  type('会议主题', '甲乙');
  field('会议主题').focus();
  const run = jest.spyOn(app, 'run');
  await user.keyboard('{Control>}z{/Control}');
  expect(run).not.toHaveBeenCalled();
  await user.keyboard('{Control>}s{/Control}');
  await settle();
  expect(app.store.get().sessions.own.sessions).toHaveLength(1);
});

describe('files', () => {
  test('one is imported beside what was filled in, by key', async () => {
    const { main, type, save, upload, app, field } = await openSettings();
    type('会议主题', '甲乙');
    await save();
    await upload(JSON.stringify(FILE));
    expect(main.getByText('已导入 1 次会，存在这台电脑上')).toBeInTheDocument();
    expect(app.store.get().sessions.own.sessions.map(({ year, theme }) => [year, theme])).toEqual([[2027, '丙丁'], [2026, '甲乙']]);
    expect(field('单位类型')).toHaveValue('town');
  });

  test('a bad one changes nothing: its mistakes are listed, as text', async () => {
    const { main, upload, app } = await openSettings();
    await upload(JSON.stringify(FILE));
    await upload(JSON.stringify({ ...FILE, sessions: [{ kind: '年度', year: 2028, theme: '戊' }, { kind: '<b>季度</b>' }, { kind: '年度', year: 2029, name: '<img src=x>' }] }), '新的.json');
    expect(main.getByText('“新的.json”没有导入，有 2 处要改：')).toBeInTheDocument();
    expect(main.getByText(/sessions\[1\]\.kind（第 2 个会，会型）：应是 年度/)).toBeInTheDocument();
    expect(document.querySelector('main b, main img')).toBeNull();
    expect(app.store.get().sessions.own.sessions.map(({ year }) => year)).toEqual([2027]);
  });

  test('markup in a good one stays text', async () => {
    const { upload, choose, field } = await openSettings();
    await upload(JSON.stringify({ version: 1, sessions: [{ kind: '年度', year: 2027, name: '<b>甲</b>民主生活会', theme: '<script>1</script>' }] }));
    choose('年度（会型）', 'annual 2027');
    expect(field('会议主题')).toHaveValue('<script>1</script>');
    expect(document.querySelector('main b, main script')).toBeNull();
  });

  test('全部恢复 asks first', async () => {
    const { main, upload, user, settle, app } = await openSettings();
    await upload(JSON.stringify(FILE));
    await user.click(main.getByRole('button', { name: '全部恢复' }));
    expect(main.getByRole('button', { name: '取消' })).toHaveFocus();
    await user.click(main.getByRole('button', { name: '确定恢复' }));
    await settle();
    expect(app.store.get().sessions.own.sessions).toEqual([]);
    expect(localStorage.getItem(SESSIONS_KEY)).toBeNull();
  });

  test('where the computer keeps nothing, it holds until the pane is closed', async () => {
    const { main, upload, app } = await openSettings();
    const set = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => undefined);
    await upload(JSON.stringify(FILE));
    set.mockRestore();
    expect(main.getByText(/这台电脑存不下/)).toBeInTheDocument();
    expect(app.store.get().sessions.own.sessions).toHaveLength(1);
  });
});
