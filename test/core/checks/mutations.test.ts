import { analyze } from '../../../src/core/analyze';
import { snapshotOfLines } from '../../../src/core/document';
import type { ElementId } from '../../../src/core/structure/elements';
import { OWN_REPORTS, ownReport } from '../../support/documents';

/** A complete report in its five parts, and what is found once something in it is spoilt. */
function partsOf(name: (typeof OWN_REPORTS)[number]): { front: string[]; pre: string[]; meet: string[]; post: string[]; end: string[] } {
  const lines = ownReport(name);
  const { outline } = analyze(snapshotOfLines(lines));
  const at = (element: ElementId): number => outline.find((row) => row.element === element)?.paragraph ?? lines.length;
  const end = Math.min(at('ending'), at('attachment'), at('sign'), at('date'));
  return {
    front: lines.slice(0, at('pre')), pre: lines.slice(at('pre'), at('meet')), meet: lines.slice(at('meet'), at('post')),
    post: lines.slice(at('post'), end), end: lines.slice(end),
  };
}

const found = (lines: readonly string[]): string[] => analyze(snapshotOfLines(lines)).findings.map(({ check }) => check);

/** Change the first line that the pattern fits; the test fails where none does. */
function spoilt(lines: readonly string[], pattern: RegExp, replacement: string): string[] {
  const at = lines.findIndex((line) => pattern.test(line));
  expect(at).toBeGreaterThanOrEqual(0);
  return lines.map((line, i) => (i === at ? line.replace(pattern, replacement) : line));
}

describe.each(OWN_REPORTS)('完整的通报《%s》改坏一处，只由该查的一项查出', (name) => {
  const { front, pre, meet, post, end } = partsOf(name);
  const whole = [...front, ...pre, ...meet, ...post, ...end];
  const numbered = (phase: readonly string[], number: string): string[] => phase.map((line, i) => (i === 0 ? line.replace(/^[一二三]/, number) : line));

  test.each([
    ['原样', whole, []],
    ['删去会后', [...front, ...pre, ...meet, ...end], ['phase-missing']],
    ['删去会议，序号已顺改', [...front, ...pre, ...numbered(post, '二'), ...end], ['phase-missing']],
    ['会前、会议对调', [...front, ...meet, ...pre, ...post, ...end], ['phase-order']],
    ['会议、会后对调，序号已顺改', [...front, ...pre, ...numbered(post, '二'), ...numbered(meet, '三'), ...end], ['phase-order']],
    ['会后粘贴两遍', [...front, ...pre, ...meet, ...post, ...post, ...end], ['phase-duplicate', 'residue']],
    ['会前粘贴两遍', [...front, ...pre, ...pre, ...meet, ...post, ...end], ['phase-duplicate', 'residue']],
    ['会议只剩标题', [...front, ...pre, meet[0] ?? '', ...post, ...end], ['element-empty']],
    ['二写成三', [...front, ...pre, ...numbered(meet, '三'), ...post, ...end], ['heading-sequence']],
    ['末尾有密码', [...whole, '本文档密码：abc123'], ['residue']],
    ['夹着推广语', [...front, ...pre, '更多范文请关注微信公众号：公文之家', ...meet, ...post, ...end], ['residue']],
  ])('%s', (_name, lines, checks) => {
    expect(found(lines)).toEqual(checks);
  });

  test.each([
    ['引号颠倒', /“([^“”]+)”/, '”$1“', 'quote-pairs'],
    ['少一个右引号', /”/, '', 'quote-pairs'],
    ['逗号重复', /，/, '，，', 'double-punctuation'],
    ['顿号连用', /、(?=[^，。]+，)/, '、、', 'empty-slot'],
    ['遮去的用语', /。$/, '。学习党的XX大精神。', 'masked-term'],
  ] as const)('%s', (_name, pattern, replacement, check) => {
    expect(found([...front, ...spoilt([...pre, ...meet], pattern, replacement), ...post, ...end])).toEqual([check]);
  });

  test.each(['pre.study', 'pre.opinion', 'pre.talk', 'pre.draft', 'meet.theme', 'post.list', 'post.fix', 'post.rules'] as const)('删去 %s', (element) => {
    const { outline } = analyze(snapshotOfLines(whole));
    const at = outline.find((row) => row.element === element)?.paragraph;
    const { findings } = analyze(snapshotOfLines(whole.filter((_, i) => i !== at)));
    expect(findings.filter((finding) => finding.check !== 'heading-sequence').map((finding) => [finding.check, finding.element])).toEqual([['element-missing', element]]);
  });
});

test('议程里说要相互批评，不算开展了批评', () => {
  const lines = ownReport('bureau').filter((line) => !line.startsWith('（三）批评坦率'));
  const missing = analyze(snapshotOfLines(lines)).findings.filter((finding) => finding.check === 'element-missing');
  expect(missing.map((finding) => finding.element)).toEqual(['meet.criticism']);
});
