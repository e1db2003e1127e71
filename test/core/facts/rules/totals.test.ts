import { proposals } from '../../../../src/core/facts/rules/totals';

const proposed = (values: Record<string, string>, asked: readonly string[]) =>
  proposals(new Map(Object.entries(values)), new Set(asked)).map((p) => `${p.key}=${p.value} ${p.why}`);

test.each([
  [{ 'issues.teamImmediate': '6', 'issues.teamStaged': '8', 'issues.teamLong': '四' }, ['team.issues'],
    'team.issues=18 班子立行立改问题个数、班子阶段性整改问题个数、班子长期整改问题个数合计：6＋8＋4'],
  [{ 'team.issues': '17', 'issues.teamImmediate': '6', 'issues.teamStaged': '8', 'issues.teamLong': '4' }, ['team.issues'],
    'team.issues=18 班子立行立改问题个数、班子阶段性整改问题个数、班子长期整改问题个数合计：6＋8＋4'],
  [{ 'members.issues': '63', 'issues.memberImmediate': '20', 'issues.memberStaged': '30' }, ['issues.memberLong'],
    'issues.memberLong=13 成员查摆问题个数减去其余：63－20－30'],
  [{ 'opinions.team': '12', 'opinions.members': '19' }, ['opinions.total'], 'opinions.total=31 对班子的意见条数、对成员的意见条数合计：12＋19'],
  [{ 'opinions.team': '12', 'opinions.members': '19' }, ['opinions.total', 'opinions.merged'], 'opinions.merged=31 对班子的意见条数、对成员的意见条数合计：12＋19'],
  [{ 'criticism.total': '27', 'attendance.present': '6' }, ['criticism.average'], 'criticism.average=4.5 相互批评意见条数除以实到人数：27÷6'],
  [{ 'unit.name': '青溪县水务局党组' }, ['sign.name'], 'sign.name=青溪县水务局党组 通常与本单位全称相同'],
  [{ 'chair.name': '林志远' }, ['person.teamSpeaker'], 'person.teamSpeaker=林志远 通常与主持人姓名相同'],
])('from %j, asked for %j: %s', (values, asked, proposal) => {
  expect(proposed(values, asked)).toEqual([proposal]);
});

test.each([
  // Already so, not asked, not enough known, more than the whole.
  [{ 'team.issues': '18', 'issues.teamImmediate': '6', 'issues.teamStaged': '8', 'issues.teamLong': '4' }, ['team.issues']],
  [{ 'issues.teamImmediate': '6', 'issues.teamStaged': '8', 'issues.teamLong': '4' }, []],
  [{ 'issues.teamImmediate': '6', 'issues.teamStaged': '8' }, ['team.issues', 'issues.teamLong']],
  [{ 'team.issues': '10', 'issues.teamImmediate': '6', 'issues.teamStaged': '8' }, ['issues.teamLong']],
  [{ 'criticism.total': '27', 'attendance.present': '0' }, ['criticism.average']],
  [{ 'unit.name': '甲局', 'sign.name': '乙局' }, ['sign.name']],
  // 立行立改的个数 and 已整改的个数 are two facts: neither is proposed from the other.
  [{ 'issues.teamImmediate': '6', 'issues.memberImmediate': '20' }, ['fix.done', 'fix.teamDone', 'fix.memberDone']],
  [{ 'session.year:year': '2026' }, ['meeting.date:year']],
  [{ 'meeting.date:year': '2027' }, ['sign.date:year']],
])('from %j, asked for %j: nothing', (values, asked) => {
  expect(proposed(values, asked)).toEqual([]);
});
