import { snapshotOfLines } from '../../../src/core/document';
import { meetingDays } from '../../../src/core/meeting/meeting-days';
import { ownMeeting, sessionKeyOf, yearOf, type OwnMeeting } from '../../../src/core/meeting/own-meeting';
import { lastMeetings } from '../../../src/core/meeting/last-meeting';
import { sessionKeyText } from '../../../src/core/packs/sessions/index';
import { parseOutline } from '../../../src/core/structure/outline';
import { describeOnSamples, sampleLines } from '../../support/samples';

function meetingOf(text: string): OwnMeeting {
  const snapshot = snapshotOfLines(text.split('\n'));
  return ownMeeting(snapshot, parseOutline(snapshot));
}

function brief(meeting: OwnMeeting): unknown[] {
  const { year = null, month = null, day = null } = meeting.held?.date ?? {};
  return [meeting.year, meeting.kind, meeting.education, meeting.held === null ? null : [year, month, day].join('-')];
}

describe('本次会是哪一年度、哪一种会、哪天开的', () => {
  test.each([
    ['标题有年度，导语有日期', '县林业局党组关于2025年度民主生活会召开情况的通报\n县林业局党组于2026年1月15日召开了2025年度民主生活会。现将有关情况通报如下：', [2025, 'annual', null, '2026-1-15']],
    ['标题分两行', '中共石桥镇委员会\n关于2024年度民主生活会召开情况的通报\n镇党委于2025年1月9日召开民主生活会。', [2024, 'annual', null, '2025-1-9']],
    ['年度只在导语里', '县档案馆党组民主生活会召开情况的通报\n按照统一部署，馆党组于2025年1月6日召开了2024年度民主生活会，现通报如下：', [2024, 'annual', null, '2025-1-6']],
    ['主题教育由全称认出', '关于召开专题民主生活会情况的通报\n局党组于2023年8月24日召开了学习贯彻习近平新时代中国特色社会主义思想主题教育专题民主生活会。', [null, 'education', 'xi-thought-2023', '2023-8-24']],
    ['主题教育由年份认出', '县供销社党组2019年主题教育专题民主生活会情况通报\n现通报如下：', [2019, 'education', 'original-aspiration-2019', null]],
    ['不忘初心带顿号', '局党组“不忘初心、牢记使命”专题民主生活会召开情况通报\n局党组于2019年12月20日召开会议。', [null, 'education', 'original-aspiration-2019', null]],
    ['以案促改', '关于以案促改专题民主生活会召开情况的通报\n局党组于2025年9月3日召开以案促改专题民主生活会。', [null, 'case', null, '2025-9-3']],
    ['巡察整改', '关于召开巡察整改专题民主生活会情况的报告\n公司党委于2025年8月14日召开巡察整改专题民主生活会。', [null, 'inspection', null, '2025-8-14']],
    ['标题与正文不一，合于召开日期的算', '县林业局党组关于2023年度民主生活会召开情况的通报\n县林业局党组于2026年1月15日召开了2025年度民主生活会。现将有关情况通报如下：', [2025, 'annual', null, '2026-1-15']],
    ['日子还是待填处', '县司法局党组2025年度民主生活会召开情况通报\n局党组于2026年（　）月（　）日召开了2025年度民主生活会。', [2025, 'annual', null, '2026--']],
    ['年份从成文日期来', '关于2025年度民主生活会召开情况的通报\n一、会前准备情况\n（一）认真学习。学了三次。\n二、会议召开情况\n12月28日上午，局党组2025年度民主生活会在三楼会议室召开。\n三、会后整改情况\n（一）列清单。\n中共某局党组\n2026年1月10日', [2025, 'annual', null, '2025-12-28']],
    ['上年度的会不是本次会', '县水务局党组民主生活会召开情况通报\n会前，局党组通报了2023年度民主生活会整改落实情况。现将本次会议情况通报如下：', [null, null, null, null]],
    ['不是通报', '关于召开2025年度民主生活会的通知\n各党支部：', [null, null, null, null]],
  ] as const)('%s', (_name, text, expected) => {
    expect(brief(meetingOf(text))).toEqual(expected);
  });
});

const FRAME = '县水务局党组2025年度民主生活会召开情况通报\n县水务局党组于2026年1月14日召开2025年度民主生活会。现通报如下：\n一、会前准备\n';

