import { analyze } from '../../../src/core/analyze';
import { snapshotOfLines, type DocumentSnapshot } from '../../../src/core/document';
import { USUAL_DRAFTING } from '../../../src/core/scaffolds/drafting';
import { STANDARD_TEXTS } from '../../../src/core/scaffolds/library';
import { planInsertion, type InsertionPlan, type InsertionTarget } from '../../../src/core/scaffolds/plan';
import { textsFor } from '../../../src/core/scaffolds/texts';
import { ELEMENTS, type ElementId } from '../../../src/core/structure/elements';
import { applyChange } from '../../support/apply-change';

/** Checks that speak of what is not there: they may go on speaking after an insertion. */
const ABSENCES = new Set(['phase-missing', 'element-missing', 'closing-missing', 'title-form', 'element-content']);

const HALF: Readonly<Record<string, readonly string[]>> = {
  'an empty document': [''],
  'a title': ['清河县水务局党组关于2026年度民主生活会召开情况的通报'],
  'the first phase alone': [
    '清河县水务局党组关于2026年度民主生活会召开情况的通报',
    '经县委同意，局党组于2027年1月16日召开2026年度民主生活会。现将有关情况通报如下：',
    '一、会前阶段：周密筹备',
    '一是抓实理论学习。围绕主题集中学习三次，人人作了发言。',
    '二是深入谈心谈话。班子成员普遍谈心，谈心谈话30人次。',
  ],
  'the other two phases, signed': [
    '清河县水务局党组关于2026年度民主生活会召开情况的通报',
    '一、会议阶段：认真对照检查',
    '2027年1月16日，民主生活会在局会议室召开，李明同志主持会议，全体班子成员参加会议。',
    '（一）会议主题鲜明。会议主题是以更高标准加强作风建设。',
    '（二）相互批评真诚。共提出批评意见28条。',
    '二、会后阶段：抓好整改落实',
    '（一）列出整改清单。明确责任和时限，逐条推进。',
    '中共清河县水务局党组',
    '2027年1月25日',
  ],
};

const TARGETS: readonly InsertionTarget[] = [
  { kind: 'report' },
  ...STANDARD_TEXTS.map(({ element }): InsertionTarget => ({ kind: 'element', element })),
];

const CASES = Object.entries(HALF).flatMap(([name, lines]) =>
  TARGETS.map((target) => [name, target.kind === 'report' ? '起草全文' : target.element, lines, target] as const),
);

const key = (check: string, quote: string, message: string) => [check, quote, message].join('|');

function findingsOf(snapshot: DocumentSnapshot) {
  return analyze(snapshot).findings.filter((f) => !ABSENCES.has(f.check)).map((f) => key(f.check, f.quote, f.message));
}

function isPlan(plan: ReturnType<typeof planInsertion>): plan is InsertionPlan {
  return !('refused' in plan);
}

describe.each(CASES)('%s + %s', (_name, _target, lines, target) => {
  const before = snapshotOfLines(lines);
  const plan = planInsertion(before, analyze(before), target);
  if (!isPlan(plan)) {
    test('is refused with a reason', () => expect(plan.refused).not.toBe(''));
    return;
  }
  const after = applyChange(before, plan.change);
  const { at, blocks } = plan.change.insert;
  const from = at.kind === 'empty' ? 0 : at.kind === 'after' ? at.paragraph + 1 : at.paragraph;

  test('what came is recognised as what it is', () => {
    const { outline, isReport } = analyze(after);
    if (plan.names.some((id) => id !== 'date' && id !== 'sign' && id !== 'addressee')) expect(isReport).toBe(true);
    const found = plan.names.map((id) => outline.find((row) => row.element === id));
    expect(found.map((row) => [row?.status, row?.paragraph])).toEqual(plan.names.map((id) => ['present', from + plan.ofBlock.indexOf(id)]));
  });

  test('its blanks are its own, and what was there has no new ones', () => {
    const blanks = analyze(after).placeholders.filter((p) => p.certainty === 'certain');
    const declared = plan.names.flatMap((id: ElementId) => textsFor(USUAL_DRAFTING).of(id).flatMap(({ facts }) => facts));
    expect(blanks.filter((p) => p.paragraph < from || p.paragraph >= from + blocks.length)).toEqual([]);
    expect(blanks.map((p) => ({ fact: p.fact, part: p.part, index: p.index }))).toEqual(
      declared.map(({ id, part, index }) => ({ fact: id, part: part ?? null, index: index ?? null })),
    );
  });

  test('no finding comes but of what is absent', () => {
    const known = new Set(findingsOf(before));
    expect(findingsOf(after).filter((finding) => !known.has(finding))).toEqual([]);
  });

  test('nothing else changes but numerals', () => {
    const rest = after.paragraphs.filter((_, i) => i < from || i >= from + blocks.length).map((p) => p.text);
    const numerals = (text: string) => text.replace(/^[　\s]*[（(]?[一二三四五六七八九十0-9]+(?=[）)、是.])/, '');
    const old = at.kind === 'empty' ? [] : before.paragraphs.map((p) => p.text);
    expect(rest.map(numerals)).toEqual(old.map(numerals));
  });
});

test('every element of the model is there after each of them was inserted, one by one', () => {
  let snapshot = snapshotOfLines(['']);
  const ids = STANDARD_TEXTS.map((s) => s.element).reverse();
  for (const element of ids) {
    const plan = planInsertion(snapshot, analyze(snapshot), { kind: 'element', element });
    if (isPlan(plan)) snapshot = applyChange(snapshot, plan.change);
  }
  const { outline, findings } = analyze(snapshot);
  const missing = ELEMENTS.filter((e) => e.scaffolded && !outline.some((r) => r.element === e.id && r.status === 'present'));
  expect(missing.map((e) => e.id)).toEqual([]);
  expect(findings.filter((f) => !ABSENCES.has(f.check))).toEqual([]);
});
