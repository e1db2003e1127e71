import { pumps, regexesIn, slowAttack } from './regexes';
import { sources, type SourceFile } from './tree';

jest.setTimeout(120_000);

test('no regular expression backtracks badly', () => {
  const written = regexesIn(sources());
  expect(written.length).toBeGreaterThan(0);
  expect(written.flatMap((regex) => {
    const attack = slowAttack(regex);
    return attack === null ? [] : [`${regex.where} is slow on ${attack}`];
  })).toEqual([]);
});

/** Word for the Mac shows the pane in the system's web view: before Safari 16.4 a look-behind is a syntax error, and nothing of the script runs. */
const IN_THE_PANE = /^src\/(?:core|wordml|host|app|taskpane|ribbon)\//;
const lookBehinds = (files: readonly SourceFile[]): readonly string[] =>
  files.filter(({ path }) => IN_THE_PANE.test(path)).flatMap(({ path, text }) => (/\(\?<[!=]/.test(text) ? [path] : []));

test('no look-behind in what the pane loads', () => {
  expect(lookBehinds(sources())).toEqual([]);
  expect(lookBehinds([{ path: 'src/core/a.ts', text: 'const A = /(?<!' + 'x)y/;' }])).toEqual(['src/core/a.ts']);
});

describe('this test can fail', () => {
  test.each([
    ['exponential', /(?:a+)+$/],
    ['cubic', /[甲乙]*[甲丙]*[甲戊]*丁/],
  ])('%s', (_name, pattern) => expect(slowAttack({ where: '', pattern })).not.toBeNull());

  test.each([/[一二]+、/y, /(?:《[^》]{0,40}》、)+/, /，(?:[ 　]*，)+/g, /^\s+/, /[（(第 ]+$/])('good enough: %s', (pattern) => {
    expect(slowAttack({ where: '', pattern })).toBeNull();
  });

  test('attacks are made of the pattern’s own pieces', () => {
    expect(pumps('第(?:[一二]+|\\d)号\\u3000')).toEqual(expect.arrayContaining(['第', '一', '1', '号\u3000', '第一1号\u3000']));
  });
});
