import type { FactKind, FactPart } from '../../../../src/core/analysis';
import { valueAt } from '../../../../src/core/facts/rules/normalise';
import { parseMarked } from '../../../support/marked';

/** The text with one place, what is typed, and the text as it stands afterwards ('' when nothing is written). */
type Case = readonly [marked: string, typed: string, after: string];

function written(marked: string, kind: FactKind, part: FactPart | null, typed: string, fact: string): string {
  const { lines, places } = parseMarked(marked);
  const place = places[0];
  if (!place) throw new Error(`no place in ${marked}`);
  const paragraph = lines[place.paragraph] ?? '';
  const value = valueAt({ ...place, paragraph }, { fact, kind, part, index: null }, typed);
  return value === '' ? '' : paragraph.slice(0, place.start) + value + paragraph.slice(place.end);
}

const NUMBERS: readonly (readonly [...Case, fact?: string])[] = [
  ['征求意见⟦X⟧条。', '45', '征求意见45条。'],
  ['征求意见⟦X⟧条。', '45条', '征求意见45条。'],
  ['征求意见⟦X⟧条。', '45 条。', '征求意见45条。'],
  ['征求意见⟦X⟧。', '45条。', '征求意见45条。'],
  ['征求意见⟦X⟧条。', '共45条', '征求意见共45条。'],
  ['共征求意见⟦X⟧条，其中', '45条', '共征求意见45条，其中'],
  ['征求意见共⟦X⟧条。', '共45条', '征求意见共45条。'],
  ['共征求意见⟦X⟧条。', '约45条', '共征求意见约45条。'],
  ['征求意见⟦X⟧条。', '４５', '征求意见45条。'],
  ['征求意见⟦X⟧条。', '四十五', '征求意见45条。'],
  ['共征求到意见⟦X⟧条。', '共45条', '共征求到意见45条。'],
  ['发放表格86份，征求意见⟦X⟧余条。', '共45条', '发放表格86份，征求意见共45余条。'],
  ['集中在⟦X⟧个方面。', '三', '集中在三个方面。', 'other.1'],
  ['集中在⟦X⟧个方面。', '3', '集中在3个方面。', 'other.1'],
  ['从五个方面作了部署，集中在⟦X⟧个方面。', '3', '从五个方面作了部署，集中在三个方面。', 'other.1'],
  ['发放表格86份，征求意见⟦X⟧条。', '四十五条', '发放表格86份，征求意见45条。'],
  ['发放表格86份，征求意见⟦X⟧条。', '一百零五', '发放表格86份，征求意见105条。'],
  ['集中学习三次、研讨⟦X⟧次。', '2', '集中学习三次、研讨两次。'],
  ['集中学习三次、研讨⟦X⟧次。', '4', '集中学习三次、研讨四次。'],
  ['集中学习三次，征求意见⟦X⟧条。', '45', '集中学习三次，征求意见45条。'],
  ['集中学习十二次，征求意见⟦X⟧条。', '15', '集中学习十二次，征求意见十五条。', 'study.seminars'],
  ['提出批评意见⟦X⟧条，督导组提出三点要求。', '8', '提出批评意见8条，督导组提出三点要求。', 'criticism.total'],
  ['坚定拥护两个确立，学习⟦X⟧次。', '4', '坚定拥护两个确立，学习4次。'],
  ['会议有⟦X⟧项议程。', '5', '会议有五项议程。', 'agenda.count'],
  ['会议有⟦X⟧项议程。', '五项', '会议有五项议程。', 'agenda.count'],
  ['会议有4项议程，提出⟦X⟧点要求。', '三', '会议有4项议程，提出3点要求。', 'comment.points'],
  ['提出批评意见45条，提出⟦X⟧点要求。', '3', '提出批评意见45条，提出三点要求。', 'comment.points'],
  ['⟦XX⟧余条意见。', '30余', '30余条意见。'],
  ['⟦XX⟧余条意见。', '30余条', '30余条意见。'],
  ['满意率⟦XX.X⟧%。', '98.5%', '满意率98.5%。'],
  ['满意率⟦XX.X⟧％。', '９８．５％', '满意率98.5％。'],
  ['谈心谈话⟦X⟧人次。', '126人', '谈心谈话126人次。'],
  ['谈心谈话⟦X⟧人次。', '126人次', '谈心谈话126人次。'],
  ['谈心谈话 ⟦X⟧ 人次。', '126人次', '谈心谈话 126 人次。'],
  ['修改⟦X⟧稿。', '5次', '修改5稿。'],
  ['学习⟦X⟧次。', '05', '学习5次。'],
  ['投入资金⟦X⟧元。', '1.2万', '投入资金1.2万元。'],
];

