import type { DocumentSnapshot } from '../document';
import { isBranchTitle } from './branch-model';
import { saysOtherGenre } from './genre';
import type { PhaseHeading } from './phases';

const FIRST_PARAGRAPHS = 3;

/** Words of the field; a conference service has 会前, 会中 and 会后 too. */
const FIELD = /生活会|批评与自我批评|批评和自我批评|对照检查|谈心谈话|检视剖析/;

/**
 * Whether a document is of the model: 民主生活会 in its title or in the first
 * three paragraphs that have text, or a phase. A branch's 组织生活会 has a model
 * of its own and is not judged by this one; nor are other papers of the same
 * meeting (a plan, a notice, a speech), when their heading says what they are.
 */
export function showsModel(snapshot: DocumentSnapshot, title: string, headings: readonly PhaseHeading[]): boolean {
  if (saysOtherGenre(snapshot, title) || isBranchTitle(title)) return false;
  let opening = title;
  let seen = 0;
  for (const { text } of snapshot.paragraphs) {
    if (text.trim() === '') continue;
    opening += text;
    seen += 1;
    if (seen === FIRST_PARAGRAPHS) break;
  }
  if (opening.includes('民主生活会')) return true;
  const named = headings.filter((h) => h.sureness === 3);
  if (named.length === 0) return false;
  if (named.some((h) => snapshot.paragraphs[h.paragraph]?.text.includes(`${PHASE_NAMES[h.phase]}阶段`))) return true;
  return snapshot.paragraphs.some(({ text }) => FIELD.test(text));
}

const PHASE_NAMES = { pre: '会前', meet: '会议', post: '会后' } as const;