test.each([
  ['通报上年度整改的是上次会', '会上通报了2024年度民主生活会整改落实情况。', ['2024年度民主生活会', 'last']],
  ['上一年度之后不写年份', '对照上一年度民主生活会整改清单逐项核对。', ['民主生活会', 'last']],
  ['本次会', '通报了上年度整改情况和本次民主生活会征求意见情况。', ['民主生活会', 'own']],
  ['顿号之后另起一个会名', '通报学习教育整改整治、主题教育专题民主生活会整改落实情况。', ['主题教育专题民主生活会', 'last']],
  ['两次会同句', '通报2024年度民主生活会整改措施落实情况、本次民主生活会征求意见情况。', ['2024年度民主生活会', 'last', '民主生活会', 'own']],
  ['筹备本次会', '制定了2025年度民主生活会工作方案。', ['2025年度民主生活会', 'other']],
  ['书名号里不算', '学习《关于开好2024年度民主生活会的通知》。', []],
  ['组织生活会不算', '各支部召开了专题组织生活会。', []],
] as const)('会名归谁：%s', (_name, sentence, expected) => {
  const found = meetingOf(FRAME + sentence).mentions.filter((m) => m.paragraph === 3);
  expect(found.flatMap((m) => [m.text, m.role])).toEqual(expected);
});

describe('年包、上次会、召开的范围', () => {
  const of = (text: string) => meetingOf(text);
  test('年份没有写，由教育或召开日期得出', () => {
    expect(yearOf(of('局党组党史学习教育专题民主生活会情况通报\n现通报如下：'))).toBe(2021);
    expect(yearOf(of('局党组民主生活会召开情况通报\n局党组于2026年1月14日召开民主生活会。'))).toBe(2025);
    expect(yearOf(of('局党组以案促改专题民主生活会召开情况通报\n局党组于2026年2月14日召开以案促改专题民主生活会。'))).toBe(2026);
    expect(yearOf(of('局党组民主生活会召开情况通报\n现通报如下：'))).toBeNull();
  });
  test.each([
    ['局党组2024年度民主生活会召开情况通报', 'annual 2024', ['学习贯彻习近平新时代中国特色社会主义思想主题教育专题民主生活会']],
    ['局党组2026年度民主生活会召开情况通报', 'annual 2026', ['2025年度民主生活会']],
    ['局党组2022年度民主生活会召开情况通报', 'annual 2022', ['党史学习教育专题民主生活会', '2021年度民主生活会']],
    ['局党组2023年主题教育专题民主生活会召开情况通报', 'education 2023 xi-thought-2023', ['2022年度民主生活会']],
    ['局党组巡察整改专题民主生活会召开情况通报', 'inspection', []],
  ] as const)('%s', (title, keyText, last) => {
    const meeting = of(`${title}\n现通报如下：`);
    const key = sessionKeyOf(meeting);
    expect(key && sessionKeyText(key)).toBe(keyText);
    expect(lastMeetings(meeting).map(({ name }) => name)).toEqual(last);
  });
  test('写了日期就是那一天；只有年度是一段；只有教育名不算写了时间', () => {
    expect(meetingDays(of(FRAME))).toEqual({ from: 20260114, to: 20260114 });
    expect(meetingDays(of('局党组2025年度民主生活会召开情况通报\n现通报如下：'))).toEqual({ from: 20251001, to: 20260331 });
    expect(meetingDays(of('局党组2021年党史学习教育专题民主生活会情况通报\n现通报如下：'))).toEqual({ from: 20220101, to: 20220228 });
    expect(meetingDays(of('局党组党史学习教育专题民主生活会情况通报\n现通报如下：'))).toBeNull();
  });
  test('日期与年度对不上，由年度定', () => {
    expect(meetingDays(of('局党组2025年度民主生活会召开情况通报\n局党组于2029年1月14日召开2025年度民主生活会。'))).toEqual({ from: 20251001, to: 20260331 });
  });
});

describeOnSamples('两份样本的本次会', () => {
  test.each([
    ['sample-2021.txt', [null, 'education', 'party-history-2021', null]],
    ['sample-2023.txt', [2023, 'education', 'xi-thought-2023', null]],
  ] as const)('%s', (name, expected) => {
    expect(brief(meetingOf(sampleLines(name).join('\n')))).toEqual(expected);
  });
});
