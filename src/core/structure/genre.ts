import type { DocumentSnapshot } from '../document';

/** The heading of a document is at most so many lines, each no longer than this. */
const LINES = 5;
const LINE_LENGTH = 50;

/** （2027年1月15日）, （草案）, （送审稿） after a title's last word. */
const IN_BRACKETS = /[(（][^（）()]{1,16}[)）]$/;

/** What other papers of a 民主生活会 are called: they are about the meeting, but no report of it. */
const OTHER_GENRE =
  /(?:方案|通知|主持词|主持稿|讲话|讲话稿|讲话提纲|发言|发言稿|发言材料|提纲|材料|记录|纪要|函|请示|批复|清单|台账|计划|议程|日程|点评|点评稿|点评意见|评语|意见建议|征求意见表|心得体会|简报|汇编)$/;

/** A report on one thing around the meeting, not on the meeting: 民主生活会整改落实情况的报告. */
const OTHER_MATTER = /民主生活会(?:问题|措施)?.{0,4}(?:整改|征求|督导|准备|筹备|对照检查|查摆|检视).{0,16}(?:通报|报告|汇报)$/;
const OF_MEETING = /召开|会议情况|开展情况/;

/** 县水利局党组召开2026年度民主生活会: the headline of a piece of news. */
const HEADLINE = /^(?!关于).{2,24}召开[^，。、]{0,24}民主生活会$/;

/**
 * Whether the document's heading says that it is another paper than the report:
 * a plan, a notice, a speech, one's own self-examination, a report on something
 * else, a piece of news. Only what the heading says counts.
 */
export function saysOtherGenre(snapshot: DocumentSnapshot, title: string): boolean {
  if (title !== '') return isOther(title);
  const lines = headingLines(snapshot);
  if (!lines.join('').includes('生活会')) return false;
  return lines.some((line, i) => isOther(line) || (i === 0 && HEADLINE.test(line)));
}

function isOther(line: string): boolean {
  const bare = line.replace(IN_BRACKETS, '').trimEnd();
  return OTHER_GENRE.test(bare) || (OTHER_MATTER.test(bare) && !OF_MEETING.test(bare));
}

/** The first short lines, up to the first that ends like a sentence or an addressee. */
function headingLines(snapshot: DocumentSnapshot): string[] {
  const lines: string[] = [];
  for (const { text, tableDepth } of snapshot.paragraphs) {
    const line = text.trim();
    if (line === '') continue;
    if (tableDepth > 0 || lines.length === LINES || line.length > LINE_LENGTH || /[。；：:！？，]/.test(line)) break;
    lines.push(line);
  }
  return lines;
}
