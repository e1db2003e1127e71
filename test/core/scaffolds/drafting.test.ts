import { analyze } from '../../../src/core/analyze';
import { snapshotOfLines } from '../../../src/core/document';
import { SESSIONS, sessionPack } from '../../../src/core/packs/sessions';
import { UNIT_KINDS, type UnitKindId } from '../../../src/core/packs/unit-kinds';
import { USUAL_DRAFTING, type Drafting } from '../../../src/core/scaffolds/drafting';
import { planInsertion } from '../../../src/core/scaffolds/plan';
import type { Scaffold } from '../../../src/core/scaffolds/scaffold';
import { textsFor } from '../../../src/core/scaffolds/texts';
import { BRANCH_PARTS } from '../../../src/core/structure/branch-model';
import type { ElementId } from '../../../src/core/structure/elements';

const EMPTY = snapshotOfLines(['']);
const unit = (id: UnitKindId) => UNIT_KINDS.find((kind) => kind.id === id)!;
const known = (values: Record<string, string>): Partial<Drafting> => ({ known: new Map(Object.entries(values)) });

function textOf(element: ElementId, change: Partial<Drafting>): string {
  return textsFor({ ...USUAL_DRAFTING, ...change }).of(element).map(({ lead, text }) => (lead ?? '') + text).join('｜');
}

test('the usual drafting is the newest annual meeting of a 党组', () => {
  const years = SESSIONS.flatMap(({ kind, year }) => (kind === 'annual' && year !== null ? [year] : []));
  expect(USUAL_DRAFTING.session.year).toBe(Math.max(...years));
  expect(USUAL_DRAFTING.unit.body).toBe('党组');
});

describe('what is known beforehand stands where a blank would', () => {
  test.each<[string, ElementId, Partial<Drafting>, string]>([
    ['a name without its body', 'sign', known({ 'unit.name': '清河市水务局' }), '中共清河市水务局党组'],
    ['a name with it', 'sign', known({ 'unit.name': '中共清河市水务局党组' }), '中共清河市水务局党组'],
    ['a body without 中共', 'sign', known({ 'unit.name': '清河市水务局党组' }), '中共清河市水务局党组'],
    ['a county', 'sign', { unit: unit('county'), ...known({ 'unit.name': '清河县委' }) }, '中共清河县委员会'],
    ['a county by its place', 'sign', { unit: unit('county'), ...known({ 'unit.place': '清河' }) }, '中共清河县委员会'],
    ['a district is no county', 'sign', { unit: unit('county'), ...known({ 'unit.short': '区委', 'unit.place': '东城' }) }, '中共东城区委员会'],
    ['the body of a ministry’s office', 'pre.lead', known({ 'unit.short': '厅党组' }), '为开好这次民主生活会，厅党组专门'],
    ['a short name without a body says nothing of it', 'pre.lead', known({ 'unit.short': '水务局' }), '为开好这次民主生活会，局党组专门'],
    ['a date by its parts', 'date', known({ 'sign.date:year': '2027', 'sign.date:month': '1', 'sign.date:day': '20' }), '2027年1月20日'],
    ['half a date', 'date', known({ 'sign.date:year': '2027' }), '2027年××月××日'],
    ['the addressee, with a colon or without', 'addressee', known({ addressee: '各股室：' }), '各股室：'],
    ['the chair’s post', 'meet.facts', known({ 'chair.post': '厅党组书记、厅长', 'chair.name': '陈启明' }), '会议由厅党组书记、厅长陈启明同志主持'],
    ['nothing is left as a slot', 'meet.theme', known({ 'meeting.theme': '' }), '会议主题是“×××”'],
  ])('%s', (_name, element, change, expected) => {
    expect(textOf(element, change)).toContain(expected);
  });
});

describe('the words of a unit and of a meeting', () => {
  const annual2024 = sessionPack({ kind: 'annual', year: 2024, education: null })!;
  const education = sessionPack({ kind: 'education', year: 2023, education: 'xi-thought-2023' })!;
  test.each<[string, ElementId, Partial<Drafting>, string]>([
    ['a company speaks of its staff', 'post.fix', { unit: unit('enterprise') }, '职工反映强烈'],
    ['a hospital of patients', 'pre.opinion', { unit: unit('hospital') }, '医务人员和患者'],
    ['a school of pupils', 'post.fix', { unit: unit('school') }, '向师生和家长公开'],
    ['the members of a street’s committee', 'meet.facts', { unit: unit('street') }, '党工委委员×××'],
    ['who speaks for a county’s', 'meet.procedure', { unit: unit('county') }, '代表县委常委会班子作'],
    ['the aspects as the notice words them', 'pre.draft', { session: annual2024 }, '“带头增强党性、严守纪律、砥砺作风”'],
    ['the last meeting', 'meet.procedure', { session: annual2024 }, '通报主题教育专题民主生活会整改落实情况和本次会议征求意见情况'],
    ['the group of an education', 'meet.comment', { session: education }, '指导组组长'],
    ['the readings, 、 only where it belongs', 'pre.study', { session: education }, '《习近平著作选读》、党章、《关于新形势下党内政治生活的若干准则》《中国共产党纪律处分条例》《'],
    ['what nobody knows yet is a blank', 'meet.theme', {}, '会议主题是“×××”'],
    ['quotation marks within the theme', 'meet.theme', { session: sessionPack({ kind: 'annual', year: 2022, education: null })! }, '深刻领悟‘两个确立’的决定性意义'],
  ])('%s', (_name, element, change, expected) => {
    expect(textOf(element, change)).toContain(expected);
  });
});

