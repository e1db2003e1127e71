import type { Severity } from '../../analysis';
import { factById } from '../dictionary';
import type { KnownFactId } from '../table';
import { amountOf } from './amount';
import type { ValueMap } from './fact-key';
import { violation, type Violation } from './violation';

/** `subject` must be at most, at least or exactly the sum of `of` (or a number). */
export interface NumberConstraint {
  readonly subject: KnownFactId;
  readonly relation: 'at-most' | 'at-least' | 'equal';
  readonly of: readonly [KnownFactId, ...KnownFactId[]] | number;
  readonly severity: Severity;
  /** {a} is the subject's value, {b} the other side. */
  readonly say: string;
}

/**
 * The constraints of facts.json that compare numbers. What contradicts itself is an
 * error; what only is unusual, or holds across paragraphs, is a hint (review.md §2).
 */
export const NUMBER_CONSTRAINTS: readonly NumberConstraint[] = [
  { subject: 'attendance.present', relation: 'at-most', of: ['attendance.due'], severity: 'error', say: '实到 {a} 人，多于应到的 {b} 人。' },
  { subject: 'members.count', relation: 'at-most', of: ['attendance.due'], severity: 'hint', say: '班子成员 {a} 人，多于应到的 {b} 人，是否有误？' },
  { subject: 'study.times', relation: 'at-least', of: 1, severity: 'hint', say: '集体学习是 {a} 次，是否有误？' },
  { subject: 'draft.revisions', relation: 'at-least', of: 1, severity: 'hint', say: '材料修改是 {a} 稿，是否有误？' },
  { subject: 'forms.returned', relation: 'at-most', of: ['forms.sent'], severity: 'error', say: '回收 {a} 份，多于发放的 {b} 份。' },
  { subject: 'opinions.merged', relation: 'at-most', of: ['opinions.total'], severity: 'error', say: '归并后的意见 {a} 条，多于征求到的 {b} 条。' },
  { subject: 'opinions.team', relation: 'at-most', of: ['opinions.total'], severity: 'error', say: '对班子的意见 {a} 条，多于征求到的 {b} 条。' },
  { subject: 'opinions.members', relation: 'at-most', of: ['opinions.total'], severity: 'error', say: '对成员的意见 {a} 条，多于征求到的 {b} 条。' },
  { subject: 'opinions.total', relation: 'at-least', of: ['opinions.team', 'opinions.members'], severity: 'hint', say: '对班子和对成员的意见合计 {b} 条，多于征求到的 {a} 条，是否一条意见涉及多人？' },
  { subject: 'opinions.merged', relation: 'equal', of: ['opinions.team', 'opinions.members'], severity: 'hint', say: '归并后的意见 {a} 条，对班子和对成员的合计 {b} 条，是否有误？' },
  { subject: 'talk.chief', relation: 'at-most', of: ['talk.total'], severity: 'error', say: '主要负责同志谈话 {a} 人次，多于谈心谈话总数 {b} 人次。' },
  { subject: 'talk.total', relation: 'at-least', of: ['members.count'], severity: 'hint', say: '谈心谈话 {a} 人次，少于班子成员 {b} 人，是否有误？' },
  { subject: 'prefix.solved', relation: 'at-most', of: ['opinions.total'], severity: 'hint', say: '会前已解决 {a} 个问题，多于征求到的意见 {b} 条，是否有误？' },
  { subject: 'criticism.total', relation: 'at-least', of: ['members.count'], severity: 'hint', say: '相互批评意见 {a} 条，少于班子成员 {b} 人，是否有误？' },
  { subject: 'last.done', relation: 'at-most', of: ['last.total'], severity: 'error', say: '上次整改事项已完成 {a} 项，多于总数 {b} 项。' },
  { subject: 'theme.aspectCount', relation: 'equal', of: ['issues.teamAspects'], severity: 'hint', say: '对照检查是 {a} 个方面，班子问题写了 {b} 个方面，是否有误？' },
  ...issues('team.issues', '班子', ['issues.teamImmediate', 'issues.teamStaged', 'issues.teamLong']),
  ...issues('members.issues', '成员', ['issues.memberImmediate', 'issues.memberStaged', 'issues.memberLong']),
  { subject: 'members.issues', relation: 'at-least', of: ['members.count'], severity: 'hint', say: '成员查摆问题 {a} 个，少于班子成员 {b} 人，是否有误？' },
  { subject: 'fix.teamDone', relation: 'at-most', of: ['issues.teamImmediate'], severity: 'warning', say: '班子已整改 {a} 个，多于立行立改的 {b} 个。' },
  { subject: 'fix.memberDone', relation: 'at-most', of: ['issues.memberImmediate'], severity: 'warning', say: '成员已整改 {a} 个，多于立行立改的 {b} 个。' },
  { subject: 'fix.done', relation: 'at-most', of: ['issues.teamImmediate', 'issues.memberImmediate'], severity: 'warning', say: '已整改完成 {a} 个，多于班子和成员立行立改的合计 {b} 个。' },
  { subject: 'fix.done', relation: 'at-most', of: ['team.issues', 'members.issues'], severity: 'error', say: '已整改完成 {a} 个，多于班子和成员查摆问题的合计 {b} 个。' },
  { subject: 'fix.done', relation: 'equal', of: ['fix.teamDone', 'fix.memberDone'], severity: 'hint', say: '已整改完成 {a} 个，班子和成员已整改的合计 {b} 个，是否有误？' },
  { subject: 'measures', relation: 'at-least', of: ['team.issues'], severity: 'hint', say: '整改措施 {a} 条，少于班子问题 {b} 个，是否有误？' },
];

