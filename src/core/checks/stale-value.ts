import { yearOf } from '../meeting/own-meeting';
import { defineCheck, type CheckInput, type Report } from './check';
import { isAtHome, isOfThisWork, oldYears, type OldYear } from './stale-value/old-years';

/**
 * A year two or more before the meeting's beside the work that this report is on (a plan, a list, a
 * study) and that nothing explains: no regulation, history, span, comparison, inspection or last meeting. One finding a year: what stands once stands again.
 */
export const staleValue = defineCheck({
  id: 'stale-value',
  summary: '正文里早于会议两年以上的年份应有来由',
  severity: 'hint',
  why: '无来由的旧年份多半是去年、前年的稿子里留下的',
  ofModel: true,

  *run(input) {
    const { snapshot, outline, meeting } = input;
    const own = yearOf(meeting);
    if (own === null) return;
    const said = new Set<number>();
    for (let paragraph = outline.front.bodyFrom; paragraph < outline.bodyTo; paragraph += 1) {
      const given = snapshot.paragraphs[paragraph];
      if (!given || given.tableDepth > 0) continue;
      for (const old of oldYears(given.text)) {
        if (said.has(old.year) || isAtHome(given.text, old)) continue;
        const report = judge(old, paragraph, given.text, own, input);
        if (!report) continue;
        said.add(old.year);
        yield report;
      }
    }
  },
});

/** What is done for a meeting is not done two years before it is held. */
const WORK = /^(?:上午|下午|全天)?[，,]?[^，。；]{0,14}(?:召开|举办|集中学习|集体学习|专题学习|开展|组织|征求|发放|谈心|审议|审阅|报送|报请)/;

function judge({ year, start, end, dated }: OldYear, paragraph: number, text: string, own: number, { meeting, outline }: CheckInput): Report | null {
  const place = { paragraph, start, end };
  const heldIn = meeting.held?.date.year ?? own + 1;
  const element = outline.elementOf[paragraph] ?? null;
  const written = text.slice(start, end);
  const isPreparation = element === 'pre' || (element?.startsWith('pre.') ?? false);
  if (dated && year <= heldIn - 2 && isPreparation && WORK.test(text.slice(end, end + 24))) {
    return { place, severity: 'warning', message: `“${written}”比会议早两年左右，会前工作的日期是否有误` };
  }
  if (year > own - 2 || !isOfThisWork(text, end)) return null;
  return { place, message: `“${written}”比本次会的年度早两年以上，是否旧稿留下的` };
}
