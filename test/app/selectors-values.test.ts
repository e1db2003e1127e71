import { analyze } from '../../src/core/analyze';
import { snapshotOfLines } from '../../src/core/document';
import { NO_JUDGEMENTS } from '../../src/core/facts/judgements';
import { factRows } from '../../src/app/fact-rows';
import { fillEdits } from '../../src/app/fill-edits';
import { adviceByRow, twinsOfRow } from '../../src/app/selectors-values';

const LINES = [
  '某局党组20xx年度民主生活会召开情况的通报',
  '一、会前准备情况',
  '发放征求意见表X份，收回X份，征求到意见建议X条。',
  '二、会议召开情况',
  '20xx年8月X日上午X时，民主生活会在X楼会议室召开。',
  '三、会后整改情况',
  '班子问题X个，其中立行立改X个、阶段性整改X个、长期整改X个。',
  '某局党组',
  '20xx年X月X日',
];

function typing(drafts: Readonly<Record<string, string>>, lines: readonly string[] = LINES) {
  const snapshot = snapshotOfLines(lines);
  const reading = { snapshot, analysis: analyze(snapshot) };
  const keyed: Record<string, string> = {};
  for (const [name, value] of Object.entries(drafts)) {
    const [fact, part = ''] = name.split(':');
    keyed[`${fact}#/${part}`] = value;
  }
  const rows = factRows(reading.analysis);
  const row = (fact: string) => {
    const found = rows.find((r) => r.fact === fact);
    if (!found) throw new Error(`no row for ${fact}: ${rows.map((r) => r.key).join(' ')}`);
    return found;
  };
  const advice = adviceByRow({ reading, drafts: keyed, judgements: NO_JUDGEMENTS });
  return { reading, row, keyed, advice, of: (fact: string) => advice.get(row(fact).key) };
}

test('a contradiction is told at the row that was typed', () => {
  const { of, advice } = typing({ 'forms.sent': '86份', 'forms.returned': '90' });
  expect(of('forms.returned')?.violations.map((v) => v.message)).toEqual(['回收 90 份，多于发放的 86 份。']);
  expect(advice.size).toBe(1);
});

test('values that stand in the text count too', () => {
  const { of } = typing({ 'forms.returned': '90' }, LINES.map((line) => line.replace('征求意见表X份', '征求意见表86份')));
  expect(of('forms.returned')?.violations.map((v) => v.message)).toEqual(['回收 90 份，多于发放的 86 份。']);
});

test('nothing typed, nothing said', () => {
  expect(typing({}).advice.size).toBe(0);
  expect(adviceByRow({ reading: null, drafts: {}, judgements: NO_JUDGEMENTS }).size).toBe(0);
});

test('a total follows from its parts, with the cell it goes in', () => {
  const { of, row } = typing({ 'issues.teamImmediate': '6', 'issues.teamStaged': '8', 'issues.teamLong': '4' });
  const proposal = of('team.issues')?.proposal;
  expect(proposal?.value).toBe('18');
  expect(proposal?.cells).toEqual({ [row('team.issues').cells[0]?.key ?? '']: '18' });
});

test('a whole date typed in one cell is checked in all its parts', () => {
  const { of } = typing({ 'meeting.date:day': '2027年1月16日', 'sign.date:year': '2027-1-9' });
  expect(of('sign.date')?.violations.map((v) => v.message)).toContain('成文日期 2027年1月9日 早于会议召开日期 2027年1月16日。');
});

test('what does not fit a place is told before it is lost', () => {
  expect(typing({ 'meeting.time:hour': '下午2时' }).of('meeting.time')?.violations.map((v) => v.message)).toEqual(['“下午2时”与文中的写法对不上，有 1 处不会填入。']);
  expect(typing({ 'meeting.time:hour': '9:30' }).of('meeting.time')?.violations.map((v) => v.message)).toEqual(['文中只写到“时”，30分没有地方填，是否要改文字？']);
  expect(typing({ 'meeting.date:day': '2027年1月16日上午9时' }).of('meeting.date')?.violations.map((v) => v.message)).toContain('这里只填日期，时间是否已另填？');
});

test('another value of the same fact in the text is asked about', () => {
  const lines = [...LINES.slice(0, 3), '经梳理，征求到意见建议46条，已全部反馈。', ...LINES.slice(3)];
  expect(typing({ 'opinions.total': '45' }, lines).of('opinions.total')?.violations.map((v) => v.message)).toEqual(['文中另有 1 处写的是“46”，是否一致？']);
  expect(typing({ 'opinions.total': '46条' }, lines).of('opinions.total')).toBeUndefined();
});

test('a whole date fills every part of its row and nothing of another', () => {
  const { reading, row, keyed } = typing({ 'meeting.date:year': '2027年1月16日' });
  const edits = fillEdits(reading.snapshot, row('meeting.date'), keyed);
  expect(edits.map((e) => [e.paragraph, e.expected, e.text])).toEqual([[4, '20xx', '2027'], [4, 'X', '16']]);
  expect(fillEdits(reading.snapshot, row('session.year'), keyed)).toEqual([]);
  expect(fillEdits(reading.snapshot, row('sign.date'), keyed)).toEqual([]);
});

test('what is typed in a cell itself comes before what another cell says of it', () => {
  const { reading, row, keyed } = typing({ 'meeting.date:year': '2027年1月16日', 'meeting.date:day': '17' });
  expect(fillEdits(reading.snapshot, row('meeting.date'), keyed).map((e) => e.text)).toEqual(['2027', '17']);
});

test('the hard-coded month of the date that is typed', () => {
  const { reading, row, keyed } = typing({ 'meeting.date:year': '2027年9月16日' });
  const found = twinsOfRow(reading, row('meeting.date'), keyed);
  expect(found.map((t) => [t.stands, t.typed, t.edits])).toEqual([['8月', '9月', [{ paragraph: 4, start: 5, end: 6, expected: '8', text: '9' }]]]);
  expect(twinsOfRow(reading, row('opinions.total'), { ...keyed })).toEqual([]);
});

test('a word that would stand twice is told', () => {
  const lines = [...LINES.slice(0, 4), '会上通报了20xx年度民主生活会整改措施落实情况。', ...LINES.slice(4)];
  expect(typing({ 'last.name': '主题教育专题民主生活会' }, lines).of('last.name')?.violations.map((v) => v.message)).toEqual(['填入后“民主生活会”会重复，是否要改文字？']);
  expect(typing({ 'last.name': '2025年度民主生活会' }, lines).of('last.name')).toBeUndefined();
});
