import { DICTIONARY } from '../../../../src/core/facts/dictionary';
import { violations } from '../../../../src/core/facts/rules/constraints';
import { NUMBER_CONSTRAINTS } from '../../../../src/core/facts/rules/number-constraints';

const date = (fact: string, year: string, month: string, day: string) => ({ [`${fact}:year`]: year, [`${fact}:month`]: month, [`${fact}:day`]: day });
const told = (values: Record<string, string>, typed: readonly string[] = []) =>
  violations(new Map(Object.entries(values)), new Set(typed)).map((v) => `${v.severity} ${v.key} ${v.message}`);

test.each([
  [{ 'forms.sent': '86', 'forms.returned': '90' }, 'error forms.returned 回收 90 份，多于发放的 86 份。'],
  [{ 'attendance.due': '9人', 'attendance.present': '10人' }, 'error attendance.present 实到 10 人，多于应到的 9 人。'],
  [{ 'attendance.due': '9', 'attendance.present': '5' }, 'warning attendance.present 应到 9 人，实到 5 人，不足三分之二。'],
  [{ 'attendance.due': '九', 'attendance.present': '八', absent: '2人因公出差' }, 'hint absent 应到 9 人，实到 8 人，缺席写的是 2 人，是否有误？'],
  [{ 'attendance.due': '9', 'attendance.present': '8', absent: '无' }, 'hint absent 应到 9 人，实到 8 人，缺席写的是 0 人，是否有误？'],
  [{ 'team.issues': '18', 'issues.teamImmediate': '6', 'issues.teamStaged': '8', 'issues.teamLong': '3' }, 'hint team.issues 班子问题 18 个，立行立改、阶段性整改、长期整改合计 17 个，是否有误？'],
  [{ 'members.issues': '10', 'issues.memberStaged': '11' }, 'error issues.memberStaged 成员阶段性整改问题 11 个，多于成员问题总数 10 个。'],
  [{ 'fix.done': '9', 'issues.teamImmediate': '4', 'issues.memberImmediate': '4' }, 'warning fix.done 已整改完成 9 个，多于班子和成员立行立改的合计 8 个。'],
  [{ 'opinions.total': '45', 'opinions.merged': '50' }, 'error opinions.merged 归并后的意见 50 条，多于征求到的 45 条。'],
  [{ 'opinions.total': '45', 'opinions.team': '20', 'opinions.members': '30' }, 'hint opinions.total 对班子和对成员的意见合计 50 条，多于征求到的 45 条，是否一条意见涉及多人？'],
  [{ 'last.total': '12', 'last.done': '13' }, 'error last.done 上次整改事项已完成 13 项，多于总数 12 项。'],
  [{ 'talk.total': '二十', 'talk.chief': '二十一' }, 'error talk.chief 主要负责同志谈话 21 人次，多于谈心谈话总数 20 人次。'],
  [{ 'criticism.total': '35', 'attendance.present': '7', 'criticism.average': '6' }, 'hint criticism.average 相互批评意见 35 条，实到 7 人，人均写的是 6 条，是否有误？'],
  [{ 'criticism.total': '24', 'attendance.present': '4', 'criticism.average': '12' }, 'hint criticism.average 相互批评意见 24 条，实到 4 人，人均写的是 12 条，是否有误？'],
  [{ 'criticism.total': '500', 'members.count': '5' }, 'hint criticism.total 班子成员 5 人，相互批评意见 500 条，是否有误？'],
  [{ 'study.times': '0' }, 'hint study.times 集体学习是 0 次，是否有误？'],
  [{ 'study.times': '若干' }, 'hint study.times “若干”里没有数字，是否有误？'],
  [{ 'session.year:year': '2026', 'meeting.date:year': '2025' }, 'error session.year:year 2026年度的民主生活会写的是2025年召开，早于本年度。'],
  [{ 'session.year:year': '2026', 'meeting.date:year': '2028' }, 'warning session.year:year 2026年度的民主生活会写的是2028年召开，晚了2年，是否有误？'],
  [{ 'session.year:year': '2026', 'last.name': '2026年度民主生活会' }, 'hint last.name 上次会议写的是2026年，本次是2026年度，是否有误？'],
  [{ ...date('meeting.date', '2027', '1', '16'), ...date('sign.date', '2027', '1', '9') }, 'error sign.date:day 成文日期 2027年1月9日 早于会议召开日期 2027年1月16日。'],
  [{ ...date('meeting.date', '2027', '2', '29') }, 'error meeting.date:day 2027年2月没有29日。'],
  [{ 'meeting.date:month': '4', 'meeting.date:day': '31' }, 'error meeting.date:day 4月没有31日。'],
  [{ 'meeting.date:month': '13' }, 'error meeting.date:month “13”不是月份。'],
  [{ 'meeting.date:day': '32' }, 'error meeting.date:day “32”不是日期。'],
  [{ 'meeting.date:year': '202' }, 'error meeting.date:year “202”不是四位数的年份。'],
  [{ 'meeting.time:hour': '25' }, 'error meeting.time:hour “25”不是钟点。'],
  [{ 'meeting.time:minute': '75' }, 'error meeting.time:minute “75”不是分钟数。'],
  [{ ...date('meeting.date', '2027', '6', '1'), 'deadline:year': '2027', 'deadline:month': '3' }, 'warning deadline:month 整改完成时限 2027年3月 早于会议召开日期 2027年6月1日。'],
  [{ 'branch.from:month': '2', 'branch.from:day': '14', 'branch.to:day': '10' }, 'error branch.to:day 组织生活会截止日期 2月10日 早于起始日期 2月14日。'],
  [{ 'members#0': '张三', 'members#1': '李四', 'members#2': '张 三' }, 'hint members#2 “张三”在名单里出现了两次，是否重复？'],
  [{ 'deputies#0': '张三', 'members#0': '张三同志' }, 'hint members#0 “张三”在名单里出现了两次，是否重复？'],
  [{ 'members#0': '张三、李四' }, 'hint members#0 这一处原是一个人的位置，录入了2人，是否有误？'],
  [{ 'unit.name': '中共青溪县水务局党组', 'sign.name': '中共青溪县委' }, 'hint sign.name 发文机关署名写的是“中共青溪县委”，本单位全称写的是“中共青溪县水务局党组”，是否一致？'],
])('%j: %s', (values, message) => {
  expect(told(values)).toEqual([message]);
});

