import { analyze } from '../../../src/core/analyze';
import type { Analysis } from '../../../src/core/analysis';
import { snapshotOfLines } from '../../../src/core/document';
import { NO_JUDGEMENTS, type Judgements } from '../../../src/core/facts/judgements';
import { placeMark, type PlaceMark } from '../../../src/core/place-mark';
import { ownReport } from '../../support/documents';

const LINES = [
  '某局党组2026年度民主生活会召开情况的通报'.replace('某局', '水务局'),
  '经市委第X督导组同意，局党组书记XXX主持会议。撰写心得体会X篇。',
  'XXX同志代表党组班子作对照检查，市委第X指导组到会，撰写学习体会X篇。',
];
const mark = (paragraph: number, token: string, nth = 0): PlaceMark => {
  const text = LINES[paragraph] ?? '';
  let at = text.indexOf(token);
  for (let i = 0; i < nth; i++) at = text.indexOf(token, at + token.length);
  return placeMark(text, { start: at, end: at + token.length });
};
const judgedBy = (part: Partial<Judgements>): Analysis =>
  analyze(snapshotOfLines(LINES), { treatAsReport: true, judgements: { ...NO_JUDGEMENTS, ...part } });
const factsOf = (analysis: Analysis): string[] => analysis.placeholders.map((p) => p.fact);

test('without judgements', () => {
  expect(factsOf(judgedBy({}))).toEqual(['group.number', 'person.secretary', 'other.1', 'person.teamSpeaker', 'group.number', 'other.2']);
});

test('此处不用填 takes a place out', () => {
  const analysis = judgedBy({ notBlank: [mark(2, 'XXX')] });
  expect(factsOf(analysis)).toEqual(['group.number', 'person.secretary', 'other.1', 'group.number', 'other.2']);
  expect(analysis.facts.some((f) => f.id === 'person.teamSpeaker')).toBe(false);
});

test('合并填写 gives the second place the fact of the first, with its label', () => {
  const analysis = judgedBy({ same: [[mark(1, 'XXX'), mark(2, 'XXX')]] });
  expect(factsOf(analysis)[3]).toBe('person.secretary');
  expect(analysis.placeholders[3]?.label).toBe('书记姓名');
  expect(analysis.facts.find((f) => f.id === 'person.secretary')?.places).toBe(2);
});

test('分开填 makes a place a fact of its own; merging it again wins', () => {
  const apart = mark(2, 'X', 3);
  expect(factsOf(judgedBy({ apart: [apart] }))).toEqual(['group.number', 'person.secretary', 'other.1', 'person.teamSpeaker', 'other.3', 'other.2']);
  expect(factsOf(judgedBy({ apart: [apart], same: [[mark(1, 'X'), apart]] }))[4]).toBe('group.number');
});

test('a mark whose surroundings changed decides nothing', () => {
  const stale = { ...mark(2, 'XXX'), after: '同志代表领导班子作对照检' };
  expect(factsOf(judgedBy({ notBlank: [stale], same: [[mark(1, 'XXX'), stale]], apart: [stale] }))).toEqual(factsOf(judgedBy({})));
});

describe('confirmed values', () => {
  const lines = ownReport('bureau');
  const open = (confirmed: Judgements['confirmed']): string[] =>
    analyze(snapshotOfLines(lines), { judgements: { ...NO_JUDGEMENTS, confirmed } }).facts.filter((f) => f.confirm).map((f) => f.id);
  const all = open([]);

  test('a confirmed value is not asked again, another value is', () => {
    expect(all).toContain('talk.total');
    expect(open([{ fact: 'talk.total', part: null, index: null, value: '43' }])).toEqual(all.filter((id) => id !== 'talk.total'));
    expect(open([{ fact: 'talk.total', part: null, index: null, value: '44' }])).toEqual(all);
  });

  test('a date and a list are confirmed as a whole or part by part', () => {
    const rest = all.filter((id) => id !== 'meeting.date' && id !== 'members');
    expect(open([
      { fact: 'meeting.date', part: null, index: null, value: '2027年1月14日' },
      { fact: 'members', part: null, index: null, value: '孟晓东、苏婉、高继民' },
    ])).toEqual(rest);
    expect(open([
      ...(['year', 'month', 'day'] as const).map((part, i) => ({ fact: 'meeting.date', part, index: null, value: ['2027', '1', '14'][i] ?? '' })),
      ...['孟晓东', '苏婉', '高继民'].map((value, index) => ({ fact: 'members', part: null, index, value })),
    ])).toEqual(rest);
    expect(open([{ fact: 'meeting.date', part: 'year', index: null, value: '2027' }])).toEqual(all);
  });

  test('a value can be taken out, merged and taken apart like a blank', () => {
    const text = lines[7] ?? '';
    const at = text.indexOf('43');
    const here = placeMark(text, { start: at, end: at + 2 });
    expect(analyze(snapshotOfLines(lines), { judgements: { ...NO_JUDGEMENTS, notBlank: [here] } }).facts.some((f) => f.id === 'talk.total')).toBe(false);
  });
});

test('翻新旧稿: a document with blanks is renewed when the user says so', () => {
  const lines = [...LINES, '累计谈心谈话43人次。'];
  expect(analyze(snapshotOfLines(lines)).renewing).toBe(false);
  const analysis = analyze(snapshotOfLines(lines), { renew: true });
  expect(analysis.facts.find((f) => f.id === 'talk.total')).toMatchObject({ value: '43', confirm: true, places: 1 });
  expect(analysis.facts.find((f) => f.id === 'group.number')).toMatchObject({ value: null, confirm: false });
});
