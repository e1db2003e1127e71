import { checkGroups, findingPlace } from '../../src/app/selectors-check';
import { bars, headline, needsElsewhere } from '../../src/app/selectors-headline';
import { structureView } from '../../src/app/selectors-structure';
import { contextOf, editContexts } from '../../src/app/place-context';
import { INITIAL_STATE, type AppState } from '../../src/app/state';
import { analyze } from '../../src/core/analyze';
import { snapshotOfLines } from '../../src/core/document';
import { NO_JUDGEMENTS } from '../../src/core/facts/judgements';
import type { Ignore } from '../../src/core/ignore';
import { finding, markedReading } from '../support/analysis-of';

const stateOf = (lines: readonly string[], part: Partial<AppState> = {}): AppState => {
  const snapshot = snapshotOfLines(lines);
  return { ...INITIAL_STATE, reading: { snapshot, analysis: analyze(snapshot) }, ...part };
};

const TITLE = '关于2026年度民主生活会召开情况的通报';

describe('headline', () => {
  const clean = markedReading('甲');
  const known = { kind: 'known', blanks: [] } as const;
  const blank = { part: 'header1', text: '〔20xx〕', placeholder: '20xx' };
  const CASES: readonly [name: string, state: Partial<AppState>, verdict: string][] = [
    ['nothing read yet', {}, 'loading'],
    ['no text', { reading: markedReading('\n　') }, 'empty'],
    ['no sign of the model', { reading: markedReading('⟦X⟧', [], { isReport: false }) }, 'foreign'],
    ['a blank', { reading: markedReading('⟦X⟧') }, 'not-yet'],
    ['a 必改', { reading: markedReading('甲', [], { findings: [finding()] }) }, 'not-yet'],
    ['only 建议改, the rest read', { reading: markedReading('甲', [], { findings: [finding({ severity: 'warning' })] }), elsewhere: known }, 'clean'],
    ['clean, the rest not read', { reading: clean }, 'looking'],
    ['clean, a blank in a header', { reading: clean, elsewhere: { kind: 'known', blanks: [blank] } }, 'not-yet'],
    ['clean, the rest out of reach', { reading: clean, elsewhere: { kind: 'unavailable' } }, 'clean'],
  ];
  test.each(CASES)('%s', (_name, part, verdict) => {
    expect(headline({ ...INITIAL_STATE, ...part }).verdict).toBe(verdict);
  });
  test('the rest is asked for only when the body is clean and has text', () => {
    expect(needsElsewhere({ ...INITIAL_STATE, reading: clean })).toBe(true);
    expect(needsElsewhere({ ...INITIAL_STATE, reading: clean, elsewhere: { kind: 'failed' } })).toBe(false);
    expect(needsElsewhere({ ...INITIAL_STATE, reading: markedReading('⟦X⟧') })).toBe(false);
    expect(needsElsewhere({ ...INITIAL_STATE, reading: markedReading('') })).toBe(false);
  });
  test('the bars sum to the headline, blanks of no phase included', () => {
    const state = stateOf([TITLE, '根据X的安排，现将有关情况通报如下：', '一、会前准备情况', '（一）学习教育。学习X次。', 'X']);
    const left = bars({ ...state, totals: { blanks: { ends: 9, pre: 9, meet: 9, post: 9 }, confirms: { ends: 0, pre: 0, meet: 0, post: 0 } } }).reduce((sum, bar) => sum + bar.total - bar.done, 0);
    expect(left).toBe(headline(state).blanks);
    expect(bars(state).filter((bar) => bar.absent).map((bar) => bar.band)).toEqual(['meet', 'post']);
  });
});

