import { amountOf } from './amount';
import { parseCount } from './counts';
import type { ValueMap } from './fact-key';
import { violation, type Violation } from './violation';

/** Who was there: a quorum, absentees, and what is counted by head. */
export function attendanceViolations(values: ValueMap): readonly Violation[] {
  return [quorum(values), absentees(values), average(values), tooManyOpinions(values)].flatMap((found) => found ?? []);
}

/** Two thirds of those due must be present (model.md §5); exactly two thirds are enough. */
function quorum(values: ValueMap): Violation | null {
  const due = amountOf(values, 'attendance.due');
  const present = amountOf(values, 'attendance.present');
  if (due === null || present === null || present * 3 >= due * 2) return null;
  return violation(['attendance.present', 'attendance.due'], 'warning', `应到 ${due} 人，实到 ${present} 人，不足三分之二。`);
}

function absentees(values: ValueMap): Violation | null {
  const due = amountOf(values, 'attendance.due');
  const present = amountOf(values, 'attendance.present');
  const absent = absentCount(values.get('absent') ?? '');
  if (due === null || present === null || absent === null || present > due || due - present === absent) return null;
  return violation(['absent', 'attendance.due', 'attendance.present'], 'hint', `应到 ${due} 人，实到 ${present} 人，缺席写的是 ${absent} 人，是否有误？`);
}

function absentCount(value: string): number | null {
  if (value === '无') return 0;
  const said = /^(\d{1,3}|[一二三四五六七八九十两]{1,3})[人名位]/.exec(value)?.[1];
  return said === undefined ? null : parseCount(said);
}

function average(values: ValueMap): Violation | null {
  const said = amountOf(values, 'criticism.average');
  const total = amountOf(values, 'criticism.total');
  const present = amountOf(values, 'attendance.present');
  if (said === null || total === null || present === null || present === 0) return null;
  // 人均 is often said of the body without its head, and rounded; nobody rounds what divides evenly.
  const quotients = [present, present - 1].flatMap((heads) => (heads > 0 ? [total / heads] : []));
  const fits = quotients.includes(said) || (total % present !== 0 && quotients.some((quotient) => Math.abs(quotient - said) < 1));
  return fits ? null : violation(['criticism.average', 'criticism.total', 'attendance.present'], 'hint', `相互批评意见 ${total} 条，实到 ${present} 人，人均写的是 ${said} 条，是否有误？`);
}

/** More than five opinions of each about each other one are hardly meant. */
function tooManyOpinions(values: ValueMap): Violation | null {
  const members = amountOf(values, 'members.count');
  const total = amountOf(values, 'criticism.total');
  if (members === null || total === null || members === 0 || total <= (members + 1) * members * 5) return null;
  return violation(['criticism.total', 'members.count'], 'hint', `班子成员 ${members} 人，相互批评意见 ${total} 条，是否有误？`);
}
