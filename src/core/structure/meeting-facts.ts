/** The four classes of a meeting's basic facts. */
export type MeetingFactClass = 'date' | 'place' | 'chair' | 'participants';

/** Three of the four are enough: departments differ in which they name. */
export const ENOUGH_CLASSES = 3;

const CLASSES: readonly (readonly [MeetingFactClass, RegExp])[] = [
  ['date', /[0-9０-９Xx×*＊_〇○一二三四五六七八九十某]\s?月[\s0-9０-９Xx×*＊_〇○一二三四五六七八九十至某]{0,8}日/],
  ['place', /地点[：:]|会议室|礼堂|会场|报告厅|活动室|会议中心|党校|[0-9一二三四五六七八九十Xx×]楼|在[^，。；、]{2,24}(?:召开|举行)/],
  ['chair', /主持/],
  ['participants', /参加|出席|列席|应到|实到|与会人员|到会(?!指导)/],
];

/** Which of the four classes a text gives. */
export function meetingFactClasses(text: string): ReadonlySet<MeetingFactClass> {
  return new Set(CLASSES.filter(([, pattern]) => pattern.test(text)).map(([name]) => name));
}
