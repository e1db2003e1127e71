import { analyze } from '../../../src/core/analyze';
import { snapshotOfLines } from '../../../src/core/document';
import { planInsertion, type InsertionTarget } from '../../../src/core/scaffolds/plan';
import type { ElementId } from '../../../src/core/structure/elements';
import { applyChange } from '../../support/apply-change';
import { DATE, FACTS, INTRO, MEET, OPINION, POST, PRE, SIGN, STUDY, TITLE } from './half-finished';

const TALK = '（三）深入谈心谈话。谈话30人次。';
const CRITICISM = '（一）开展批评真诚。提出批评意见28条。';
const LIST = '（一）列出整改清单。逐条落实。';
const WHOLE = [TITLE, INTRO, PRE, STUDY, OPINION, TALK, MEET, FACTS, CRITICISM, POST, LIST, SIGN, DATE];

/** What is asked for after a paragraph; the lines around it afterwards, what came cut to six characters. */
const CASES: readonly (readonly [string, readonly string[], ElementId, string, readonly string[]])[] = [
  ['inside its phase, where the model would not put it', WHOLE, 'pre.draft', STUDY, [STUDY, '（二）撰写对…', '（三）广泛征求意见。发放征求意见表，收到意见建议21条。', '（四）深入谈心谈话。谈话30人次。']],
  ['at the end of its phase', WHOLE, 'pre.draft', TALK, [TALK, '（四）撰写对…', MEET]],
  ['in another phase it counts with that phase', WHOLE, 'pre.draft', FACTS, [FACTS, '（一）撰写对…', '（二）开展批评真诚。提出批评意见28条。']],
  ['and there brings no heading of its missing phase', [TITLE, INTRO, PRE, STUDY, OPINION, POST, LIST], 'meet.theme', STUDY, [STUDY, '（二）会议主…', '（三）广泛征求意见。发放征求意见表，收到意见建议21条。']],
  ['under its phase’s heading', WHOLE, 'post.rules', POST, [POST, '（一）健全制…', '（二）列出整改清单。逐条落实。']],
  ['in front of all phases it begins anew and renumbers nothing', WHOLE, 'pre.draft', INTRO, [INTRO, '（一）撰写对…', PRE, STUDY]],
  ['with the heading of a phase that is missing, in front of all', [TITLE, INTRO, MEET, FACTS, CRITICISM], 'pre.draft', INTRO, [INTRO, '一、会前阶段…', '（一）撰写对…', MEET]],
  ['what has no number', WHOLE, 'pre.lead', STUDY, [STUDY, '为开好这次民…', OPINION]],
  ['a part of the frame', [TITLE, INTRO, PRE, STUDY], 'addressee', INTRO, [INTRO, '机关各科室、…', PRE]],
  ['a whole phase between two', [TITLE, INTRO, PRE, STUDY, POST, LIST], 'meet', STUDY, [STUDY, '二、会议阶段…']],
  ['after an empty paragraph', [TITLE, INTRO, PRE, STUDY, '', OPINION, MEET, FACTS], 'pre.talk', '', ['', '（二）深入谈…', '（三）广泛征求意见。发放征求意见表，收到意见建议21条。']],
  ['the last paragraph', [TITLE, INTRO, PRE, STUDY], 'pre.talk', STUDY, [STUDY, '（二）深入谈…']],
  ['a heading with nothing under it gets its text wherever the cursor is', [TITLE, INTRO, PRE, STUDY, '（二）广泛征求意见', TALK, MEET, FACTS], 'pre.opinion', TALK, ['（二）广泛征求意见', '采取个别访谈…', TALK]],
];

test.each(CASES)('%s', (_name, lines, element, after, expected) => {
  const snapshot = snapshotOfLines(lines);
  const target: InsertionTarget = { kind: 'element', element, at: lines.indexOf(after) };
  const plan = planInsertion(snapshot, analyze(snapshot), target);
  if ('refused' in plan) throw new Error(plan.refused);
  const { at, blocks } = plan.change.insert;
  const from = at.kind === 'after' ? at.paragraph + 1 : -1;
  const texts = applyChange(snapshot, plan.change).paragraphs.map(({ text }, i) =>
    i >= from && i < from + blocks.length ? `${text.slice(0, 6)}…` : text,
  );
  expect(texts.slice(from - 1, from - 1 + expected.length)).toEqual(expected);
});

test('when the text goes under its heading and not to the cursor, that is said', () => {
  const snapshot = snapshotOfLines([TITLE, INTRO, PRE, STUDY, '（二）广泛征求意见', TALK, MEET, FACTS]);
  const plan = planInsertion(snapshot, analyze(snapshot), { kind: 'element', element: 'pre.opinion', at: 5 });
  expect(plan).toHaveProperty('notes', [expect.stringContaining('标题')]);
});

const cell = (text: string) => ({ text, label: '', style: '', tableDepth: 1 });

test.each<[string, number, boolean]>([
  ['inside a table', 4, false],
  ['the last cell', 5, false],
  ['right before a table', 3, true],
  ['a paragraph that is no longer there', 99, false],
])('%s', (_name, at, isPlanned) => {
  const snapshot = { paragraphs: [...snapshotOfLines([TITLE, INTRO, PRE, STUDY]).paragraphs, cell('时间'), cell('内容'), ...snapshotOfLines([MEET, FACTS]).paragraphs] };
  const plan = planInsertion(snapshot, analyze(snapshot), { kind: 'element', element: 'pre.talk', at });
  expect('refused' in plan).toBe(!isPlanned);
  if (!('refused' in plan)) expect(plan.change.insert.at).toEqual({ kind: 'after', paragraph: at, expected: STUDY });
});

test('an empty document has no cursor that counts', () => {
  const snapshot = snapshotOfLines(['', '']);
  expect(planInsertion(snapshot, analyze(snapshot), { kind: 'report', at: 1 })).toHaveProperty('change.insert.at', { kind: 'empty' });
});