test.each([
  [{ 'forms.sent': '86', 'forms.returned': '86' }],
  [{ 'forms.returned': '86' }],
  [{ 'attendance.due': '9', 'attendance.present': '6', absent: '3人' }],
  [{ 'criticism.total': '24', 'attendance.present': '4', 'criticism.average': '8' }],
  [{ 'criticism.total': '25', 'attendance.present': '4', 'criticism.average': '6' }],
  [{ 'criticism.total': '35', 'attendance.present': '7', 'criticism.average': '5' }],
  [{ 'criticism.total': '42', 'attendance.present': '7', 'criticism.average': '7' }],
  [{ 'session.year:year': '2026', 'meeting.date:year': '2027' }],
  [{ 'session.year:year': '2026', 'meeting.date:year': '2026' }],
  [{ 'session.year:year': '26', ...date('meeting.date', '27', '1', '16') }],
  [date('meeting.date', '2028', '2', '29')],
  [{ ...date('meeting.date', '2027', '1', '16日至17'), ...date('sign.date', '2027', '1', '16') }],
  [{ 'study.date:month': '12', 'study.date:day': '28', 'meeting.date:month': '1', 'meeting.date:day': '16' }],
  [{ ...date('meeting.date', '2027', '1', '16'), 'deadline:month': '6' }],
  [{ 'meeting.date:year': '今' }],
  [{ 'meeting.time:hour': '上午9', 'meeting.time:minute': '05' }],
  [{ 'unit.name': '青溪县水务局', 'sign.name': '中共青溪县水务局党组' }],
  [{ 'unit.name': '青溪县委', 'sign.name': '中共青溪县委员会' }],
  [{ 'team.issues': '18', 'members.issues': '26', 'fix.done': '14' }],
  [{ 'deputies#0': '张三', 'members#0': '李四' }],
])('%j is fine', (values) => {
  expect(told(values)).toEqual([]);
});

test('a violation is told where it was typed', () => {
  const values = { 'forms.sent': '86', 'forms.returned': '90' };
  expect(violations(new Map(Object.entries(values)), new Set(['forms.sent']))[0]?.key).toBe('forms.sent');
});

test('what is told as a hint is asked, all else is said', () => {
  for (const { say, severity } of NUMBER_CONSTRAINTS) expect(say.endsWith('？')).toBe(severity === 'hint');
});

/** DESIGN §2 and review.md §3: kept apart, so no constraint makes them equal. */
test('facts that are kept apart are never said to be the same', () => {
  const all = new Map(DICTIONARY.filter((f) => f.kind === 'number').map((f) => [f.id as string, '7']));
  all.set('issues.teamImmediate', '5');
  all.set('fix.teamDone', '3');
  all.set('opinions.total', '20');
  all.set('criticism.total', '30');
  const equal = NUMBER_CONSTRAINTS.filter((c) => c.relation === 'equal').map((c) => [c.subject, ...(typeof c.of === 'number' ? [] : c.of)]);
  for (const [a, b] of [['issues.teamImmediate', 'fix.teamDone'], ['opinions.total', 'criticism.total'], ['team.issues', 'members.issues']] as const) {
    expect(equal.some((facts) => facts.length === 2 && facts.includes(a) && facts.includes(b))).toBe(false);
  }
});
