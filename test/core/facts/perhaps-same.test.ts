import { analyze } from '../../../src/core/analyze';
import { snapshotOfLines } from '../../../src/core/document';

/** Pairs of ids that are perhaps the same, in either direction. */
function pairs(...lines: string[]): string[] {
  const { facts } = analyze(snapshotOfLines(lines), { treatAsReport: true });
  return facts.flatMap((f) => f.perhapsSame.filter((id) => f.id < id).map((id) => `${f.id} ${id}`)).sort();
}

test('the chair, the secretary and who speaks for the body may be one person', () => {
  expect(pairs('局党组书记XXX带头学习。会议由局长XXX主持，XXX同志代表党组班子作对照检查。')).toEqual([
    'chair.name person.secretary', 'chair.name person.teamSpeaker', 'person.secretary person.teamSpeaker',
  ]);
});

test('the same unknown noun counted twice', () => {
  expect(pairs('撰写心得体会X篇。', '撰写心得体会X篇。')).toEqual(['other.1 other.2']);
});

test('a guest is later called by the title', () => {
  expect(pairs('县委第X督导组副组长XXX到会指导。', '督导组副组长XXX作点评讲话。')).toEqual(['other.1 other.2']);
});

test('two values that differ are two things', () => {
  expect(pairs('局党组书记张三带头学习。会议由局长李四主持。')).toEqual([]);
});

test('what must be kept apart is never offered', () => {
  expect(pairs(
    '召开20XX年度民主生活会，会议于20XX年X月X日召开。', '会前征求意见X条，会上提出批评意见X条。',
    '班子立行立改X个，已整改完成X个；成员立行立改X个。', '中共水务局党组', '20XX年X月X日',
  )).toEqual([]);
});
