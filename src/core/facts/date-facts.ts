import type { FactPart } from '../analysis';
import type { BlankContext, Recognition } from './context';
import type { KnownFactId } from './table';

/** Characters of which a written date or time, or a span of dates, is made. */
const DATE_BEFORE = /[◇0-9年月日号时点分上下午.．:：至到—～~-]*$/;
const SPAN = /[至到—～~]/;
const DATE_AFTER = /^[◇0-9年月日号时点分上下午.．:：至到—～~-]*/;

/**
 * Dates and times: which part of which date a blank before 年, 月, 日, 时, 分 (or
 * between dots) is. The whole written date is looked at first, and what stands on
 * both sides of it decides: the meeting's date, the document's own, a deadline …
 * Null when the blank is no part of a date.
 */
export function recogniseDate(c: BlankContext): Recognition | null {
  const part = datePart(c);
  if (part === null) return null;
  if (part === 'year') {
    const session = sessionYear(c);
    if (session) return session;
  }
  const head = DATE_BEFORE.exec(c.before)?.[0] ?? '';
  const tail = DATE_AFTER.exec(c.after)?.[0] ?? '';
  const before = c.sentenceBefore.slice(0, Math.max(0, c.sentenceBefore.length - head.length));
  const after = c.sentenceAfter.slice(tail.length);
  if (part === 'hour' || part === 'minute') return timeOf(c, part, before, after);
  const fact = dateFact(c, before, after, head, tail);
  if (fact) return { fact, kind: 'date', part };
  // The parts of one written date are parts of one fact, whatever it is.
  const until = SPAN.test(head) ? 'until' : 'from';
  const key = `date ${c.paragraph} ${c.sentence} ${before.slice(-12)} ${until}`;
  return { fact: null, kind: 'date', part, same: key };
}

function datePart(c: BlankContext): FactPart | null {
  const { before, after } = c;
  if (/^年(?!级|来|多|以上|龄|轻|限)/.test(after) && !/[近第历]$|连续$/.test(before)) return 'year';
  if (/^月(?!均)/.test(after)) return 'month';
  if (/^(?:日|号)(?!报|常|前后)/.test(after) && /[月至到—～~-]$/.test(before)) return 'day';
  if (/^时(?!代|期|的|，|间|候)/.test(after) && /[日午晨晚号于]$|^$/.test(before)) return 'hour';
  if (/^时[，的]/.test(after) && /[日午晨晚]$/.test(before)) return 'hour';
  if (/^点(?!评|名|题|位)/.test(after) && /[日午晨晚]$/.test(before)) return 'hour';
  if (/^[:：]◇/.test(after) && /[日午晨晚]$/.test(before)) return 'hour';
  if (/^分(?![管别为局公类校支钟析享红])/.test(after) && /[时点]$/.test(before)) return 'minute';
  if (/[日午晨晚](?:◇|\d{1,2})[:：]$/.test(before)) return 'minute';
  return dottedPart(before, after);
}

/** 20xx.x.x and 20xx-xx-xx, on their own or in a sentence. */
function dottedPart(before: string, after: string): FactPart | null {
  if (/^([.．/-])(?:◇|\d{1,2})\1(?:◇|\d)/.test(after) && !/[.．/-]$/.test(before)) return 'year';
  if (/(?:◇|\d{4})[.．/-]$/.test(before) && /^[.．/-](?:◇|\d)/.test(after)) return 'month';
  return /(?:◇|\d{4})([.．/-])(?:◇|\d{1,2})\1$/.test(before) && /^(?:$|[^.．/\d-])/.test(after) ? 'day' : null;
}

/** 20xx年度民主生活会: the year a meeting is of, which is not the year it is held in; or the last meeting's name. */
function sessionYear(c: BlankContext): Recognition | null {
  const { after, sentenceAfter } = c;
  const ofMeeting = /^年度?(?![0-9◇])[^，。；◇]{0,30}?(?:民主|组织)生活会/.exec(sentenceAfter);
  if (ofMeeting) {
    const rest = sentenceAfter.slice(ofMeeting[0].length);
    const last = /^(?:查摆|检视|反馈)?[^，。；]{0,8}整改/.test(rest) || /上(?:一)?年度?[（(]?$/.test(c.clause);
    if (last) return { fact: 'last.name', kind: 'text' };
    return { fact: 'session.year', kind: 'date', part: 'year' };
  }
  if (/^年度/.test(after) && c.bare) return { fact: 'session.year', kind: 'date', part: 'year' };
  return null;
}

function timeOf(c: BlankContext, part: 'hour' | 'minute', before: string, after: string): Recognition {
  const meeting =
    c.phase !== 'pre' && (/生活会|会议|召开/.test(after) || /生活会|会议/.test(before) || c.element === 'meet.facts');
  return meeting
    ? { fact: 'meeting.time', kind: 'time', part }
    : { fact: null, kind: 'time', part, same: `time ${c.paragraph} ${c.sentence}` };
}

/** @param head,tail the written date on both sides of the blank */
function dateFact(c: BlankContext, before: string, after: string, head: string, tail: string): KnownFactId | null {
  if (/(?:会议|召开|开会)时间[：:为是]*$/.test(before)) return 'meeting.date';
  if (c.bare && !/[：:]$/.test(before) && before.length < 30 && /^[）)]?(?:印发)?$/.test(after) && (c.closing || before === '' || before === '（')) {
    return 'sign.date';
  }
  if (SPAN.test(head + tail)) return span(c, before, after, head);
  if (/^(?:底|末)?(?:之)?前/.test(after) || /(?:时限|期限|截止)[^，。]{0,6}$/.test(before)) {
    const rectifying = c.phase === 'post' || /整改|完成|到位|销号|见效|成效|落实|解决|清零/.test(after + before);
    return rectifying && c.phase !== 'pre' ? 'deadline' : null;
  }
  if (isMeeting(c, before, after)) return 'meeting.date';
  if (/学习(?!教育|贯彻)|研讨|读书班|辅导/.test(after.slice(0, 24))) return 'study.date';
  const facts = c.element === 'meet.facts' || c.element === 'intro';
  return facts && !OTHER_EVENT.test(after) ? 'meeting.date' : null;
}

const OTHER_EVENT = /^[^。]{0,30}(?:党[委组]会(?!议室)|常委会(?!议室)|办公会|动员|方案|通知|座谈会|读书班|征求意见|谈心谈话|专题会)/;

/** The date's own sentence says that the meeting was held. */
function isMeeting(c: BlankContext, before: string, after: string): boolean {
  const held = /(?:召开|举行|开展)了?([^，。；]{0,60})/.exec(after);
  if (held && /生活会/.test(held[1] ?? '') && !/^[^，。]{0,6}会前/.test(held[1] ?? '')) return true;
  if (/生活会[^，。；]{0,6}$/.test(before) && /^(?:上午|下午|晚上|，)?[^。]{0,12}(?:在|召开|举行)/.test(after)) return true;
  if (/^[^。]{0,40}生活会(?!方案|工作|准备)[^。，]{0,30}(?:召开|举行)/.test(after)) return true;
  if (OTHER_EVENT.test(after)) return false;
  return c.phase !== 'pre' && c.phase !== 'post' && /(?:^|[，上下午])[^，。]{0,4}(?:会议)(?:在|于|由)/.test(after);
}

/** From … to …: of the branches' own meetings when the sentence says so. */
function span(c: BlankContext, before: string, after: string, head: string): KnownFactId | null {
  const branches = /组织生活会/.test(after + before) || c.element === 'post.politics';
  if (!branches) return null;
  return SPAN.test(head) ? 'branch.to' : 'branch.from';
}
