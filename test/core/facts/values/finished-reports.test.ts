import { analyze } from '../../../../src/core/analyze';
import { snapshotOfLines } from '../../../../src/core/document';
import { OWN_REPORTS, ownReport } from '../../../support/documents';

/**
 * What has to change when last year's report becomes this year's: read by a person,
 * with the fact where the table has one, else 'other'. ⟦…⟧ is exactly what is replaced.
 */
const TO_CHANGE: Readonly<Record<(typeof OWN_REPORTS)[number], readonly (readonly [number, string, string])[]>> = {
  bureau: [
    [1, '关于⟦2026⟧年度', 'session.year:year'],
    [3, '经请示县委第⟦三⟧督导组同意', 'group.number'],
    [3, '党组于⟦2027⟧年1月', 'meeting.date:year'], [3, '2027年⟦1⟧月14日', 'meeting.date:month'], [3, '1月⟦14⟧日召开了', 'meeting.date:day'],
    [3, '召开了⟦2026⟧年度', 'session.year:year'],
    [3, '县委第⟦三⟧督导组组长', 'group.number'], [3, '组长⟦周立新⟧同志', 'group.leader'],
    [5, '专题学习⟦4⟧次', 'study.times'], [5, '开展研讨⟦2⟧次', 'study.seminars'], [5, '心得体会⟦7⟧篇', 'other'],
    [6, '发放意见征求表⟦86⟧份', 'forms.sent'], [6, '收回⟦86⟧份', 'forms.returned'], [6, '形成意见建议⟦31⟧条', 'opinions.merged'],
    [6, '对班子的⟦12⟧条', 'opinions.team'], [6, '对班子成员的⟦19⟧条', 'opinions.members'],
    [7, '累计⟦43⟧人次', 'talk.total'],
    [8, '先后修改⟦5⟧稿', 'draft.revisions'],
    [9, '会前共办结⟦9⟧件', 'prefix.solved'],
    [11, '⟦1⟧月14日上午', 'meeting.date:month'], [11, '1月⟦14⟧日上午', 'meeting.date:day'], [11, '党组⟦2026⟧年度', 'session.year:year'],
    [11, '在⟦局二楼会议室⟧召开', 'meeting.place'], [11, '局长⟦林志远⟧主持', 'person.secretary'],
    [11, '党组成员⟦孟晓东⟧、', 'members#0'], [11, '、⟦苏婉⟧、', 'members#1'], [11, '、⟦高继民⟧参加', 'members#2'],
    [11, '应到⟦4⟧人', 'attendance.due'], [11, '实到⟦4⟧人', 'attendance.present'],
    [12, '以“⟦树牢正确政绩观、以水利高质量发展造福一方百姓⟧”为主题', 'meeting.theme'],
    [13, '会议有⟦四⟧项议程', 'agenda.count'],
    [14, '相互批评意见⟦24⟧条', 'criticism.total'], [14, '人均⟦6⟧条', 'criticism.average'],
    [15, '。⟦周立新⟧同志代表督导组', 'group.leader'], [15, '提出⟦三⟧点要求', 'comment.points'],
    [18, '班子问题⟦11⟧个', 'team.issues'], [18, '班子成员问题⟦26⟧个', 'members.issues'], [18, '已完成整改⟦14⟧个', 'fix.done'],
    [19, '对⟦6⟧处老旧', 'other'], [19, '改造，⟦3⟧处', 'other'], [19, '值班岗位⟦2⟧个', 'other'], [19, '缩短到⟦40⟧分钟', 'other'],
    [20, '等制度⟦3⟧项', 'rules.revised'], [20, '规定》⟦1⟧项', 'rules.new'],
    [22, '⟦2027⟧年1月28日', 'sign.date:year'], [22, '年⟦1⟧月28日', 'sign.date:month'], [22, '1月⟦28⟧日', 'sign.date:day'],
  ],
  enterprise: [
    [0, '党委⟦2026⟧年度', 'session.year:year'],
    [2, '于⟦2027⟧年1月', 'meeting.date:year'], [2, '年⟦1⟧月20日', 'meeting.date:month'], [2, '1月⟦20⟧日', 'meeting.date:day'],
    [2, '召开⟦2026⟧年度', 'session.year:year'], [2, '第⟦二⟧督导组', 'group.number'],
    [5, '专题学习⟦3⟧次', 'study.times'], [5, '集体学习⟦2⟧次', 'other'], [5, '讲党课⟦6⟧场', 'other'],
    [6, '意见征求表⟦214⟧份', 'forms.returned'], [6, '意见建议⟦57⟧条', 'opinions.total'],
    [7, '谈心谈话⟦68⟧人次', 'talk.total'],
    [10, '上午⟦9⟧时', 'meeting.time:hour'], [10, '在⟦公司总部三号会议室⟧召开', 'meeting.place'],
    [10, '董事长⟦何建平⟧主持', 'person.secretary'], [10, '总经理⟦罗思齐⟧，', 'deputies#0'],
    [10, '党委委员⟦唐海⟧、', 'members#0'], [10, '、⟦丁美玲⟧、', 'members#1'], [10, '、⟦曹阳⟧出席', 'members#2'],
    [10, '应到⟦5⟧人', 'attendance.due'], [10, '实到⟦5⟧人', 'attendance.present'], [10, '会期⟦一天⟧', 'meeting.length'],
    [11, '主题为“⟦锤炼党性、提振作风，为企业高质量发展提供坚强保证⟧”', 'meeting.theme'],
    [13, '批评意见⟦40⟧条', 'criticism.total'],
    [14, '从⟦三⟧个方面提出要求', 'comment.points'],
    [17, '查摆出的⟦33⟧个问题', 'team.issues'], [17, '整改措施⟦72⟧条', 'measures'],
    [18, '管理费用⟦1800⟧万元', 'other'], [18, '宿舍⟦120⟧间', 'other'],
    [19, '等制度⟦7⟧项', 'rules.revised'],
    [23, '⟦2027⟧年2月5日', 'sign.date:year'], [23, '年⟦2⟧月5日', 'sign.date:month'], [23, '2月⟦5⟧日', 'sign.date:day'],
  ],
  town: [
    [0, '关于⟦2026⟧年度', 'session.year:year'],
    [2, '报经县委第⟦五⟧督导组', 'group.number'], [2, '于⟦2027⟧年1月', 'meeting.date:year'], [2, '年⟦1⟧月18日', 'meeting.date:month'],
    [2, '1月⟦18⟧日召开', 'meeting.date:day'], [2, '召开了⟦2026⟧年度', 'session.year:year'],
    [2, '统战部部长⟦邵明华⟧同志', 'other'], [2, '，县委第⟦五⟧督导组到会', 'group.number'],
    [4, '集中学习⟦5⟧次', 'study.times'], [4, '交流研讨⟦3⟧次', 'study.seminars'],
    [5, '走访群众⟦320⟧户', 'other'], [5, '院坝会⟦18⟧场', 'other'], [5, '意见建议⟦64⟧条', 'opinions.total'],
    [6, '谈心谈话⟦76⟧人次', 'talk.total'],
    [8, '会前已经解决⟦11⟧件', 'prefix.solved'],
    [10, '⟦1⟧月18日全天', 'meeting.date:month'], [10, '1月⟦18⟧日全天', 'meeting.date:day'],
    [10, '在⟦镇政府四楼会议室⟧召开', 'meeting.place'], [10, '书记⟦向东⟧主持', 'person.secretary'], [10, '镇长⟦覃芳⟧和', 'deputies#0'],
    [10, '共⟦9⟧人参加', 'attendance.present'], [10, '应到⟦9⟧人', 'attendance.due'], [10, '实到⟦9⟧人', 'attendance.present'],
    [11, '聚焦“⟦强化担当、改进作风、推动基层治理提质增效⟧”这一主题', 'meeting.theme'],
    [13, '批评意见⟦72⟧条', 'criticism.total'],
    [14, '。⟦邵明华⟧同志', 'other'], [14, '要在⟦四⟧个方面下功夫', 'comment.points'],
    [17, '班子查摆的⟦10⟧个', 'team.issues'], [17, '成员查摆的⟦41⟧个', 'members.issues'], [17, '整改措施⟦96⟧条', 'measures'],
    [18, '办好⟦3⟧件', 'other'], [18, '灌溉渠⟦12⟧公里', 'other'], [18, '路灯⟦260⟧盏', 'other'], [18, '卫生室⟦2⟧处', 'other'], [18, '已办结⟦5⟧起', 'other'],
    [21, '⟦2027⟧年2月1日', 'sign.date:year'], [21, '年⟦2⟧月1日', 'sign.date:month'], [21, '2月⟦1⟧日', 'sign.date:day'],
  ],
};

