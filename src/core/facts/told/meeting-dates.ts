import type { DocumentSnapshot } from '../../document';
import type { Outline } from '../../structure/outline';
import { sentenceSides } from './sentences';
import type { DatedPlace } from './written-dates';

/** What is held about the meeting and is not the meeting itself. */
const ABOUT = '(?!(?:的)?(?:方案|准备|工作|会前|筹备|征求|材料|整改|动员|部署|前|有关|情况|相关|专题学习|学习|对照|意见|查摆|反馈|通知|要求|议程|发言|点评|座谈|推进|培训|预备|问题|质量|通报))';
/** 召开了2026年度民主生活会, in one clause. */
const HOLDS = new RegExp(`^[^。；]{0,40}?(?:召开|举行|开展)(?:了|的)?([^，。；、]{0,50}?)生活会${ABOUT}`);
/** 民主生活会在局二楼会议室召开. */
const IS_HELD = new RegExp(`^[^。；]{0,50}?生活会${ABOUT}([^，。；]{0,36}?)(?:召开|举行)`);
/** 民主生活会于…, 会议时间：… */
const HELD_ON = /(?:生活会|会议)(?:定于|于|时间[：:为是]*|是在|在)$/;
const MEETING_ITSELF = /^(?:[（(][^）)]{1,8}[）)])?[^，。；]{0,12}，?(?:会议|大会)(?:在|于|由|召开|正式)|^[^，。；]{0,30}召开会议(?:，|$)/;
const ANOTHER = /上一?(?:年|次|届)|去年|往年|历次|(?:党|团)?支部|科室|组织生活会|座谈|动员|预备|筹备|方案|党[委组]会(?!议室)|常委会会议(?!室)|办公会|推进会|培训|读书班|谈心|征求意见|学习会|通知|报告会/;
/** 1月18日民主生活会上, said of it later. */
const NAMED = /^(?:召开的|举行的)?[^，。；、]{0,12}民主生活会(?:会?上|后|期间)/;
const YEAR_OF = /(20\d\d)年度/;

/**
 * Of the dates of a document those that say when this meeting was held: only in
 * sentences that say it of the meeting, so that no study, notice or last year's
 * meeting is taken for it. A year that one place writes counts for the others.
 */
export function meetingDates(dated: readonly DatedPlace[], snapshot: DocumentSnapshot, { elementOf }: Outline): readonly DatedPlace[] {
  const title = snapshot.paragraphs.filter((_, i) => elementOf[i] === 'title').map(({ text }) => text).join('');
  const own = YEAR_OF.exec(title)?.[1] ?? null;
  const found = dated.filter(({ paragraph, start, end, date }) => {
    const text = snapshot.paragraphs[paragraph]?.text ?? '';
    const element = elementOf[paragraph] ?? null;
    if (element === 'title' || element === 'date' || !text.includes('会')) return false;
    const { before, after } = sentenceSides(text, start, end);
    if (NAMED.test(after) && !ANOTHER.test(before.slice(-20)) && own !== null && isOfSession(date.year, date.month, Number(own))) return true;
    return saysHeld(before, after, element === 'meet.facts' || element === 'intro', own);
  });
  return withYear(found.slice(0, MOST_TOLD));
}

/** Where only one place writes the year, it is that of the others too. */
function withYear(found: readonly DatedPlace[]): readonly DatedPlace[] {
  const years = new Set(found.flatMap(({ date }) => (date.year === null ? [] : [date.year])));
  const [year] = years;
  if (years.size !== 1 || year === undefined) return found;
  return found.map((place) => (place.date.year === null ? {
    ...place, date: { ...place.date, year }, until: place.until === null ? null : { ...place.until, year },
  } : place));
}

/** A year's meeting is held in it or in the first months of the next; the last one a year before. */
function isOfSession(year: number | null, month: number | null, own: number): boolean {
  return year === null || year > own || (year === own && month !== null && month > LAST_MONTH);
}

const LAST_MONTH = 3;
/** No report says its day more often; what compares all of them stays quick. */
const MOST_TOLD = 40;

function saysHeld(before: string, after: string, isFacts: boolean, own: string | null): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('：')) + 1);
  if (ANOTHER.test(clause)) return false;
  // 2025年度民主生活会于… in a report of 2026 is the last meeting.
  const of = YEAR_OF.exec(clause.slice(-30) + after.slice(0, 60))?.[1];
  if (own !== null && of !== undefined && of !== own) return false;
  const holds = HOLDS.exec(after);
  if (holds) return !ANOTHER.test(holds[0]);
  const held = IS_HELD.exec(after);
  if (held) return !ANOTHER.test(held[0]);
  if (HELD_ON.test(clause) && !/[召举]/.test(clause)) return /^[^，。；]{0,40}(?:召开|举行)|^(?:上午|下午|全天)?$/.test(after);
  return isFacts && MEETING_ITSELF.test(after) && !ANOTHER.test(after.slice(0, 40));
}
