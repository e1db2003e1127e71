import { lastMatch } from './context';

/** Whose numbers: the leading body's as a whole, or its members'. */
export type Subject = 'team' | 'member';

/** Members first: 班子成员 and 常委同志 contain the body's name. */
const SUBJECT =
  /(班子成员|班子其他成员|(?:党组|党委|支委会?|党工委|领导)成员|成员|党?委员(?!会)|常委(?!班子|会)|个人|党员领导干部|党员干部|领导干部|与会同志|支委)|((?:领导)?班子|党委|党组|党工委|支委会|党支部|常委会|集体)/g;

/** The nearest subject in a text before a number, or null when none is named. */
export function subjectOf(before: string): Subject | null {
  const found = lastMatch(before, SUBJECT);
  if (!found) return null;
  return found[1] !== undefined ? 'member' : 'team';
}

/** Whether the members, and not the body, are spoken of in a text before a number. */
export function onlyMembers(before: string): boolean {
  let member = false;
  for (const found of before.matchAll(SUBJECT)) {
    if (found[1] === undefined) return false;
    member = true;
  }
  return member;
}

/** Whether the members are spoken of at all. */
export function mentionsMembers(before: string): boolean {
  for (const found of before.matchAll(SUBJECT)) if (found[1] !== undefined) return true;
  return false;
}
