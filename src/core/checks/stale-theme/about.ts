import { quotations, within } from '../../facts/values/quotations';
import type { Education } from '../../packs/educations';

/** How far back and ahead the sentence is read, in UTF-16 units. */
const REACH = 60;

/** Said of another meeting or time. */
const ANOTHER_TIME = /上(?:一)?(?:次|年度?|届)|往年|去年|此前|以往|历次|前期已|曾|生活会(?:问题)?整改/;
/** 巩固深化……成果: what an earlier education left is carried on in any year. */
const CARRIED_ON = /(?:巩固|拓展|深化|转化|运用|提升|放大)[^，。；]*$/;
const RESULTS = /^[^，。；]{0,16}成[果效]/;
/** A speech or a text is quoted. */
const QUOTED = /(?:指出|强调|讲话|论述|指示|提出)[^。]{0,12}[“‘][^”’]*$/;

/** What the meeting is measured by: 谈守初心、担使命方面的差距, 作为……的一次政治体检, 按照……的总要求. */
const MEASURE_AFTER =
  /^[”’]?(?:的)?(?:总?要求|目标|具体目标|一次(?:政治|党性|思想)体检|方面|重要要求|根本要求|主题|主线|十二字|四句话|四个以学)/;
const MEASURE_BEFORE = /(?:谈|对照|对标|按照|围绕|紧扣|聚焦|锚定|把握|落实|贯彻|达到|实现)[“‘]?$/;

/**
 * Whether a general requirement is said of this meeting: yes where the meeting is measured by it,
 * no where it is titled, quoted, told of another time or of its own education, or carried on.
 */
export function aboutThisMeeting(text: string, start: number, end: number, education: Education): 'yes' | 'perhaps' | 'no' {
  if (within(quotations(text).titled, start)) return 'no';
  const left = text.slice(Math.max(0, start - REACH), start);
  const before = left.slice(Math.max(left.lastIndexOf('。'), left.lastIndexOf('；')) + 1);
  const after = text.slice(end, end + REACH);
  if (ANOTHER_TIME.test(before) || QUOTED.test(before) || education.naming.test(before)) return 'no';
  if (CARRIED_ON.test(before) && RESULTS.test(after)) return 'no';
  const otherYear = /(20\d\d)年/.exec(before);
  if (otherYear && Number(otherYear[1]) === education.year) return 'no';
  return MEASURE_AFTER.test(after) || MEASURE_BEFORE.test(before) ? 'yes' : 'perhaps';
}
