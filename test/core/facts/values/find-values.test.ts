import { findValues } from '../../../../src/core/facts/values/find-values';
import { findPlaceholders } from '../../../../src/core/placeholders/find';
import type { ElementId } from '../../../../src/core/structure/elements';
import { parseMarked } from '../../../support/marked';

/** fact:part#index of every value, in order; the places must be those marked. */
function facts(marked: string, element: ElementId | null = null): string[] {
  const { snapshot, lines, places } = parseMarked(marked);
  const elements = lines.map(() => element);
  const found = findValues(snapshot, elements, findPlaceholders(snapshot, elements));
  expect(found.map((v) => [v.paragraph, v.start, v.end, v.text])).toEqual(places.map((p) => [p.paragraph, p.start, p.end, p.text]));
  return found.map((v) => `${v.fact.startsWith('other.') ? 'other' : v.fact}${v.part ? `:${v.part}` : ''}${v.index === null ? '' : `#${v.index}`}`);
}

describe('values by the words around them', () => {
  test.each([
    ['局党组于⟦2027⟧年⟦1⟧月⟦16⟧日召开⟦2026⟧年度民主生活会', ['meeting.date:year', 'meeting.date:month', 'meeting.date:day', 'session.year:year']],
    ['⟦1⟧月⟦16⟧日上午⟦9⟧时⟦30⟧分，民主生活会在⟦机关三楼会议室⟧召开', ['meeting.date:month', 'meeting.date:day', 'meeting.time:hour', 'meeting.time:minute', 'meeting.place']],
    ['⟦1⟧月⟦16⟧日上午⟦9⟧:⟦30⟧，民主生活会召开', ['meeting.date:month', 'meeting.date:day', 'meeting.time:hour', 'meeting.time:minute']],
    ['正文。\n中共水务局党组\n⟦二〇二七⟧年⟦一⟧月⟦二十八⟧日', ['sign.date:year', 'sign.date:month', 'sign.date:day']],
    ['正文。\n中共水务局党组\n⟦2027⟧.⟦1⟧.⟦28⟧', ['sign.date:year', 'sign.date:month', 'sign.date:day']],
    ['通报了⟦2025年度民主生活会⟧整改措施落实情况', ['last.name']],
    ['通报了⟦主题教育专题民主生活会⟧整改落实情况', ['last.name']],
    ['⟦2⟧月⟦10⟧日至⟦14⟧日，各支部召开专题组织生活会', ['branch.from:month', 'branch.from:day', 'branch.to:day']],
    ['于⟦2027⟧年⟦6⟧月底前完成整改', ['deadline:year', 'deadline:month']],
    ['发放征求意见表⟦60⟧份，收回⟦58⟧份，征集到意见建议⟦300⟧余条，归并为⟦４５⟧条', ['forms.sent', 'forms.returned', 'opinions.total', 'opinions.merged']],
    ['会议共有⟦五⟧项议程，提出⟦三⟧点要求', ['agenda.count', 'comment.points']],
    ['市委第⟦二⟧⟦巡回督导组⟧组长⟦李 明⟧同志到会指导', ['group.number', 'group.kind', 'group.leader']],
    ['会议由党组书记、局长⟦欧阳明月⟧主持', ['chair.name']],
    ['党组副书记⟦张三⟧、党组成员⟦李四⟧和⟦王小五⟧参加会议，应到⟦4⟧人，实到⟦4⟧人，会期⟦半天⟧', ['deputies#0', 'members#0', 'members#1', 'attendance.due', 'attendance.present', 'meeting.length']],
    ['办公室主任⟦陈晨⟧、人事科科长⟦于洋⟧列席会议', ['observers#0', 'observers#1']],
    ['⟦张三⟧同志因公请假', ['absent']],
    ['学习贯彻党的二十届三中、党的⟦二十届四中全会⟧精神', ['party.latestPlenum']],
    ['学习党的二十届三中全会和⟦二十届四中全会⟧精神', ['party.latestPlenum']],
    ['召开⟦党史学习教育⟧专题民主生活会', ['theme.full']],
    ['撰写心得体会⟦7⟧篇', ['other']],
    ['根据上级通知（⟦县委组〔2026〕5号⟧），认真准备', ['notice.number']],
  ])('%s', (marked, expected) => expect(facts(marked)).toEqual(expected));
});

describe('ordinary prose has none', () => {
  test.each([
    '一是提高认识，二是抓好落实，三要注重实效。', '坚持“三会一课”，落实三个代表重要思想和四个意识、四个自信。', '学习党的二十大以来的重要论述。',
    '一次次谈、一项项改，做到四必谈。', '完成了三分之二，占2/3。', '学习《关于做好2019年3月工作的若干意见》的要求。',
    '深入贯彻中央八项规定，落实“一岗双责”。', '主要负责同志带头，班子成员主动认领，有关同志作了说明。', '党委书记高度重视，局长全程参加，分管领导亲自抓。',
    '第一，要提高站位；第二，要压实责任。', '成立三个督导组，开展24小时值班，做到100%覆盖。', '两级党组织、两手抓、四面八方。', '拨打12345热线，登录GB2312编码页面，A4纸打印。',
  ])('%s', (text) => expect(facts(text)).toEqual([]));
});

test('a value never covers a blank, and blanks beside it are read as blanks', () => {
  expect(facts('党组书记XXX、党组成员⟦李四⟧、XX参加会议，应到X人，实到⟦4⟧人')).toEqual(['members#0', 'attendance.present']);
});

test('places that say different things are different facts', () => {
  expect(facts('会议于⟦1⟧月⟦16⟧日召开。\n会议日期：⟦1⟧月⟦17⟧日')).toHaveLength(4);
  const { snapshot } = parseMarked('共征求意见⟦31⟧条\n共征求意见⟦57⟧条');
  expect(new Set(findValues(snapshot, [null, null], []).map((v) => v.fact)).size).toBe(2);
});

test('ids of what the table does not know stay when other places change', () => {
  const id = (text: string): string | undefined => findValues(parseMarked(text).snapshot, [null], []).find((v) => v.text === '7')?.fact;
  expect(id('撰写心得体会7篇')).toBe(id('走访企业30家，慰问老党员5名。撰写心得体会7篇'));
});