test.each(NUMBERS.map(([marked, typed, after, fact = 'opinions.total']) => [marked, typed, after, fact] as const))('a number: %s, typed %s', (marked, typed, after, fact) => {
  expect(written(marked, 'number', null, typed, fact)).toBe(after);
});

const DURATIONS: readonly Case[] = [
  ['会期⟦X⟧天。', '半天', '会期半天。'],
  ['会期⟦X⟧天。', '1', '会期1天。'],
  ['会期⟦X⟧。', '半天', '会期半天。'],
  ['会期⟦X⟧。', '1天', '会期1天。'],
  ['会期⟦X⟧天。', '一天', '会期一天。'],
  ['实到5人，会期⟦X⟧。', '一天', '实到5人，会期一天。'],
  ['利用⟦X⟧时间召开。', '半天时间', '利用半天时间召开。'],
];

test.each(DURATIONS)('a duration: %s, typed %s', (marked, typed, after) => {
  expect(written(marked, 'duration', null, typed, 'meeting.length')).toBe(after);
});

const ORDINALS: readonly Case[] = [
  ['市委第⟦X⟧督导组', '第三', '市委第三督导组'],
  ['市委第⟦X⟧督导组', '3', '市委第三督导组'],
  ['市委第⟦X⟧督导组', '第三督导组', '市委第三督导组'],
  ['市委第⟦X⟧督导组', '市委第三督导组', '市委第三督导组'],
  ['县委第⟦X⟧督导组', '市委第三督导组', '县委第三督导组'],
  ['市委第⟦X⟧指导组', '第三督导组', '市委第三指导组'],
  ['市委第⟦X⟧督导组', '03', '市委第三督导组'],
];

test.each(ORDINALS)('an ordinal: %s, typed %s', (marked, typed, after) => {
  expect(written(marked, 'ordinal', null, typed, 'group.number')).toBe(after);
});

const DATES: readonly (readonly [marked: string, part: FactPart, typed: string, after: string])[] = [
  ['⟦20xx⟧年X月X日', 'year', '2027年1月16日', '2027年X月X日'],
  ['20⟦xx⟧年X月X日', 'year', '2027-01-16', '2027年X月X日'],
  ['20⟦xx⟧年X月X日', 'year', '27', '2027年X月X日'],
  ['202⟦X⟧年X月X日', 'year', '2027', '2027年X月X日'],
  ['二〇⟦xx⟧年', 'year', '2027', '二〇二七年'],
  ['⟦二〇xx⟧年', 'year', '二〇二七年', '2027年'],
  ['⟦20xx⟧年度民主生活会', 'year', '2026年度', '2026年度民主生活会'],
  ['20xx年⟦X⟧月X日', 'month', '2027.01.16', '20xx年1月X日'],
  ['20xx年⟦X⟧月X日', 'month', '一月十六日', '20xx年1月X日'],
  ['20xx年⟦X⟧月X日', 'month', '01', '20xx年1月X日'],
  ['20xx年⟦X⟧月X日', 'month', '一', '20xx年1月X日'],
  ['20xx年⟦X⟧月X日', 'month', '2027', ''],
  ['20xx年⟦X⟧月X日', 'month', '2027年', ''],
  ['20xx年X月⟦X⟧日', 'day', '1月16日至17日', '20xx年X月16日至17日'],
  ['20xx年X月⟦X⟧日', 'day', '1月6号', '20xx年X月6日'],
  ['20xx年X月⟦X⟧日', 'day', '1月30日至2月2日', ''],
  ['一月⟦X⟧日', 'day', '2027年1月16日', '一月十六日'],
  ['⟦X⟧月底前完成', 'month', '2027年6月底前', '6月底前完成'],
  ['⟦X⟧月完成', 'month', '6月底', ''],
  ['20⟦xx⟧.X.X', 'year', '2027-1-16', '2027.X.X'],
];

