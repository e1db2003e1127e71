import { attendanceViolations } from '../facts/rules/attendance-constraints';
import type { ValueMap } from '../facts/rules/fact-key';
import { numberViolations } from '../facts/rules/number-constraints';
import { asFinding } from '../facts/rules/violation';
import { attendances } from '../facts/values/attendance';
import { toldInMeeting } from '../structure/told-in-meeting';
import { defineCheck } from './check';

/** 实到 under two thirds of 应到, or above it. Only where both stand together, of a 民主生活会 itself. */
export const quorum = defineCheck({
  id: 'quorum',
  summary: '实到人数应在应到人数的三分之二以上',
  severity: 'warning',
  why: '到会人数达到应到人数的三分之二以上方可开会，人数写错或不足都会被问到',
  ofModel: true,

  *run({ snapshot, outline }) {
    for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
      const found = attendances(text);
      if (found.length === 0 || !toldInMeeting(paragraph, outline.phases)) continue;
      for (const { due, present } of found) {
        const values: ValueMap = new Map([['attendance.due', String(due.value)], ['attendance.present', String(present.value)]]);
        for (const violation of [...numberViolations(values), ...attendanceViolations(values)]) {
          const { severity } = violation;
          const why = severity === 'error' ? '实到不会多于应到，两个数有一个写错了' : quorum.why;
          yield { place: { paragraph, start: due.start, end: present.end }, severity, why, message: asFinding(violation, severity) };
        }
      }
    }
  },
});