describe('structure', () => {
  test('phases and their parts come in document order, missing ones where the model puts them', () => {
    const { sections } = structureView(stateOf([
      TITLE, '一、会议召开情况', '（一）开展批评。', '（二）会议主题。', '二、会前准备情况', '（一）谈心谈话。', '（二）学习教育。',
    ]));
    expect(sections.map((s) => s.key)).toEqual(['opening', 'meet', 'pre', 'post', 'closing']);
    const pre = sections.find((s) => s.key === 'pre')!.items.filter((i) => i.paragraph !== null).map((i) => i.element.id);
    expect(pre).toEqual(['pre.talk', 'pre.study']);
    expect(sections.find((s) => s.key === 'post')!.items).toEqual([]);
  });
  test('a missing phase is listed itself, not its parts; optional parts are not listed', () => {
    const { missing } = structureView(stateOf([TITLE, '一、会前准备情况', '（一）学习教育。']));
    const ids = missing.map((m) => m.element.id);
    expect(ids).toEqual(expect.arrayContaining(['meet', 'post', 'pre.talk']));
    expect(ids.some((id) => id.startsWith('meet.') || id.startsWith('post.') || id === 'pre.early_fix')).toBe(false);
  });
  test('a part whose absence was ignored is not asked for', () => {
    const lines = [TITLE, '一、会前准备情况', '（一）学习教育。'];
    const missing = (ignored: readonly Ignore[]): readonly string[] => {
      const snapshot = snapshotOfLines(lines);
      const analysis = analyze(snapshot, { judgements: { ...NO_JUDGEMENTS, ignored } });
      return structureView({ ...INITIAL_STATE, reading: { snapshot, analysis } }).missing.map((m) => m.element.id);
    };
    const talk: Ignore = { check: 'element-missing', scope: 'absence', of: 'pre.talk', reason: '' };
    expect(missing([])).toContain('pre.talk');
    expect(missing([talk])).toEqual(missing([]).filter((id) => id !== 'pre.talk'));
  });
  test('what stands in the parts sums to the whole', () => {
    const state = stateOf([TITLE, 'X', '一、会前准备情况', '（一）学习教育。学习X次。', '研讨X次，，', '二、会议召开情况', '（一）开展批评。X条。']);
    const { sections, loose } = structureView(state);
    const sum = (pick: 'blanks' | 'errors') => sections.reduce((n, s) => n + s.counts[pick], 0) + (loose?.[pick] ?? 0);
    expect(sum('blanks')).toBe(headline(state).blanks);
    expect(sum('errors')).toBe(headline(state).errors);
  });
});

describe('places in context', () => {
  test('text is cut at both sides and says so', () => {
    const { snapshot, analysis } = markedReading(`${'前'.repeat(40)}⟦X⟧${'后'.repeat(40)}`);
    expect(contextOf(snapshot, analysis.placeholders[0]!)).toEqual({
      before: '前'.repeat(14), token: 'X', after: '后'.repeat(18), cutBefore: true, cutAfter: true,
    });
  });
  test('edits near each other share one quotation, others have their own', () => {
    const { snapshot, analysis } = markedReading(`甲⟦”⟧两个确立⟦“⟧的${'长'.repeat(40)}⟦，，⟧完`);
    const contexts = editContexts(snapshot, analysis.placeholders);
    expect(contexts.map((c) => c.edits.map((e) => [e.token, e.after]))).toEqual([
      [['”', '两个确立'], ['“', `的${'长'.repeat(17)}`]],
      [['，，', '完']],
    ]);
    expect(contexts.map((c) => [c.cutBefore, c.cutAfter])).toEqual([[false, true], [true, false]]);
  });
});

test('findings come by severity; a place carries the text that stands there', () => {
  const reading = markedReading('甲乙丙', [], {
    findings: [finding({ severity: 'hint' }), finding({ start: 1, end: 2 }), finding({ paragraph: null, start: null, end: null })],
  });
  const groups = checkGroups({ ...INITIAL_STATE, reading });
  expect(groups.map((g) => [g.severity, g.entries.length])).toEqual([['error', 2], ['warning', 0], ['hint', 1]]);
  const [first, second] = groups[0]!.entries;
  expect(findingPlace(reading.snapshot, first!.finding)).toEqual({ paragraph: 0, start: 1, end: 2, expected: '乙' });
  expect(findingPlace(reading.snapshot, second!.finding)).toBeNull();
});
