import { sayDay } from '../../../src/core/packs/calendar-day';
import { DATED_PHRASES } from '../../../src/core/packs/dated-phrases';
import { PARTY_MEETINGS } from '../../../src/core/packs/party-meetings';
import { SOURCE_IDS, type SourceId } from '../../../src/core/packs/sources';

const known: ReadonlySet<SourceId> = new Set(SOURCE_IDS);
const isDay = (day: number): boolean => /^20[12]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(String(day));

test('党代会、全会按时间排，每届全会排在本届党代会之后', () => {
  PARTY_MEETINGS.forEach((meeting, i) => {
    expect(isDay(meeting.from) && isDay(meeting.to) && meeting.from <= meeting.to).toBe(true);
    expect(meeting.from).toBeGreaterThan(PARTY_MEETINGS[i - 1]?.to ?? 0);
    expect(meeting.sources.filter((id) => !known.has(id))).toEqual([]);
    if (meeting.plenum !== null) expect(PARTY_MEETINGS.slice(0, i).some((m) => m.plenum === null && m.congress === meeting.congress)).toBe(true);
  });
  expect(PARTY_MEETINGS.map((m) => m.short)).toEqual(expect.arrayContaining(['党的二十大', '十九届六中全会', '二十届五中全会']));
});

test('有时效的提法：一头有期限，认得出自己的字，出处可查', () => {
  expect(new Set(DATED_PHRASES.map(({ id }) => id)).size).toBe(DATED_PHRASES.length);
  for (const { id, from, until, sources, pattern, instead } of DATED_PHRASES) {
    expect([id, (from === null) !== (until === null)]).toEqual([id, true]);
    expect(isDay(from ?? until ?? 0)).toBe(true);
    expect(pattern.global).toBe(true);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((source) => !known.has(source))).toEqual([]);
    if (instead !== null) expect(instead.match(pattern)).toBeNull();
  }
});

const SENTENCES = [
  '以优异成绩迎接党的十九大召开', '喜迎党的二十大胜利召开', '以优异成绩庆祝中国共产党成立100周年', '在以习近平同志为总书记的党中央坚强领导下',
  '《中国共产党党内监督条例（试行）》', '党的十九大精神', '党的二十大精神', '“两个确立”', '以习近平同志为核心的党中央', '习近平新时代中国特色社会主义思想',
  '伟大建党精神', '庆祝中国共产党成立100周年大会', '庆祝中国共产党成立105周年大会', '党史学习教育动员大会',
];
test.each(DATED_PHRASES.map((phrase) => [phrase.id, phrase] as const))('%s 在有它的句子里才找', (_id, { pattern, needs }) => {
  const hits = SENTENCES.filter((sentence) => sentence.match(pattern) !== null);
  expect(hits.length).toBeGreaterThan(0);
  expect(hits.every((sentence) => sentence.includes(needs))).toBe(true);
});

test('日子怎么说', () => {
  expect([20221016, 20260701].map(sayDay)).toEqual(['2022年10月16日', '2026年7月1日']);
});
