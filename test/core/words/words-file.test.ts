import * as fc from 'fast-check';
import { parseDepartmentWords, readWordsFile } from '../../../src/core/words/words-file';

const file = (words: readonly unknown[], elements: readonly unknown[] = []): unknown => ({ version: 1, words, elements });
const FULL = {
  wrong: ['督导小组', '督查组'], right: '督导组', why: '县委文件的称谓', severity: 'hint', unless: ['安全生产督查组'], in: ['会议阶段', 'post.list'],
  examples: { wrong: ['县委督导小组到会'], right: ['安全生产督查组', '督导组'] },
};
const ELEMENT = {
  element: '开展批评', mustContain: ['辣味', ['红脸', '出汗']], mustNotContain: ['一团和气'], why: '批评要真', severity: '必改',
  examples: { wrong: ['没有'], right: ['红脸有辣味'] },
};

function errorsOf(json: unknown): readonly string[] {
  const parsed = parseDepartmentWords(json);
  return 'errors' in parsed ? parsed.errors : [];
}

test('a whole file is read, its words without outer spaces, elements by name or id', () => {
  expect(parseDepartmentWords(file([FULL, { wrong: ' 甲乙 ', right: null }, { wrong: '丙丁', right: ['戊', '己'], severity: '建议改' }], [ELEMENT]))).toEqual({
    examples: 5,
    words: {
      words: [
        { wrong: ['督导小组', '督查组'], right: ['督导组'], why: '县委文件的称谓', severity: 'hint', unless: ['安全生产督查组'], in: ['meet', 'post.list'] },
        { wrong: ['甲乙'], right: [], why: null, severity: 'warning', unless: [], in: [] },
        { wrong: ['丙丁'], right: ['戊', '己'], why: null, severity: 'warning', unless: [], in: [] },
      ],
      elements: [{ element: 'meet.criticism', mustContain: [['辣味'], ['红脸', '出汗']], mustNotContain: ['一团和气'], why: '批评要真', severity: 'error' }],
    },
  });
});

test('empty lists are a good file', () => expect(errorsOf({ version: 1, words: [] })).toEqual([]));

const word = (change: object): unknown => file([{ wrong: '甲乙' }, { ...FULL, ...change }]);
const element = (change: object): unknown => file([], [{ ...ELEMENT, ...change }]);

