import type { ValueMap } from '../facts/rules/fact-key';
import { numberViolations } from '../facts/rules/number-constraints';
import { asFinding } from '../facts/rules/violation';
import { attendances, type Attendance } from '../facts/values/attendance';
import { toldInMeeting } from '../structure/told-in-meeting';
import { defineCheck, type CheckInput, type Report } from './check';
import { absentNames, participants } from './head-count/participants';

/**
 * 应到, 实到 and the absentees must add up; the people named as taking part, with
 * the chair, are as many as 实到. Lists that end in 等 and people who only sit in
 * are left out.
 */
export const headCount = defineCheck({
  id: 'head-count',
  summary: '应到、实到、缺席人数和参会名单应对得上',
  severity: 'error',
  why: '人数对不上，读者就不知道到底谁到了会',
  ofModel: true,

  *run(input) {
    for (const [paragraph, { text }] of input.snapshot.paragraphs.entries()) {
      if (text.includes('列席') && toldInMeeting(paragraph, input.outline.phases)) yield* observers(paragraph, text);
      const found = attendances(text);
      const [only] = found;
      if (!only || !toldInMeeting(paragraph, input.outline.phases)) continue;
      for (const attendance of found) yield* absence(attendance, paragraph, text);
      if (found.length === 1) {
        yield* named(only, paragraph, text);
        yield* members(only, paragraph, input);
      }
    }
  },
});

/** 应到 less 实到 is how many are absent. */
function* absence({ due, present, absent, absentAt, after }: Attendance, paragraph: number, text: string): Iterable<Report> {
  const missing = due.value - present.value;
  if (missing < 0) return;
  const said = `应到${due.value}人，实到${present.value}人`;
  if (absentAt !== null) {
    if (absent.includes(missing)) return;
    const place = { paragraph, start: due.start, end: absentAt.end };
    const count = Math.max(...absent);
    // Fewer may be told with other words too: 1人请假，1人在外学习.
    const together = !text.slice(present.end, absentAt.start).includes('。');
    if (count > missing && together) yield { place, message: `${said}，缺席${count}人，人数对不上` };
    else if (count > missing) yield { place, severity: 'hint', message: `${said}，缺席写的是${count}人，是否相符` };
    else yield { place, severity: 'hint', message: `${said}，缺席写的是${count}人，是否有漏写` };
    return;
  }
  const names = absentNames(text.slice(after.start, after.end));
  if (names === null || names.length === missing) return;
  const place = { paragraph, start: due.start, end: present.end };
  yield { place, severity: 'hint', message: `${said}，请假的写了${names.length}人（${names.join('、')}），是否相符` };
}

/** 办公室、财务科、人事科主要负责人共3人列席: departments that each send one. */
const OBSERVERS = /([^，。；：（）()0-9]{4,100})(?:主要)?负责(?:同志|人)(?:等)?(?:共|计|共计)?[ 　]?([0-9]{1,2})[人名位](?:同志)?(?:应邀)?列席/g;

/** More departments than people who sit in for them; fewer may send several each. */
function* observers(paragraph: number, text: string): Iterable<Report> {
  for (const match of text.matchAll(OBSERVERS)) {
    const [words, list = '', count = ''] = match;
    const named = list.split(/、/).filter((name) => name.trim() !== '').length;
    if (named <= Number(count) || /等$|其中|部分|有关|相关/.test(list) || words.includes('等')) continue;
    const place = { paragraph, start: match.index, end: match.index + words.length };
    yield { place, severity: 'hint', message: `列席的写了${named}个部门，人数写${Number(count)}人，是否相符` };
  }
}

/** The chair and those who take part, by their names. */
function* named({ present }: Attendance, paragraph: number, text: string): Iterable<Report> {
  const names = participants(text);
  if (names === null || names.length === present.value) return;
  const place = { paragraph, start: present.start, end: present.end };
  yield { place, severity: 'hint', message: `名单连主持人共${names.length}人，写实到${present.value}人，是否相符` };
}

/** ×名党组成员, said elsewhere, are not more than 应到. */
function* members({ due }: Attendance, paragraph: number, { values }: CheckInput): Iterable<Report> {
  const count = values.find(({ fact }) => fact === 'members.count');
  if (!count) return;
  const known: ValueMap = new Map([['members.count', count.text], ['attendance.due', String(due.value)]]);
  for (const violation of numberViolations(known)) {
    const place = count.paragraph === paragraph ? { paragraph, start: due.start, end: due.end } : count;
    yield { place: { paragraph: place.paragraph, start: place.start, end: place.end }, severity: 'hint', message: asFinding(violation, 'hint') };
  }
}
