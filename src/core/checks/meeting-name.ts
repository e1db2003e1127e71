import { mentionsIn, type MeetingMention } from '../meeting/mentions';
import { defineCheck, type CheckInput, type Report } from './check';

/**
 * The meeting goes by one name in the title and by that of another kind in the text: 主题教育
 * with and without 专题, 年度 against 专题, one education against another. Only opening and
 * meeting phase are compared, where a name can be no other meeting's; shorter names
 * (民主生活会, 专题民主生活会 of a special one) are right anywhere.
 */
export const meetingName = defineCheck({
  id: 'meeting-name',
  summary: '会议名称，标题与正文应一致',
  severity: 'hint',
  why: '年度、专题是不同的会，会名前后不一，读的人分不清说的是哪一次',
  ofModel: true,

  *run(input) {
    const { meeting, outline } = input;
    const { title, titleText } = outline.front;
    if (!meeting.isOne || title === null) return;
    const titled = mentionsIn(titleText, title, 'title').find(({ kind }) => kind !== null);
    if (!titled) return;
    for (const mention of meeting.mentions) {
      if (mention.role !== 'own' || mention.kind === null || !tellsOwn(mention, input)) continue;
      const message = conflict(titled, mention);
      if (message === null) continue;
      const { paragraph, start, end } = mention;
      yield { place: { paragraph, start, end }, message } satisfies Report;
      // The same name comes again and again.
      return;
    }
  },
});

/** Preparation and rectification tell of other bodies' meetings too. */
function tellsOwn({ paragraph }: MeetingMention, { outline }: CheckInput): boolean {
  const first = outline.phases[0]?.heading ?? outline.bodyTo;
  if (paragraph < first) return true;
  return outline.phases.some(({ phase, heading, to }) => phase === 'meet' && paragraph >= heading && paragraph < to);
}

function conflict(titled: MeetingMention, own: MeetingMention): string | null {
  const [there, here] = [titled.text.includes('专题'), own.text.includes('专题')];
  if (isOther(titled, own)) return `标题写“${shortOf(titled)}”，这里写“${shortOf(own)}”，会名是否统一`;
  if (there === here) return null;
  // 年度专题会 does not exist (review.md §1); 主题教育民主生活会 lacks a word.
  return there
    ? `标题写“专题民主生活会”，这里写“${shortOf(own)}”，会名是否统一`
    : `标题写“${shortOf(titled)}”，这里写“专题民主生活会”，会名是否统一`;
}

/** Whether both names say what kind of meeting it is, and not the same. */
function isOther(a: MeetingMention, b: MeetingMention): boolean {
  if (a.education !== null && b.education !== null) return a.education !== b.education;
  if (a.kind === 'general' || b.kind === 'general') return false;
  return a.kind !== b.kind;
}

const LONGEST = 16;

/** A long name's end tells its kind. */
function shortOf({ text }: MeetingMention): string {
  if (text.length <= LONGEST) return text;
  const end = /(?:[^，。、]{2}(?:主题教育|学习教育|整改)|20\d\d年度|以案促改)(?:专题)?(?:党员领导干部)?民主生活会$/.exec(text)?.[0] ?? text.slice(-LONGEST);
  return `…${end.slice(-LONGEST)}`;
}
