import { analyze } from '../../../src/core/analyze';
import { snapshotOfLines } from '../../../src/core/document';
import { OUR_SESSIONS, SESSIONS, sessionsWith } from '../../../src/core/packs/sessions/index';
import { annualMeeting } from '../../../src/core/packs/sessions/named-meetings';
import { UNSAID, type SessionPack } from '../../../src/core/packs/sessions/session-pack';

const annual = (year: number, fields: Partial<SessionPack>): SessionPack => ({ ...UNSAID, ...annualMeeting(year), sources: {}, ...fields });
const CASE: SessionPack = { ...UNSAID, kind: 'case', year: null, education: null, name: '以案促改专题民主生活会', sources: {}, lastMeeting: annualMeeting(2025) };

describe('packs that hold', () => {
  test('an own one stands in the place of ours, another key beside them; of two with one key the first counts', () => {
    const own = [annual(2026, { theme: '甲' }), annual(2026, { theme: '乙' }), annual(2027, { theme: '丙' })];
    const { all, find } = sessionsWith(own);
    expect(all).toHaveLength(SESSIONS.length + 1);
    expect(all.slice(0, 3).map(({ year, theme }) => [year, theme])).toEqual([[2027, '丙'], [2026, '甲'], [2025, expect.any(String)]]);
    expect(find({ kind: 'annual', year: 2026, education: null })?.theme).toBe('甲');
    expect(find({ kind: 'case', year: 2026, education: null })?.name).toBe('以案促改专题民主生活会');
  });
  test('without any they are ours, in our order', () => expect(sessionsWith([]).all).toEqual(SESSIONS));
  test('the newest annual one stands first whatever is added', () => expect(sessionsWith([annual(2010, {})]).all[0]?.year).toBe(2026));
  test('ours do not change by it', () => expect(OUR_SESSIONS.find({ kind: 'annual', year: 2026, education: null })?.theme).toBeNull());
});

function found(check: string, lines: readonly string[], sessions?: readonly SessionPack[]): readonly string[] {
  return analyze(snapshotOfLines(lines), sessions && { sessions }).findings.filter((f) => f.check === check).map((f) => f.message);
}

const REPORT = (year: number, sentence: string): readonly string[] => [
  `中共青川县水务局党组关于${year}年度民主生活会召开情况的通报`, `根据通知要求，局党组召开${year}年度民主生活会。现将有关情况通报如下：`,
  '一、会前准备情况', sentence, '二、会议召开情况', '会议开展批评。', '三、会后整改情况', '逐条整改。',
];

describe('a department’s own packs reach the checks', () => {
  const told = REPORT(2026, '会上通报了2025年度民主生活会整改措施落实情况。');
  test('last-meeting: what the own pack says was the last one', () => {
    expect(found('last-meeting', told)).toEqual([]);
    expect(found('last-meeting', told, [annual(2026, { lastMeeting: annualMeeting(2024) })])).toEqual([expect.stringContaining('2024年度民主生活会')]);
  });
  test('last-meeting: a kind of any year may say it too', () => {
    const lines = ['关于以案促改专题民主生活会召开情况的通报', '现通报如下：', '一、会前准备情况', '会上通报了2023年度民主生活会整改措施落实情况。', '二、会议情况', '开展批评。', '三、会后整改', '整改。'];
    expect(found('last-meeting', lines)).toEqual([]);
    expect(found('last-meeting', lines, [CASE])).toEqual([expect.stringContaining('2025年度民主生活会')]);
  });
  test('last-meeting: an education’s that the packs do not know', () => {
    const own = [annual(2028, { lastMeeting: { kind: 'education', year: 2027, education: null, name: '2027年甲乙主题教育专题民主生活会' } })];
    expect(found('last-meeting', REPORT(2028, '会上通报了甲乙主题教育专题民主生活会整改措施落实情况。'), own)).toEqual([]);
    expect(found('last-meeting', REPORT(2028, '会上通报了2026年度民主生活会整改措施落实情况。'), own)).toHaveLength(1);
  });
  test('stale-theme: the core of an own pack’s theme in another year’s report, marks of patterns in it taken as they are', () => {
    const theme = '甲乙丙丁戊（己）庚+辛';
    const own = [annual(2027, { theme, themeCore: ['戊（己）庚+辛'] })];
    const lines = REPORT(2026, `会议主题是“${theme}”。`);
    expect(found('stale-theme', lines)).toEqual([]);
    expect(found('stale-theme', lines, own)).toEqual([expect.stringContaining('2027年度会的主题用语')]);
    expect(found('stale-theme', REPORT(2027, `会议主题是“${theme}”。`), own)).toEqual([]);
  });
  test('stale-theme: the own theme of the same year is right', () => {
    const words = '锲而不舍落实中央八项规定精神';
    const lines = REPORT(2026, `会议主题是“${words}，真抓实干”。`);
    expect(found('stale-theme', lines)).toHaveLength(1);
    expect(found('stale-theme', lines, [annual(2026, { theme: `${words}，真抓实干` })])).toEqual([]);
  });
});