describe('a mistake in each field names the entry and the field, and says what to do', () => {
  test.each<[string, unknown, RegExp]>([
    ['no object', [], /^全文：应写成/],
    ['nothing', null, /^全文：/],
    ['version', { version: 2, words: [] }, /^version：应写 1。/],
    ['no version', { words: [] }, /^version：应写 1。/],
    ['no list', { version: 1 }, /^words：没有写/],
    ['words', { version: 1, words: {} }, /^words：应写成列表/],
    ['elements', { version: 1, elements: '甲' }, /^elements：应写成列表/],
    ['a field unknown', { version: 1, word: [], words: [] }, /^word：没有这个字段，是不是“words”。/],
    ['an entry', file(['甲']), /^words\[0\]（第 1 条用词）：应写成 \{…\}。/],
    ['an entry of elements', file([], [3]), /^elements\[0\]（第 1 条要点）：/],
    ['too many', file(Array.from({ length: 2001 }, (_, i) => ({ wrong: `词${i}` }))), /^全文：共 2001 条，最多 2000 条/],
    ['wrong missing', word({ wrong: undefined }), /^words\[1\]\.wrong（第 2 条用词）：没有写/],
    ['wrong empty', word({ wrong: [] }), /第 2 条用词）：没有写/],
    ['wrong a number', word({ wrong: 3 }), /words\[1\].*：应写成列表/],
    ['wrong holds a number', word({ wrong: ['甲', 3] }), /words\[1\]\.wrong\[1\].*应是文字/],
    ['wrong blank', word({ wrong: ['　'] }), /words\[1\]\.wrong\[0\].*是空的/],
    ['wrong too long', word({ wrong: '长'.repeat(101) }), /words\[1\]\.wrong.*超过 100 字/],
    ['wrong with a line end', word({ wrong: '甲\n乙' }), /words\[1\]\.wrong.*看不见的字符/],
    ['wrong with a mark nobody sees', word({ wrong: '甲\u200b乙' }), /words\[1\]\.wrong.*甲･乙/],
    ['right a truth', word({ right: true }), /words\[1\]\.right.*应写成列表/],
    ['right empty', word({ right: '' }), /words\[1\]\.right.*是空的/],
    ['why', word({ why: ['因为'] }), /words\[1\]\.why.*应是文字/],
    ['why too long', word({ why: '因'.repeat(201) }), /words\[1\]\.why.*超过 200 字/],
    ['severity', word({ severity: 'fatal' }), /words\[1\]\.severity.*必改、建议改、请核对/],
    ['severity inherited', word({ severity: 'constructor' }), /words\[1\]\.severity/],
    ['unless', word({ unless: { a: 1 } }), /words\[1\]\.unless.*应写成列表/],
    ['unless without the word', word({ unless: ['不相干'] }), /words\[1\]\.unless.*里没有错词/],
    ['unless the word itself', word({ unless: ['督查组'] }), /words\[1\]\.unless.*永远查不出/],
    ['in', word({ in: [1] }), /words\[1\]\.in\[0\].*应是文字/],
    ['in unknown, near', word({ in: '会议介段' }), /words\[1\]\.in.*是不是“会议阶段”/],
    ['in unknown, far', word({ in: ['天气'] }), /words\[1\]\.in\[0\].*请写窗格“结构”里的名称/],
    ['examples', word({ examples: ['甲'] }), /words\[1\]\.examples.*应写成/],
    ['examples unknown', word({ examples: { wrongs: [] } }), /words\[1\]\.examples\.wrongs.*是不是“wrong”/],
    ['examples too long', word({ examples: { wrong: ['甲'.repeat(501)] } }), /words\[1\]\.examples\.wrong\[0\].*超过 500 字/],
    ['example not found', word({ examples: { wrong: ['督导小组', '督导组'] } }), /^words\[1\]\.examples\.wrong\[1\]（第 2 条用词）：“督导组”中没有查出“督导小组”“督查组”/],
    ['example found', word({ examples: { right: ['督导小组'] } }), /words\[1\]\.examples\.right\[0\].*“督导小组”中查出了第 2 条的“督导小组”/],
    ['example of another entry', word({ examples: { right: ['甲乙督导组'] } }), /查出了第 1 条的“甲乙”/],
    ['a field mistyped', word({ wrnog: '甲' }), /words\[1\]\.wrnog.*是不是“wrong”/],
    ['a field of no kind', word({ pattern: '.*' }), /words\[1\]\.pattern.*可用的有 wrong、right/],
    ['__proto__', JSON.parse('{"version":1,"words":[{"wrong":"甲","__proto__":{"right":"乙"}}]}'), /words\[0\]\.__proto__.*没有这个字段/],
    ['right is wrong', word({ right: '督查组' }), /words\[1\]\.right.*又是错词又是正词/],
    ['right is wrong for another', word({ right: '甲乙组' }), /words\[1\]\.right.*第 1 条的错词“甲乙”.*改了又要改/],
    ['a word twice', word({ wrong: ['督导小组', '甲乙'] }), /words\[1\]\.wrong.*“甲乙”与第 1 条重复/],
    ['a word twice in one entry', word({ wrong: ['督导小组', '督导小组'], unless: [] }), /“督导小组”与第 2 条重复/],
    ['element missing', element({ element: undefined }), /elements\[0\]\.element.*没有写/],
    ['element unknown, near', element({ element: '相互批评' }), /elements\[0\]\.element.*是不是“开展批评”/],
    ['element a number', element({ element: 3 }), /elements\[0\]\.element.*应是文字/],
    ['mustContain', element({ mustContain: '辣味' }), /elements\[0\]\.mustContain.*应写成列表/],
    ['mustContain holds a number', element({ mustContain: ['辣味', 3] }), /elements\[0\]\.mustContain\[1\].*应是文字/],
    ['a group of nothing', element({ mustContain: [[]] }), /elements\[0\]\.mustContain\[0\].*是空的/],
    ['a group with a number', element({ mustContain: [['辣味', null]] }), /elements\[0\]\.mustContain\[0\]\[1\].*应是文字/],
    ['mustNotContain', element({ mustNotContain: [{}] }), /elements\[0\]\.mustNotContain\[0\].*应是文字/],
    ['neither', element({ mustContain: [], mustNotContain: undefined }), /elements\[0\]\.mustContain.*至少写一个/],
    ['both', element({ mustNotContain: ['辣'] }), /elements\[0\]\.mustNotContain.*又在“mustContain”里/],
    ['element example not found', element({ examples: { wrong: ['辣味红脸'] } }), /elements\[0\]\.examples\.wrong\[0\].*没有查出什么/],
    ['element example lacks', element({ examples: { right: ['辣味'] } }), /elements\[0\]\.examples\.right\[0\].*没有“红脸”或“出汗”/],
    ['element example too much', element({ examples: { right: ['红脸辣味，一团和气'] } }), /有不该有的“一团和气”/],
    ['element severity', element({ severity: null }), /elements\[0\]\.severity/],
    ['element field', element({ mustcontain: [] }), /elements\[0\]\.mustcontain.*是不是“mustContain”/],
  ])('%s', (_name, json, message) => {
    const errors = errorsOf(json);
    expect(errors.join('\n')).toMatch(new RegExp(message.source, 'm'));
    for (const error of errors) expect(error).toMatch(/^[^：]+：.+。$/);
  });
});

