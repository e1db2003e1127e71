import { findPlaceholders } from '../../../src/core/placeholders/find';
import { parseMarked } from '../../support/marked';

/** fact:part#index of every placeholder, in order; the places must be those marked. */
function facts(marked: string): string[] {
  const { snapshot, lines, places } = parseMarked(marked);
  const found = findPlaceholders(snapshot, lines.map(() => null));
  expect(found.map((p) => [p.paragraph, p.start, p.end])).toEqual(places.map((p) => [p.paragraph, p.start, p.end]));
  return found.map((p) => `${p.fact}${p.part ? `:${p.part}` : ''}${p.index === null ? '' : `#${p.index}`}`);
}

describe('dates', () => {
  test.each([
    ['局党组于⟦20XX⟧年⟦X⟧月⟦X⟧日召开年度民主生活会', ['meeting.date:year', 'meeting.date:month', 'meeting.date:day']],
    ['⟦X⟧月⟦X⟧日上午⟦X⟧时⟦XX⟧分，民主生活会在机关会议室召开', ['meeting.date:month', 'meeting.date:day', 'meeting.time:hour', 'meeting.time:minute']],
    ['召开了⟦20xx⟧年度党员领导干部民主生活会', ['session.year:year']],
    ['通报了⟦20xx⟧年度民主生活会整改措施落实情况和本次民主生活会征求意见情况', ['last.name']],
    ['⟦X⟧月⟦X⟧日至⟦X⟧日，各支部召开专题组织生活会', ['branch.from:month', 'branch.from:day', 'branch.to:day']],
    ['于⟦20XX⟧年⟦X⟧月底前完成整改', ['deadline:year', 'deadline:month']],
    ['⟦X⟧月⟦X⟧日开展会前集中学习，提高思想认识', ['study.date:month', 'study.date:day']],
    ['正文。\n中共水务局党组\n⟦20XX⟧年⟦X⟧月⟦X⟧日', ['sign.date:year', 'sign.date:month', 'sign.date:day']],
    ['⟦X⟧月⟦X⟧日至⟦X⟧日，开展走访慰问', ['other.1:month', 'other.1:day', 'other.2:day']],
    ['会议时间：⟦20XX⟧年⟦X⟧月⟦X⟧日', ['meeting.date:year', 'meeting.date:month', 'meeting.date:day']],
  ])('%s', (marked, expected) => expect(facts(marked)).toEqual(expected));
});

describe('numbers', () => {
  test.each([
    ['发放征求意见表⟦X⟧份，收回⟦X⟧份，征集到意见建议⟦XX⟧条，归并整理为⟦XX⟧条', ['forms.sent', 'forms.returned', 'opinions.total', 'opinions.merged']],
    ['其中对领导班子的意见⟦X⟧条、对班子成员的意见⟦X⟧条', ['opinions.team', 'opinions.members']],
    ['开展集体学习⟦X⟧次、专题研讨⟦X⟧次', ['study.times', 'study.seminars']],
    ['累计开展谈心谈话⟦XX⟧人次，其中党委书记谈话⟦X⟧人次', ['talk.total', 'talk.chief']],
    ['书记与班子成员谈话⟦X⟧人次，成员之间谈话⟦X⟧人次，共谈心谈话⟦XX⟧人次', ['talk.chief', 'other.1', 'talk.total']],
    ['班子材料先后修改⟦X⟧稿', ['draft.revisions']],
    ['应到⟦X⟧人，实到⟦X⟧人', ['attendance.due', 'attendance.present']],
    ['相互提出批评意见⟦XX⟧条，人均⟦X⟧条', ['criticism.total', 'criticism.average']],
    ['自我批评⟦XX⟧条', ['other.1']],
    ['就抓好整改提出⟦X⟧点要求', ['comment.points']],
    ['会议共有⟦X⟧项议程', ['agenda.count']],
    ['班子查摆问题⟦X⟧个，班子成员查摆问题⟦XX⟧个', ['team.issues', 'members.issues']],
    ['上年度确定的⟦XX⟧项整改措施已完成⟦XX⟧项', ['last.total', 'last.done']],
    ['修订制度⟦X⟧项，新建制度⟦X⟧项', ['rules.revised', 'rules.new']],
    ['在已经出台的⟦X⟧项规章制度基础上', ['rules.issued']],
    ['制定整改措施⟦XX⟧条', ['measures']],
    ['收回意见征求表⟦X⟧份', ['forms.returned']],
    ['征求意见表⟦X⟧份', ['forms.sent']],
    ['发放征求意见表⟦X⟧份。\n开展普法活动，发放宣传资料⟦X⟧份，服务群众⟦X⟧人次', ['forms.sent', 'other.1', 'other.2']],
    ['开展普法活动，共发放⟦X⟧份', ['other.1']],
    ['会后，对征求到的意见建议⟦X⟧条逐条研究', ['opinions.total']],
    ['针对⟦X⟧个问题制定整改措施⟦X⟧项', ['team.issues', 'measures']],
    ['班子查摆问题⟦X⟧个，剖析原因⟦X⟧条', ['team.issues', 'other.1']],
    ['征求意见⟦X⟧条，其中领导班子⟦X⟧条', ['opinions.total', 'opinions.team']],
    ['党委书记⟦XXX⟧和其他委员共⟦X⟧人参加会议，应到⟦X⟧人，实到⟦X⟧人', ['person.secretary', 'attendance.present', 'attendance.due', 'attendance.present']],
    ['督导组点评，从⟦X⟧个方面提出要求', ['comment.points']],
    ['针对停水问题，增设值班岗位⟦X⟧个', ['other.1']],
    ['会前办结⟦X⟧件', ['prefix.solved']],
    ['召开专题学习会议⟦N⟧次，开展研讨交流⟦X⟧场次', ['study.times', 'study.seminars']],
    ['修订完善制度⟦X⟧个，新建制度⟦X⟧个', ['rules.revised', 'rules.new']],
    ['撰写心得体会⟦X⟧篇，走访企业⟦X⟧家', ['other.1', 'other.2']],
    ['着力解决民生问题⟦X⟧个', ['other.1']],
  ])('%s', (marked, expected) => expect(facts(marked)).toEqual(expected));

  test('the body and its members have numbers of their own', () => {
    expect(facts('领导班子立行立改⟦X⟧个、阶段性整改⟦X⟧个、长期整改⟦X⟧个；班子成员立行立改⟦X⟧个、阶段性整改⟦X⟧个、长期整改⟦X⟧个')).toEqual([
      'issues.teamImmediate', 'issues.teamStaged', 'issues.teamLong',
      'issues.memberImmediate', 'issues.memberStaged', 'issues.memberLong',
    ]);
  });

  test('two groups under one subject are told apart by their order', () => {
    expect(facts('党组成员立行立改问题⟦X⟧个；党组成员立行立改问题⟦X⟧个')).toEqual(['issues.teamImmediate', 'issues.memberImmediate']);
  });

  test('opinions before the meeting are never the criticisms at it', () => {
    expect(facts('征求到意见⟦X⟧条\n会上提出批评意见⟦X⟧条')).toEqual(['opinions.total', 'criticism.total']);
  });
});

describe('people', () => {
  test.each([
    ['会议由党组书记、局长⟦XXX⟧主持', ['chair.name']],
    ['党委副书记⟦X⟧、党委委员⟦X⟧、⟦X⟧参加会议', ['deputies#0', 'members#0', 'members#1']],
    ['调研员⟦XXX⟧、办公室主任⟦XXX⟧列席会议', ['observers#0', 'observers#1']],
    ['实到8人。⟦×××⟧、⟦×××⟧同志列席会议', ['observers#0', 'observers#1']],
    ['市委第⟦X⟧督导组组长⟦XXX⟧到会指导', ['group.number', 'group.leader']],
    ['⟦XXX⟧组长代表督导组作了点评', ['group.leader']],
    ['二是⟦X⟧同志代表党委班子作对照检查；五是⟦X⟧同志作总结讲话', ['person.teamSpeaker', 'person.summarizer']],
    ['由⟦XXX⟧同志牵头落实', ['owner']],
    ['⟦XXX⟧同志代表督导组作点评', ['group.leader']],
    ['⟦XXX⟧同志因公请假', ['absent']],
    ['校长⟦XXX⟧介绍情况，校长⟦XXX⟧表态', ['other.1', 'other.1']],
    ['副局长⟦XXX⟧发言，副局长⟦XXX⟧发言', ['other.1', 'other.2']],
  ])('%s', (marked, expected) => expect(facts(marked)).toEqual(expected));

  test('a guest is known again by the title', () => {
    expect(facts('组织部部长⟦XXX⟧到会指导。\n⟦XXX⟧部长在点评中指出')).toEqual(['other.1', 'other.1']);
  });

  test('offices named again in another paragraph are not the list of those present', () => {
    expect(facts('党组成员⟦X⟧、⟦X⟧参加会议\n党组成员⟦X⟧、⟦X⟧参加督导')).toEqual(['members#0', 'members#1', 'other.1', 'other.2']);
  });

  test('the secretary who presides is one person', () => {
    expect(facts('会议由党委书记⟦XX⟧主持\n党委书记⟦XX⟧同志介绍情况')).toEqual(['chair.name', 'chair.name']);
  });
});

describe('units, places, themes, texts', () => {
  test.each([
    ['根据⟦X⟧委的具体安排', ['superior.name']],
    ['经请示⟦XX⟧党委同意', ['superior.name']],
    ['中共⟦××⟧县水务局党组\n推动⟦××⟧高质量发展', ['unit.place', 'unit.place']],
    ['⟦XX⟧大学⟦XX⟧学院党委召开会议', ['other.1', 'unit.name']],
    ['向省委第⟦X⟧巡视组征求意见', ['inspection.number']],
    ['在局机关⟦X⟧楼会议室召开民主生活会', ['meeting.place']],
    ['会期⟦X⟧', ['meeting.length']],
    ['围绕“⟦XXXX⟧”主题', ['meeting.theme']],
    ['牢牢把握“⟦XXX⟧”导向', ['local.slogan']],
    ['推进法治⟦××⟧建设', ['local.lawPlace']],
    ['制定《⟦XX⟧办法》《⟦XX⟧细则》', ['rules.names#0', 'rules.names#1']],
    ['⟦XX⟧市第⟦X⟧中学党委\n⟦XX⟧市第⟦X⟧中学', ['unit.place', 'other.1', 'unit.place', 'other.1']],
    ['到⟦XX⟧村调研，到⟦XX⟧村慰问', ['other.1', 'other.2']],
  ])('%s', (marked, expected) => expect(facts(marked)).toEqual(expected));
});

describe('slots by their own names', () => {
  test('the same name is the same fact', () => {
    expect(facts('⟦[单位名称]⟧党组召开会议，⟦【姓名】⟧同志负责⟦【工作内容】⟧和⟦【工作内容】⟧')).toEqual(['unit.name', 'other.1', 'other.2', 'other.2']);
  });
});

describe('labels of what nobody knows', () => {
  test.each([
    ['人均撰写心得体会⟦X⟧篇', '“人均撰写心得体会”后的数字（篇）'],
    ['联系电话：⟦XXX-XXXXXXXX⟧', '联系电话'],
    ['累计办结⟦XX⟧宗，惠及群众', '“累计办结”后的数字（宗）'],
    ['引入⟦XX⟧模式改进服务', '第 1 段“…模式改进服务”前的名称'],
  ])('%s', (marked, label) => {
    const { snapshot } = parseMarked(marked);
    expect(findPlaceholders(snapshot, [null]).map((p) => p.label)).toEqual([label]);
  });
});

test('the phase tells a number before the meeting from one after it', () => {
  const { snapshot } = parseMarked('集中学习X次\n集中学习X次');
  expect(findPlaceholders(snapshot, ['pre.study', 'post.fix']).map((p) => p.fact)).toEqual(['study.times', 'other.1']);
});
