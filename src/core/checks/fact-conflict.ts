import { tellsOneMeeting } from '../facts/told/one-report';
import { defineCheck } from './check';
import { countReports } from './fact-conflict/counts';
import { meetingDayReports } from './fact-conflict/meeting-day';
import { roomReports } from './fact-conflict/rooms';

/**
 * One fact with two values: the meeting's day, its room, numbers that are said once
 * and for all. Only where both places say by their own words that they mean the same.
 */
export const factConflict = defineCheck({
  id: 'fact-conflict',
  summary: '同一事实前后应一致：会议日期、地点、意见条数等',
  severity: 'warning',
  why: '同一件事前后两个说法，读的人不知该信哪一个',
  ofModel: true,

  *run(input) {
    if (!tellsOneMeeting(input.snapshot, input.outline)) return;
    yield* meetingDayReports(input);
    yield* roomReports(input);
    yield* countReports(input);
  },
});
