import fc from 'fast-check';
import type { FactKind, FactPart } from '../../../../src/core/analysis';
import { valueAt } from '../../../../src/core/facts/rules/normalise';

/** Phrases as they should stand: words before, the value, words after. */
const NAMES: readonly (readonly [before: string, value: string, after: string, kind: FactKind])[] = [
  ['中共', '清河市水务局', '党组于近日', 'organization'],
  ['经请示', '清河县', '委同意', 'organization'],
  ['在局机关', '三', '楼会议室召开', 'place'],
  ['会议在', '局三楼', '会议室召开', 'place'],
  ['党组书记、局长', '林志远', '同志主持', 'person'],
  ['督导组组长', '周立新', '同志到会', 'person'],
  ['县委第', '三', '督导组到会', 'ordinal'],
  ['发放征求意见表', '86', '份，收回', 'number'],
  ['谈心谈话', '126', '人次，其中', 'number'],
  ['以“', '树牢正确政绩观', '”为主题', 'theme'],
  ['根据《', '关于开好民主生活会的通知', '》要求', 'text'],
  ['通报了', '2025年度民主生活会', '整改落实情况', 'text'],
];

/** What may be typed along at once: whole words that stand on one side. */
const WHOLE_WORDS: Readonly<Record<string, readonly [before: readonly string[], after: readonly string[]]>> = {
  '清河市水务局': [['', '中共'], ['', '党组']],
  '清河县': [[''], ['', '委']],
  '三': [['', '第'], ['', '楼', '楼会议室', '督导组']],
  '局三楼': [['', '在'], ['', '会议室']],
  '林志远': [['', '局长', '党组书记、局长'], ['', '同志']],
  '周立新': [['', '组长', '督导组组长'], ['', '同志']],
  '86': [[''], ['', '份']],
  '126': [[''], ['', '人次', '人']],
  '树牢正确政绩观': [['', '“'], ['', '”']],
  '关于开好民主生活会的通知': [['', '《'], ['', '》']],
  '2025年度民主生活会': [['', '通报了'], ['', '整改落实情况']],
};

const target = (kind: FactKind, part: FactPart | null = null) => ({ fact: 'other.1', kind, part, index: null });

test('whatever words of its surroundings are typed along, none stands twice', () => {
  const phrases = NAMES.flatMap(([before, value, after, kind]) => {
    const [leads, tails] = WHOLE_WORDS[value] ?? [[''], ['']];
    return leads.filter((l) => before.endsWith(l)).flatMap((lead) =>
      tails.filter((t) => after.startsWith(t)).map((tail) => ({ before, value, after, kind, typed: lead + value + tail })),
    );
  });
  fc.assert(
    fc.property(fc.constantFrom(...phrases), fc.constantFrom('X', 'XX', '×××', '（　）', '20xx'), fc.constantFrom('', ' ', '\u3000'), (phrase, token, space) => {
      const paragraph = phrase.before + token + phrase.after;
      const place = { paragraph, start: phrase.before.length, end: phrase.before.length + token.length, text: token };
      expect(valueAt(place, target(phrase.kind), space + phrase.typed + space)).toBe(phrase.value);
    }),
    { numRuns: 300 },
  );
});

const words = fc.stringMatching(/^[\u4e00-\u9fff0-9，。《》“”第组委年月日时共]{0,12}$/);
const KINDS: readonly FactKind[] = ['number', 'ordinal', 'date', 'time', 'duration', 'person', 'organization', 'place', 'theme', 'text'];
const PARTS: readonly (FactPart | null)[] = ['year', 'month', 'day', 'hour', 'minute', null];

test('nothing is made up: what is written says no more than what was typed', () => {
  // Names and texts only ever lose what stands beside them; a line break never gets in.
  fc.assert(
    fc.property(words, words, words, fc.constantFrom<FactKind>('person', 'organization', 'place', 'theme', 'text'), (before, typed, after, kind) => {
      const value = valueAt({ paragraph: `${before}X${after}`, start: before.length, end: before.length + 1, text: 'X' }, target(kind), typed);
      expect(typed).toContain(value);
      expect(value === '').toBe(typed === '');
    }),
  );
});

test('any value in any place gives a line of text without spaces around it', () => {
  fc.assert(
    fc.property(words, fc.string({ maxLength: 12 }), words, fc.constantFrom(...KINDS), fc.constantFrom(...PARTS), (before, typed, after, kind, part) => {
      const at = { paragraph: `${before}X${after}`, start: before.length, end: before.length + 1, text: 'X' };
      const value = valueAt(at, target(kind, part), typed);
      expect(value).not.toMatch(/[\r\n]/);
      expect(value).toBe(value.trim());
    }),
  );
});
