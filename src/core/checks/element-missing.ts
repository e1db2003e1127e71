import type { Severity } from '../analysis';
import type { SnapshotParagraph } from '../document';
import { elementOf, type ElementId, type Phase } from '../structure/elements';
import { ENOUGH_CLASSES, meetingFactClasses } from '../structure/meeting-facts';
import { openingOf } from '../structure/opening';
import type { Outline } from '../structure/outline';
import { SUPERIOR_ATTENDED } from '../structure/recognition';
import { TOLD_WORDS } from '../structure/told-words';
import { defineCheck, type CheckInput } from './check';

/** In a shorter report nobody is asked for what is only recommended. In UTF-16 units, white space included. */
const LONG = 1000;

/** A phase is told in detail where at least so many of its elements have a paragraph of their own. */
const DETAILED = 2;

/** More questions than these are read as a scolding. */
const MOST_ASKED = 2;

/**
 * An element of the model that stands nowhere. A required one is a warning; only a question where its
 * words stand in another phase; an error only where the meeting's basic facts or the mutual criticism
 * are nowhere in the whole text. A recommended one is asked for in a long report that tells its phase
 * in detail. The parts of a phase that is itself absent or empty are not listed: that is said once.
 * Title and addressee, signature and date are asked for by checks of their own.
 */
export const elementMissing = defineCheck({
  id: 'element-missing',
  summary: '各阶段的内容要点应齐全',
  severity: 'warning',
  why: '这是三阶段通报通常要写的内容，缺了容易被退回补写',
  ofModel: true,

  *run(input) {
    const { outline } = input;
    let asked = 0;
    for (const { element, status } of outline.rows) {
      const { level, phase, requirement, name } = elementOf(element);
      // Most good reports go from a phase's heading straight to its first part: the outline offers a lead, nobody asks for it.
      if (status !== 'missing' || level === 1 || requirement === 'optional' || element === 'post.lead') continue;
      if (level === 0 && element !== 'intro') continue;
      if (phase !== null && !hasBody(outline, phase)) continue;
      if (element === 'meet.comment' && !anywhere(input, SUPERIOR_ATTENDED)) continue;
      const severity = severityOf(input, element);
      if (severity === 'hint' && ((phase !== null && !isDetailed(input, phase)) || (asked += 1) > MOST_ASKED)) continue;
      const message = severity === 'hint' ? `未见“${name}”，是否需要补写` : `未见“${name}”，应补写`;
      yield { place: null, element, severity, message, why: WHY[element] ?? elementMissing.why };
    }
  },
});

function hasBody({ rows }: Outline, phase: Phase): boolean {
  return rows.some((row) => row.element === phase && row.status === 'present');
}

/** Whether a writer who takes this much room for the phase would have said the rest too. */
function isDetailed({ snapshot, outline }: CheckInput, phase: Phase): boolean {
  if (snapshot.paragraphs.reduce((all, { text }) => all + text.length, 0) < LONG) return false;
  const headings = new Set(outline.headings.map(({ paragraph }) => paragraph));
  const own = new Set<number>();
  for (const { element, phase: of, paragraph } of outline.rows) {
    const given = paragraph === null || of !== phase || headings.has(paragraph) ? undefined : snapshot.paragraphs[paragraph];
    if (given && paragraph !== null && elementOf(element).requirement !== 'optional' && isPart(given)) own.add(paragraph);
  }
  return own.size >= DETAILED;
}

/** Numbered, or under a heading of its own. */
function isPart(paragraph: SnapshotParagraph): boolean {
  const { mark, headingLevel } = openingOf(paragraph);
  return mark !== null || headingLevel > 0;
}

const WHY: Readonly<Partial<Record<ElementId, string>>> = {
  'meet.facts': '日期、地点、主持人、参加人员是会议的基本情况，至少应写明三项',
  'meet.theme': '会议主题以上级通知原文为准，写在导语或会议阶段都可以',
  'meet.criticism': '相互批评是民主生活会的主要内容',
  'meet.comment': '文中写到上级派人到会，通常写明点评情况',
};

