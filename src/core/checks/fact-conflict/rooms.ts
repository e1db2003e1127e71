import { parseCount } from '../../facts/rules/counts';
import type { DocumentSnapshot, TextRange } from '../../document';
import type { CheckInput, Report } from '../check';

/** Where the meeting was held, as one place of the text says. */
interface Room extends TextRange {
  readonly text: string;
  readonly floor: number | null;
  readonly number: string | null;
}

const ROOM = /(?:在|地点[：:为是])([^，。；、在“]{2,24}?(?:会议室|会议厅|会议中心|报告厅|礼堂|活动室))/g;
const FLOOR = /([一二三四五六七八九十]{1,3}|\d{1,2})[楼层]/;
const NUMBER = /(?:^|[^\d])(\d{3,4})(?:会议室|室)|([一二三四五六七八九十\d]{1,2})号(?:会议室|会议厅)|第([一二三四五六七八九十]{1,2})会议室/;
/** No report names its room more often. */
const MOST_ROOMS = 40;
/** Another event than the meeting, or a second room of it. */
const OTHER_EVENT = /分会场|视频|旁听|座谈|动员|读书班|培训|休息|签到|党[委组]会(?!议室)|审议|预备|组织生活会|组织召开/;

/** One meeting on two floors or in two numbered rooms; rooms that are only called differently are left alone. */
export function* roomReports({ snapshot, outline }: CheckInput): Iterable<Report> {
  const rooms: Room[] = [];
  for (const [paragraph, element] of outline.elementOf.entries()) {
    if (element === 'intro' || element === 'meet' || element?.startsWith('meet.')) rooms.push(...roomsIn(snapshot, paragraph));
  }
  for (const [i, room] of rooms.slice(0, MOST_ROOMS).entries()) {
    const before = rooms.slice(0, i).find((other) => !inOneSentence(snapshot, other, room) && (differ(other.floor, room.floor) || differ(other.number, room.number)));
    if (before) yield { place: room, message: `会议地点前面写“${before.text}”，此处写“${room.text}”，请核对` };
  }
}

/** 上午在三楼会议室，下午在五楼会议室: two rooms are meant. */
function inOneSentence(snapshot: DocumentSnapshot, a: Room, b: Room): boolean {
  return a.paragraph === b.paragraph && !(snapshot.paragraphs[a.paragraph]?.text ?? '').slice(a.end, b.start).includes('。');
}

function roomsIn(snapshot: DocumentSnapshot, paragraph: number): Room[] {
  const text = snapshot.paragraphs[paragraph]?.text ?? '';
  if (!/[在点]/.test(text)) return [];
  return [...text.matchAll(ROOM)].flatMap((match) => {
    const room = match[1] ?? '';
    const start = match.index + match[0].length - room.length;
    const sentence = text.slice(text.lastIndexOf('。', start) + 1, start + room.length + 20);
    if (OTHER_EVENT.test(sentence)) return [];
    const number = NUMBER.exec(room);
    const floor = FLOOR.exec(room)?.[1];
    return [{
      paragraph, start, end: start + room.length, text: room,
      floor: floor === undefined ? null : parseCount(floor),
      number: number?.[1] ?? number?.[2] ?? number?.[3] ?? null,
    }];
  });
}

function differ<T>(a: T | null, b: T | null): boolean {
  return a !== null && b !== null && a !== b;
}