test.each(DATES)('a date: %s, %s typed %s', (marked, part, typed, after) => {
  expect(written(marked, 'date', part, typed, 'meeting.date')).toBe(after);
});

const TIMES: typeof DATES = [
  ['上午⟦X⟧时', 'hour', '上午9时', '上午9时'],
  ['上午⟦X⟧时', 'hour', '9:30', '上午9时'],
  ['上午⟦X⟧：X', 'hour', '9：30', '上午9：X'],
  ['X时⟦X⟧分', 'minute', '9:30', 'X时30分'],
  ['X时⟦X⟧分', 'minute', '上午九时半', 'X时30分'],
  ['X时⟦X⟧分', 'minute', '9时', ''],
  ['下午⟦X⟧时', 'hour', '14:30', '下午2时'],
  ['上午⟦X⟧时', 'hour', '下午2时', ''],
  ['上午⟦X⟧时', 'hour', '14时', ''],
  ['16日⟦X⟧时', 'hour', '下午2时', '16日下午2时'],
];

test.each(TIMES)('a time: %s, %s typed %s', (marked, part, typed, after) => {
  expect(written(marked, 'time', part, typed, 'meeting.time')).toBe(after);
});

test.each([
  ['会议时间：⟦XXXX⟧', 'date', '2027-01-06', '会议时间：2027年1月6日'],
  ['会议时间：⟦XXXX⟧', 'date', '2027.1.16 9:30', '会议时间：2027年1月16日9时30分'],
  ['于⟦XX⟧前完成', 'date', '6月底前', '于6月底前完成'],
  ['会议时间：⟦XXXX⟧', 'time', '9:00', '会议时间：9时'],
] as const)('a whole date: %s as %s, typed %s', (marked, kind, typed, after) => {
  expect(written(marked, kind, null, typed, 'meeting.date')).toBe(after);
});

const PEOPLE: readonly Case[] = [
  ['书记⟦XXX⟧主持', '张 三', '书记张三主持'],
  ['书记⟦XXX⟧主持', '张　三', '书记张三主持'],
  ['书记⟦XXX⟧主持', '欧阳 春', '书记欧阳春主持'],
  ['书记⟦XXX⟧主持', '司 马 相 如', '书记司马相如主持'],
  ['⟦XXX⟧主持', '张三 李四', '张三 李四主持'],
  ['书记⟦XXX⟧同志主持', '张三同志', '书记张三同志主持'],
  ['书记⟦XXX⟧ 同志主持', '张三同志', '书记张三 同志主持'],
  ['书记⟦XXX⟧同志主持', '张三 同志', '书记张三同志主持'],
  ['委员⟦XXX⟧、李四', '张三、', '委员张三、李四'],
  ['书记⟦XXX⟧主持', '张三同志', '书记张三同志主持'],
  ['党组书记、局长⟦XXX⟧主持', '党组书记张三', '党组书记、局长张三主持'],
  ['党组书记、局长⟦XXX⟧主持', '党组书记、局长张三', '党组书记、局长张三主持'],
  ['督导组⟦XXX⟧组长到会', '周立新同志', '督导组周立新组长到会'],
  ['督导组⟦XXX⟧一行到会', '周立新同志', '督导组周立新同志一行到会'],
  ['副局长⟦XXX⟧、X列席', '阿依古丽·买买提', '副局长阿依古丽·买买提、X列席'],
];

test.each(PEOPLE)('a person: %s, typed %s', (marked, typed, after) => {
  expect(written(marked, 'person', null, typed, 'chair.name')).toBe(after);
});