describe('a department’s own pack', () => {
  const pack = { ...USUAL_DRAFTING.session, lastMeeting: null };
  test.each<[string, ElementId, Partial<Drafting['session']>, string]>([
    ['markup in a text is text', 'meet.theme', { theme: '<b>{own}</b> {x} $& <i>' }, '会议主题是“<b>局党组</b> {x} $& <i>”'],
    ['fewer aspects named than counted', 'pre.draft', { aspects: { word: '带头', count: 5, items: ['带头学习', '带头实干'] } }, '围绕“带头学习”“带头实干”等五个方面'],
    ['a count that is no number of ours', 'pre.draft', { aspects: { word: '带头', count: 0, items: [] } }, '围绕××个方面'],
    ['a count beyond the numerals', 'pre.draft', { aspects: { word: '带头', count: 120, items: ['带头学习'] } }, '围绕“带头学习”等方面'],
    ['what must be reported', 'meet.procedure', { toReport: ['巡察整改情况', '征求意见情况'] }, '一是通报巡察整改情况和征求意见情况；'],
    ['the group', 'meet.comment', { supervisor: ['巡回督导组'] }, '巡回督导组组长×××'],
    ['readings without 《》', 'pre.study', { reading: ['党章', '上级通报'] }, '研读党章、上级通报等内容'],
  ])('%s', (_name, element, fields, expected) => {
    expect(textOf(element, { session: { ...pack, ...fields } })).toContain(expected);
  });
});

describe('a branch', () => {
  test('reports on its 组织生活会, with 民主评议党员 and without the parts of a leading group', () => {
    const plan = planInsertion(EMPTY, analyze(EMPTY), { kind: 'report' }, { ...USUAL_DRAFTING, unit: unit('branch') });
    if ('refused' in plan) throw new Error(plan.refused);
    expect(plan.names).toEqual(BRANCH_PARTS);
    expect(plan.preview.join('')).toContain('年度组织生活会');
    expect(plan.preview.join('')).not.toContain('民主生活会');
  });

  test('may hold a 民主生活会 all the same', () => {
    expect(textOf('title', { unit: unit('branch'), model: 'meeting' })).toMatch(/^中共×××支部委员会关于\d{4}年度民主生活会召开情况的通报$/);
  });

  test('has no standard text for what its model does not have', () => {
    expect(textOf('meet.comment', { unit: unit('branch') })).toBe('');
  });

  test('a missing part goes to its place in a report half written', () => {
    const half = snapshotOfLines([
      '某院外科党支部2025年度组织生活会情况的报告', '一、会前准备', '（一）组织学习。集中学习3次。', '二、会议召开情况',
      '（一）逐一对照检查。党员依次发言。', '（二）开展批评。提出批评意见12条。', '三、会后整改', '（一）列出清单。逐条落实。',
    ]);
    const plan = planInsertion(half, analyze(half), { kind: 'element', element: 'meet.review' }, { ...USUAL_DRAFTING, unit: unit('branch') });
    expect(plan).toMatchObject({ change: { insert: { at: { kind: 'after', paragraph: 5 } } }, preview: [expect.stringMatching(/^（三）民主评议党员。/)] });
  });
});

describe('a department’s own texts', () => {
  const own: readonly Scaffold[] = [
    { element: 'pre.study', role: 'heading-2', lead: '学深悟透。', text: '局党组学习××次。', facts: [{ id: 'study.times' }] },
    { element: 'pre.study', role: 'body', text: '其间参观××处。', facts: [{ id: 'other.1' }] },
    { element: 'meet.summary', role: 'heading-2', lead: '总结表态。', text: '主要负责同志作了表态。', facts: [] },
  ];
  const drafting = { ...USUAL_DRAFTING, own };

  test('come in the place of ours, paragraph by paragraph, the number before the first', () => {
    const plan = planInsertion(EMPTY, analyze(EMPTY), { kind: 'element', element: 'pre.study' }, drafting);
    expect(plan).toMatchObject({
      names: ['pre', 'pre.study'], ofBlock: ['pre', 'pre.study', 'pre.study'],
      preview: [expect.stringMatching(/^一、/), '（一）学深悟透。局党组学习××次。', '其间参观××处。'],
    });
  });

  test('of an element that has no standard text are part of the whole report', () => {
    const plan = planInsertion(EMPTY, analyze(EMPTY), { kind: 'report' }, drafting);
    if ('refused' in plan) throw new Error(plan.refused);
    expect(plan.names).toContain('meet.summary');
    expect(plan.preview).toContain('（五）总结表态。主要负责同志作了表态。');
  });
});

test('一是 only where the document has no numbers of its own', () => {
  const drafting: Drafting = { ...USUAL_DRAFTING, level2: 'is' };
  const numbered = snapshotOfLines(['一、会前准备情况', '（一）抓实理论学习。集中学习三次。']);
  expect(planInsertion(numbered, analyze(numbered), { kind: 'element', element: 'pre.talk' }, drafting)).toHaveProperty('preview.0', expect.stringMatching(/^（二）/));
  expect(planInsertion(EMPTY, analyze(EMPTY), { kind: 'element', element: 'pre.talk' }, drafting)).toHaveProperty('preview.1', expect.stringMatching(/^一是/));
});