describe.each(OWN_REPORTS)('last year’s report %s', (name) => {
  const lines = ownReport(name);
  const analysis = analyze(snapshotOfLines(lines));

  test('every value that has to change is listed, at its exact place', () => {
    const found = new Map(analysis.values.map((v) => [`${v.paragraph}:${v.start}:${v.end}`, v]));
    for (const [paragraph, marked, fact] of TO_CHANGE[name]) {
      const [before = '', value = '', after = ''] = marked.split(/[⟦⟧]/);
      const at = (lines[paragraph] ?? '').indexOf(before + value + after);
      expect([marked, at]).not.toEqual([marked, -1]);
      const start = at + before.length;
      const hit = found.get(`${paragraph}:${start}:${start + value.length}`);
      const said = hit && `${hit.fact.startsWith('other.') ? 'other' : hit.fact}${hit.part ? `:${hit.part}` : ''}${hit.index === null ? '' : `#${hit.index}`}`;
      expect([marked, said]).toEqual([marked, fact]);
    }
  });

  test('what is listed besides stays the same from year to year: the unit and what the group is called', () => {
    const known = new Set(TO_CHANGE[name].map(([, , fact]) => fact.replace(/[:#].*/, '')));
    const more = analysis.facts.filter((f) => f.confirm && !known.has(f.id.startsWith('other.') ? 'other' : f.id)).map((f) => f.id);
    expect(more.filter((id) => !['unit.name', 'sign.name', 'group.kind'].includes(id))).toEqual([]);
    const others = TO_CHANGE[name].filter(([, , fact]) => fact === 'other').length;
    expect(analysis.values.filter((v) => v.fact.startsWith('other.'))).toHaveLength(others);
  });

  test('it is taken for a report to be renewed, and nothing is asked twice', () => {
    expect(analysis.renewing).toBe(true);
    const asked = analysis.facts.filter((f) => f.confirm);
    expect(new Set(asked.map((f) => f.id)).size).toBe(asked.length);
    expect(new Set(asked.map((f) => f.label)).size).toBe(asked.length);
    expect(analysis.facts.reduce((sum, f) => sum + f.places, 0)).toBe(analysis.values.length);
  });
});
