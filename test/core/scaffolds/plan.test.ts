import { analyze } from '../../../src/core/analyze';
import type { DocumentSnapshot } from '../../../src/core/document';
import { snapshotOfLines } from '../../../src/core/document';
import { planInsertion, type InsertionPlan, type InsertionTarget } from '../../../src/core/scaffolds/plan';
import type { Change } from '../../../src/host/port';
import type { ElementId } from '../../../src/core/structure/elements';
import { applyChange } from '../../support/apply-change';
import { CASES, FACTS, INTRO, MEET, OPINION, PRE, STUDY, TITLE } from './half-finished';

const element = (id: ElementId): InsertionTarget => ({ kind: 'element', element: id });

function planned(snapshot: DocumentSnapshot, target: InsertionTarget): InsertionPlan {
  const plan = planInsertion(snapshot, analyze(snapshot), target);
  if ('refused' in plan) throw new Error(plan.refused);
  return plan;
}

/** The document after an insertion; what came is shown as + number [element]. */
function outcome(snapshot: DocumentSnapshot, target: InsertionTarget): string[] {
  const plan = planned(snapshot, target);
  // The core must not know the port; that a plan fits it is checked here, by the compiler.
  const change: Change = plan.change;
  const { at } = plan.change.insert;
  const after = applyChange(snapshot, change).paragraphs.map((p) => p.text);
  const from = at.kind === 'empty' ? 0 : at.kind === 'after' ? at.paragraph + 1 : at.paragraph;
  const isMore = (i: number) => i > from && plan.ofBlock[i - from] !== undefined && plan.ofBlock[i - from] === plan.ofBlock[i - from - 1];
  return after.map((text, i) => {
    const name = plan.ofBlock[i - from];
    if (i < from || name === undefined) return text;
    const number = /^(?:[（(]?[一二三四五六七八九十0-9]+(?:[）)]、?|、|是|\.))?/.exec(text)?.[0] ?? '';
    return `+${number}[${name}]`;
  }).filter((_, i) => !isMore(i));
}

describe('where a standard section goes, and its number', () => {
  test.each(CASES)('%s', (_name, lines, target, expected) => {
    const snapshot = snapshotOfLines(lines);
    expect(outcome(snapshot, element(target))).toEqual(expected);
  });
});

describe('automatic numbers', () => {
  const automatic = (label: string, text: string) => ({ text, label, style: '', tableDepth: 0 });
  const lines = (parts: DocumentSnapshot['paragraphs']) => ({
    paragraphs: [
      ...snapshotOfLines([TITLE, INTRO]).paragraphs,
      automatic('一、', '会前准备情况'),
      ...parts,
      automatic('二、', '会议召开情况'),
      ...snapshotOfLines([FACTS]).paragraphs,
    ],
  });

  test('the inserted paragraph gets its number typed; those that follow are not touched, and the user is told', () => {
    const snapshot = lines([automatic('（一）', '抓实理论学习。集中学习三次。'), automatic('（二）', '深入谈心谈话。谈话30人次。')]);
    const plan = planned(snapshot, element('pre.opinion'));
    expect(plan.preview[0]).toMatch(/^（二）/);
    expect(plan.change.edits).toEqual([]);
    expect(plan.notes).toHaveLength(1);
  });

  test('at the end there is nothing to tell', () => {
    const snapshot = lines([automatic('（一）', '抓实理论学习。集中学习三次。')]);
    const plan = planned(snapshot, element('pre.opinion'));
    expect(plan.preview[0]).toMatch(/^（二）/);
    expect(plan.notes).toEqual([]);
  });
});

describe('tables', () => {
  const cell = (text: string) => ({ text, label: '', style: '', tableDepth: 1 });
  const before = snapshotOfLines([TITLE, INTRO, PRE, STUDY]).paragraphs;

  test('nothing goes into one: it comes behind, before what follows', () => {
    const snapshot = { paragraphs: [...before, cell('时间'), cell('内容'), ...snapshotOfLines(['（二）深入谈心谈话。谈话30人次。']).paragraphs] };
    expect(outcome(snapshot, element('pre.opinion'))).toEqual([
      TITLE, INTRO, PRE, STUDY, '时间', '内容', '+（二）[pre.opinion]', '（三）深入谈心谈话。谈话30人次。',
    ]);
  });

  test('a table that ends the document leaves no place', () => {
    const snapshot = { paragraphs: [...before, cell('时间'), cell('内容')] };
    expect(planInsertion(snapshot, analyze(snapshot), element('pre.opinion'))).toHaveProperty('refused');
  });
});

describe('the whole report', () => {
  const report: InsertionTarget = { kind: 'report' };
  const WHOLE = [
    'title', 'addressee', 'intro', 'pre', 'pre.study', 'pre.opinion', 'pre.talk', 'pre.draft',
    'meet', 'meet.facts', 'meet.theme', 'meet.procedure', 'meet.criticism', 'meet.comment',
    'post', 'post.lead', 'post.list', 'post.fix', 'post.rules', 'sign', 'date',
  ];

  test.each([[[]], [['']], [['', '　', '']]])('replaces the body of an empty document: %j', (lines) => {
    const plan = planned(snapshotOfLines(lines), report);
    expect(plan.change.insert.at).toEqual({ kind: 'empty' });
    expect(plan.names).toEqual(WHOLE);
  });

  test('goes on from a title', () => {
    const plan = planned(snapshotOfLines([TITLE, '']), report);
    expect(plan.names).toEqual(WHOLE.slice(1));
    expect(plan.change.insert.at).toEqual({ kind: 'after', paragraph: 0, expected: TITLE });
  });

  test('goes on from half a phase', () => {
    const snapshot = snapshotOfLines([TITLE, '各股室：', INTRO, PRE, STUDY, OPINION, '']);
    expect(outcome(snapshot, report).slice(6, 11)).toEqual([
      '+（三）[pre.talk]', '+（四）[pre.draft]', '+二、[meet]', '+[meet.facts]', '+（一）[meet.theme]',
    ]);
  });

  test('is refused where what is there lies between what is missing', () => {
    const snapshot = snapshotOfLines([TITLE, INTRO, PRE, STUDY, OPINION, MEET, FACTS]);
    expect(planInsertion(snapshot, analyze(snapshot), report)).toHaveProperty('refused');
  });
});

describe('refusals', () => {
  test.each<[string, readonly string[], ElementId]>([
    ['what is there', [TITLE, INTRO, PRE, STUDY, OPINION], 'pre.study'],
    ['what has no standard text', [TITLE, INTRO, PRE, STUDY, OPINION], 'meet.explain'],
    ['a phase that is there in part', [TITLE, INTRO, PRE, STUDY, '（二）深入谈心谈话。谈话30人次。'], 'pre'],
  ])('%s', (_name, lines, target) => {
    const snapshot = snapshotOfLines(lines);
    const plan = planInsertion(snapshot, analyze(snapshot), element(target));
    expect(plan).toEqual({ refused: expect.stringMatching(/“.+”/) as string });
  });
});