test('every mistake of a file is said at once', () => {
  expect(errorsOf(file([{ wrong: 1 }, { wrong: '甲', sevrity: 'hint' }], [{ element: '天气', mustContain: ['甲'] }]))).toHaveLength(3);
});

test('the same word in places apart is no repetition', () => {
  expect(errorsOf(file([{ wrong: '班子', right: '局班子', in: ['pre'] }, { wrong: '班子', right: '党组', in: ['meet'] }]))).toEqual([]);
  expect(errorsOf(file([{ wrong: '班子', in: ['pre'] }, { wrong: '班子', in: ['pre.talk'] }])).join('')).toMatch(/重复/);
});

test('markup is text like any other', () => {
  expect(errorsOf(file([{ wrong: '<img src=x onerror=alert(1)>', right: '&lt;' }]))).toEqual([]);
});

describe('text that is no JSON: the line and what to do', () => {
  test.each<[string, string, RegExp]>([
    ['nothing', '', /^第 1 行.*没有写完/],
    ['an end missing', '{"version":1,\n"words":[', /^第 2 行.*没有写完/],
    ['a comma too many', '{\n "version":1,\n "words":[\n {"wrong":"甲"},\n ]\n}', /^第 5 行.*最后一项后面不要逗号/],
    ['a comma missing', '{\n "version":1\n "words":[]\n}', /^第 3 行.*英文逗号/],
    ['Chinese quotation marks', '{\n“version”:1}', /^第 2 行.*双引号/],
    ['a Chinese comma', '{"version":1，"words":[]}', /^第 1 行.*“，”要用英文的标点/],
    ['a Chinese colon', '{"version"：1}', /“：”要用英文的标点/],
    ['a text not closed', '{"version":1,"words":[{"wrong":"甲\n"}]}', /引号要成对/],
    ['a comment', '{ // 说明\n"version":1}', /^第 1 行/],
    ['something after the end', '{"version":1,"words":[]}\n{}', /^第 2 行.*已经合上/],
    ['too long', ' '.repeat(1_000_001), /^文件过大/],
    ['no JSON at all', '<html></html>', /^第 1 行/],
    ['another bracket', '{"version":1,"words":[}', /^第 1 行/],
  ])('%s', (_name, text, message) => {
    const parsed = readWordsFile(text);
    expect('errors' in parsed && parsed.errors.join('\n')).toMatch(message);
  });

  test('a mark in front, as Notepad puts it, does not matter', () => {
    expect(readWordsFile('\ufeff{"version":1,"words":[{"wrong":"甲"}]}')).toMatchObject({ words: { words: [{ wrong: ['甲'] }] } });
  });
});

describe('whatever is given, nothing is thrown', () => {
  const plain = fc.oneof(fc.anything(), fc.constantFrom('甲', '督导组', 'pre', 'warning', '', '__proto__'));
  const entry = fc.dictionary(fc.constantFrom('wrong', 'right', 'why', 'severity', 'unless', 'in', 'examples', 'element', 'mustContain', 'mustNotContain', '__proto__', 'x'),
    fc.oneof(plain, fc.array(plain, { maxLength: 3 }), fc.record({ wrong: fc.array(plain, { maxLength: 2 }), right: plain })), { maxKeys: 5 });
  test('any value', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (json) => void parseDepartmentWords(json)), { numRuns: 300 });
  });
  test('nearly a file', () => {
    fc.assert(fc.property(fc.array(entry, { maxLength: 4 }), fc.array(entry, { maxLength: 3 }), (words, elements) => {
      const parsed = parseDepartmentWords(file(words, elements));
      if ('errors' in parsed) expect(parsed.errors.length).toBeGreaterThan(0);
      else expect(parsed.words.words).toHaveLength(words.length);
    }), { numRuns: 500 });
  });
  test('any text; what JSON takes, no fault is found in', () => {
    const bits = fc.array(fc.constantFrom('{', '}', '[', ']', ':', ',', '"a"', '1', 'null', ' ', '\n', '"', '“', '\\'), { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(fc.property(fc.oneof(bits, fc.json(), fc.string()), (text) => void readWordsFile(text)), { numRuns: 500 });
  });
});
