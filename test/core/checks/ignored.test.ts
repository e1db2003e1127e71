import type { Finding } from '../../../src/core/analysis';
import { ignoreOf, kindOf, sameIgnore, withoutIgnored, type IgnoreScope } from '../../../src/core/checks/ignored';
import type { Ignore } from '../../../src/core/ignore';
import { finding } from '../../support/analysis-of';
import { parseMarked } from '../../support/marked';

/** Findings at the marked places, each saying what its words should be. */
function found(marked: string, more: Partial<Finding> = {}) {
  const { snapshot, places } = parseMarked(marked);
  const findings = places.map(({ paragraph, start, end, text }) => finding({ paragraph, start, end, quote: text, message: `“${text}”应改`, ...more }));
  return { snapshot, findings };
}

/** Ignore the nth marked place of one text; how many are left, and which are hidden, in another. */
function hidden(before: string, nth: number, after: string, scope: IgnoreScope): readonly number[] {
  const then = found(before);
  const now = found(after);
  const ignore = ignoreOf(then.findings[nth]!, scope, '', then.snapshot);
  const { findings, ignored } = withoutIgnored(now.findings, [ignore], now.snapshot);
  expect(findings.length + ignored.length).toBe(now.findings.length);
  return ignored.map((i) => now.findings.indexOf(i.finding));
}

const LONG = '局党组高度重视，班子成员逐一发言、逐条对照、逐项认领，会前会后衔接有序，会场气氛严肃认真，达到了预期目的';
const CASES: readonly [name: string, before: string, nth: number, after: string, hides: readonly number[], scope: IgnoreScope][] = [
  ['the same place in the same text', '会前，各科室建立⟦台帐⟧，逐条销号。', 0, '会前，各科室建立⟦台帐⟧，逐条销号。', [0], 'place'],
  ['after paragraphs were put in above', '会前，各科室建立⟦台帐⟧，逐条销号。', 0, '一、会前准备情况\n\n会前，各科室建立⟦台帐⟧，逐条销号。', [0], 'place'],
  ['after an edit far off in its own paragraph', '会前，认真谋划会议筹备各项工作，各科室建立问题⟦台帐⟧，逐条销号并向县委报告进展。', 0, '会议召开之前，认真谋划会议筹备各项工作，各科室建立问题⟦台帐⟧，逐条销号并向县委报告进展情况。', [0], 'place'],
  ['not after the words around it changed', '会前，各科室建立⟦台帐⟧，逐条销号。', 0, '会前，各单位分别建了⟦台帐⟧，逐条销号。', [], 'place'],
  ['not when the words themselves changed', '会前，各科室建立⟦台帐⟧，逐条销号。', 0, '会前，各科室建立⟦台张⟧，逐条销号。', [], 'place'],
  ['of equal places only the one meant', '一组⟦，，⟧好。\n一组⟦，，⟧好。\n一组⟦，，⟧好。', 1, '一组⟦，，⟧好。\n一组⟦，，⟧好。\n一组⟦，，⟧好。', [1], 'place'],
  ['equal places in one paragraph', '很好很好很好很好⟦，，⟧很好很好很好很好很好很好⟦，，⟧很好很好很好很好', 1, '很好很好很好很好⟦，，⟧很好很好很好很好很好很好⟦，，⟧很好很好很好很好', [1], 'place'],
  ['a whole paragraph, told by its ends', `⟦${LONG}⟧`, 0, `开头\n⟦${LONG}⟧`, [0], 'place'],
  ['not a whole paragraph of another length', `⟦${LONG}⟧`, 0, `⟦${LONG.slice(0, 20)}确实${LONG.slice(20)}⟧`, [], 'place'],
  ['its words wherever they stand', '建立⟦台帐⟧。\n工作⟦布署⟧。', 0, '整改⟦台帐⟧要有人管。\n工作⟦布署⟧。\n翻开⟦台帐⟧。', [0, 2], 'words'],
  ['all that says the same', '建立⟦台帐⟧。', 0, '整改⟦台帐⟧。\n工作⟦布署⟧。', [0, 1], 'kind'],
];
test.each(CASES)('%s', (_name, before, nth, after, hides, scope) => {
  expect(hidden(before, nth, after, scope)).toEqual(hides);
});

test('an absence is ignored by what is absent, however it is worded', () => {
  const { snapshot } = parseMarked('通报');
  const absent = (element: Finding['element'], message: string): Finding => finding({ check: 'element-missing', paragraph: null, start: null, end: null, element, message });
  const ignore = ignoreOf(absent('pre.talk', '未见“谈心谈话”，应补写'), 'place', '县委未作要求', snapshot);
  const now = [absent('pre.study', '未见“学习教育”，应补写'), absent('pre.talk', '未见“谈心谈话”，是否需要补写')];
  const { findings, ignored } = withoutIgnored(now, [ignore], snapshot);
  expect([findings, ignored]).toEqual([[now[0]], [{ finding: now[1], by: ignore }]]);
  // Without an element its words are all there is.
  const loose = ignoreOf(absent(null, '建议补充的数字'), 'place', '', snapshot);
  expect(withoutIgnored([absent(null, '建议补充的数字'), absent(null, '别的')], [loose], snapshot).findings).toHaveLength(1);
});

test('another check at the same place is not ignored with it', () => {
  const { snapshot, findings } = found('建立⟦台帐⟧。');
  const ignore = ignoreOf(findings[0]!, 'kind', '', snapshot);
  const other = { ...findings[0]!, check: 'residue' };
  expect(withoutIgnored([findings[0]!, other], [ignore], snapshot).findings).toEqual([other]);
});

test('of a department’s own words only those of one entry are of a kind', () => {
  const kind = (message: string, check = 'department-word'): string => kindOf({ check, message });
  expect(kind('“督导小组”应为“督导组”')).toBe(kind('“督导小组”应为“督导组”'));
  expect(kind('“督导小组”应为“督导组”')).not.toBe(kind('“群众”应为“服务对象”'));
  expect(kind('“会议主题”中应写明“四个带头”', 'department-element')).not.toBe(kind('“会议主题”中应写明“五个带头”', 'department-element'));
  expect(kind('“布署”应为“部署”', 'known-misnomer')).toBe(kind('“台帐”应为“台账”', 'known-misnomer'));
});

test('the kind leaves out what is quoted and counted, however the quotation is marked', () => {
  const kind = (message: string): string => kindOf({ check: 'a', message });
  expect(kind('写“五项议程”，后面列出四项')).toBe(kind('写“三个方面”，后面列出12项'));
  expect(kind('引号左右颠倒，应为“‘两个确立’的”')).toBe(kind('引号左右颠倒，应为“四个意识”'));
  expect(kind('“、、”顿号连用')).not.toBe(kind('“、。”顿号后缺一项'));
});

test('said again with another reason it is the same ignore', () => {
  const a: Ignore = { check: 'a', scope: 'words', of: '台帐', reason: '' };
  expect(sameIgnore(a, { ...a, reason: '县里这么写' })).toBe(true);
  expect(sameIgnore(a, { ...a, scope: 'kind' })).toBe(false);
});