function severityOf(input: CheckInput, element: ElementId): Severity {
  if (elementOf(element).requirement === 'recommended') return 'hint';
  if (element === 'meet.facts') {
    const classes = new Set(input.snapshot.paragraphs.flatMap((p) => [...meetingFactClasses(p.text)]));
    if (saysWhenAndWho(input)) return 'hint';
    return classes.size < ENOUGH_CLASSES ? 'error' : 'warning';
  }
  if (element === 'meet.criticism') return anywhere(input, /批评/) ? 'warning' : 'error';
  if (element === 'meet.theme') return isBuiltByModel(input) || anywhere(input, THEME_SPOKEN_OF) ? 'warning' : 'hint';
  // 对照检查材料 is asked for in the preparation; a report that only has them examine themselves at the meeting leaves it at that.
  const words = TOLD_WORDS[element];
  return words !== undefined && placesOf(input, element).some(({ text }) => words.test(text)) ? 'hint' : 'warning';
}

const HELD = /月[^，。；]{1,6}日[^。；]{0,40}(?:召开|举行)/;
const COUNTED = /(?:应到|实到|到会|出席|参加)[^，。；]{0,12}[0-9０-９]|[0-9０-９]{1,3}\s?[名人][^，。；]{0,8}(?:参加|到会|出席)|全[部体][^，。；]{0,8}(?:参加|到会|出席)/;

/** Whether one paragraph says the day it was held and who came: who was in the chair may be left to the reader. */
function saysWhenAndWho({ snapshot }: CheckInput): boolean {
  return snapshot.paragraphs.some(({ text }) => HELD.test(text) && COUNTED.test(text));
}

/** The meeting's own theme is spoken of, not praised (主题鲜明) and not another's (主题教育, 专题党课主题). */
const THEME_SPOKEN_OF = /(?:会议|生活会|本次|这次|紧扣|围绕|聚焦|把握|扣住)(?:的)?主题(?!教育|党日|活动|鲜明|突出|明确|集中|党课|宣讲|练兵)/;

/** Parts that make a meeting told by the model. */
const PARTS = 2;

/**
 * Whether the meeting is told by the model, with the basic facts in its own part and numbered parts
 * after them: there the theme has its place beside. Who gives the facts in the introduction and goes
 * from there to what was reported and criticised often leaves the theme to the notice.
 */
function isBuiltByModel({ snapshot, outline }: CheckInput): boolean {
  const meeting = outline.phases.find(({ phase }) => phase === 'meet');
  const facts = outline.rows.find(({ element }) => element === 'meet.facts')?.paragraph ?? null;
  if (!meeting || facts === null || facts < meeting.heading || facts >= meeting.to) return false;
  const own = outline.rows.filter(({ phase, paragraph }) => phase === 'meet' && paragraph !== null && paragraph > meeting.heading);
  const parts = new Set(own.map(({ paragraph }) => paragraph).filter((i) => {
    const given = i === null ? undefined : snapshot.paragraphs[i];
    return given !== undefined && isPart(given);
  }));
  return parts.size >= PARTS;
}

/** Without title, addressee and attachments, which name things they do not tell; a list made before the meeting is no list of what follows from it. */
function placesOf({ snapshot, outline }: CheckInput, element: ElementId): readonly SnapshotParagraph[] {
  const { front, phases, bodyTo } = outline;
  const meeting = phases.find(({ phase }) => phase === 'meet')?.heading ?? front.bodyFrom;
  return snapshot.paragraphs.slice(elementOf(element).phase === 'post' ? meeting : front.bodyFrom, bodyTo);
}

function anywhere({ snapshot }: CheckInput, pattern: RegExp): boolean {
  return snapshot.paragraphs.some(({ text }) => pattern.test(text));
}
