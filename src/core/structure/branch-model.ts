import { saysOtherGenre } from './genre';
import type { DocumentSnapshot } from '../document';
import type { ElementId } from './elements';
import { TITLE_END } from './frame';

/**
 * What the report of a branch's 组织生活会 consists of (review.md §1: a model of its own),
 * in the order of `ELEMENTS`: 会前学习、征求意见、谈心谈话、撰写材料; 支部委员会报告工作、对照检查、
 * 批评、民主评议党员; 会后整改. Two thirds of a leading group need not be there.
 */
export const BRANCH_PARTS: readonly ElementId[] = [
  'title', 'addressee', 'intro',
  'pre', 'pre.study', 'pre.opinion', 'pre.talk', 'pre.draft',
  'meet', 'meet.facts', 'meet.report', 'meet.selfcheck', 'meet.criticism', 'meet.review',
  'post', 'post.list', 'post.rules',
  'sign', 'date',
];

const parts: ReadonlySet<ElementId> = new Set(BRANCH_PARTS);

export function isBranchPart(id: ElementId): boolean {
  return parts.has(id);
}

/** Whether the title says that this is the report of a 组织生活会; what also names a 民主生活会 is none. */
export function isBranchTitle(title: string): boolean {
  return title.includes('组织生活会') && !title.includes('民主生活会');
}

/** A report by its title's last words, and no plan, notice or speech on such a meeting. */
export function isBranchReport(snapshot: DocumentSnapshot, title: string): boolean {
  return isBranchTitle(title) && TITLE_END.test(title) && !saysOtherGenre(snapshot, title);
}