/** The three kinds of a body's issues: none above the sum, together the sum. */
function issues(total: KnownFactId, whose: string, kinds: readonly [KnownFactId, KnownFactId, KnownFactId]): readonly NumberConstraint[] {
  const names = ['立行立改', '阶段性整改', '长期整改'];
  return [
    ...kinds.map((subject, i): NumberConstraint => ({
      subject, relation: 'at-most', of: [total], severity: 'error', say: `${whose}${names[i] ?? ''}问题 {a} 个，多于${whose}问题总数 {b} 个。`,
    })),
    { subject: total, relation: 'equal', of: kinds, severity: 'hint', say: `${whose}问题 {a} 个，立行立改、阶段性整改、长期整改合计 {b} 个，是否有误？` },
  ];
}

/** What of the values breaks a constraint between numbers. A constraint with an unknown side says nothing. */
export function numberViolations(values: ValueMap): readonly Violation[] {
  const found: Violation[] = [...notNumbers(values)];
  for (const constraint of NUMBER_CONSTRAINTS) {
    const a = amountOf(values, constraint.subject);
    const b = otherSide(values, constraint.of);
    if (a === null || b === null || holds(a, constraint.relation, b)) continue;
    const others = typeof constraint.of === 'number' ? [] : constraint.of;
    found.push(violation([constraint.subject, ...others], constraint.severity, constraint.say.replace('{a}', String(a)).replace('{b}', String(b))));
  }
  return found;
}

function otherSide(values: ValueMap, of: NumberConstraint['of']): number | null {
  if (typeof of === 'number') return of;
  let sum = 0;
  for (const id of of) {
    const amount = amountOf(values, id);
    if (amount === null) return null;
    sum += amount;
  }
  return sum;
}

function holds(a: number, relation: NumberConstraint['relation'], b: number): boolean {
  if (relation === 'equal') return a === b;
  return relation === 'at-most' ? a <= b : a >= b;
}

/** A number without any numeral. */
function notNumbers(values: ValueMap): readonly Violation[] {
  return [...values].flatMap(([key, value]) =>
    factById(key)?.kind === 'number' && !/[0-9０-９一二三四五六七八九十百千两几零〇半]/.test(value)
      ? [violation([key], 'hint', `“${value}”里没有数字，是否有误？`)]
      : [],
  );
}