const NAMES: readonly (readonly [marked: string, kind: FactKind, typed: string, after: string])[] = [
  ['中共⟦X⟧党组', 'organization', '市水务局党组', '中共市水务局党组'],
  ['中共⟦X⟧党组', 'organization', '市水务局', '中共市水务局党组'],
  ['中共⟦X⟧党组', 'organization', '中共市水务局党组', '中共市水务局党组'],
  ['中共⟦X⟧委员会', 'organization', '中共清河县委员会', '中共清河县委员会'],
  ['中共⟦X⟧委员会', 'organization', '清河县委', '中共清河县委员会'],
  ['⟦X⟧委', 'organization', '县委', '县委'],
  ['在⟦X⟧楼党委会议室召开', 'place', '三', '在三楼党委会议室召开'],
  ['在⟦X⟧楼党委会议室召开', 'place', '三楼', '在三楼党委会议室召开'],
  ['在⟦X⟧楼党委会议室召开', 'place', '三楼党委会议室', '在三楼党委会议室召开'],
  ['在⟦X⟧楼党委会议室召开', 'place', '局三楼会议室', '在局三楼党委会议室召开'],
  ['在⟦X⟧会议室召开', 'place', '在局三楼会议室', '在局三楼会议室召开'],
  ['由⟦X⟧组织召开', 'organization', '县委督导组', '由县委督导组组织召开'],
  ['由⟦X⟧会同有关部门', 'organization', '市总工会', '由市总工会会同有关部门'],
  ['由⟦X⟧会议研究', 'organization', '县委常委会', '由县委常委会会议研究'],
  ['⟦X⟧委员的意见', 'organization', '县委', '县委委员的意见'],
  ['⟦X⟧县水务局', 'place', '清河县', '清河县水务局'],
  ['以“⟦X⟧”为主题', 'theme', '“树牢正确政绩观”', '以“树牢正确政绩观”为主题'],
  ['以“⟦X⟧”为主题', 'theme', '"树牢正确政绩观"', '以“树牢正确政绩观”为主题'],
  ['根据《⟦X⟧》', 'text', '《关于开好会议的通知》', '根据《关于开好会议的通知》'],
  ['出台《⟦XX⟧工作规则》', 'text', '《党组工作规则》', '出台《党组工作规则》'],
  ['出台《⟦XX⟧工作规则》', 'text', '《党组议事》', '出台《党组议事工作规则》'],
  ['⟦X⟧党委于', 'organization', '中共市水务局党组', '中共市水务局党委于'],
  ['⟦X⟧党支部', 'organization', '市水务局党组', '市水务局党支部'],
  ['县委第三⟦督导组⟧组长', 'organization', '巡回指导组', '县委第三巡回指导组组长'],
  ['县委第三⟦督导组⟧组长', 'organization', '督导组', '县委第三督导组组长'],
  ['由⟦县委常委会⟧会议研究', 'organization', '市委常委会', '由市委常委会会议研究'],
  ['主送⟦X⟧：', 'organization', '各科室：', '主送各科室：'],
];

test.each(NAMES)('a name: %s as %s, typed %s', (marked, kind, typed, after) => {
  expect(written(marked, kind, null, typed, 'other.1')).toBe(after);
});

test.each([
  ['（⟦X⟧）', null, '县委[2027]05号', '（县委〔2027〕5号）'],
  ['县委〔⟦20xx⟧〕X号', 'year', '县委〔2027〕5号', '县委〔2027〕X号'],
  ['县委〔20xx〕⟦X⟧号', null, '县委〔2027〕5号', '县委〔20xx〕5号'],
  ['县委〔20xx〕⟦X⟧号', null, '第05号', '县委〔20xx〕5号'],
] as const)('a file number: %s (%s), typed %s', (marked, part, typed, after) => {
  expect(written(marked, 'text', part, typed, 'notice.number')).toBe(after);
});

test('a line break does not get into the text', () => {
  expect(written('书记⟦XXX⟧主持', 'text', null, '张三\r\n李四', 'other.1')).toBe('书记张三李四主持');
});
