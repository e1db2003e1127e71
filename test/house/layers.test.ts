import { forbiddenImports, importCycle, strayOfficeNames } from './layers';
import { sources } from './tree';

const files = sources();
const file = (path: string, text: string) => ({ path, text });

describe('rooms', () => {
  test('every import follows an arrow of docs/ARCHITECTURE.md', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(forbiddenImports(files)).toEqual([]);
  });

  test('no two files import each other', () => {
    expect(importCycle(files)).toBeNull();
  });

  test('Office.js is named only behind the port and where Office starts us', () => {
    expect(strayOfficeNames(files)).toEqual([]);
  });

  test('no folder or file for leftovers', () => {
    const leftovers = /(^|\/)(utils?|helpers?|common|shared|misc)(\/|\.tsx?$)/i;
    expect(files.filter(({ path }) => leftovers.test(path)).map(({ path }) => path)).toEqual([]);
  });

  test('no file longer than 300 lines', () => {
    const long = files.filter(({ text }) => text.trimEnd().split('\n').length > 300);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe('these tests can fail', () => {
  test.each([
    ['core on the port', 'src/core/a.ts', `import { x } from '../host/port';`],
    ['a package in core', 'src/core/a.ts', `import fs from 'node:fs';`],
    ['upwards in core', 'src/core/structure/a.ts', `import { CHECKS } from '../checks';`.replace("'../checks'", "'../checks/index'")],
    ['sideways in core', 'src/core/checks/a.ts', `import { s } from '../scaffolds/plan';`],
    ['a check that knows the list', 'src/core/checks/a.ts', `import { CHECKS } from './index';`],
    ['app on Word', 'src/app/a.ts', `import type { W } from '../host/word/word-host';`],
    ['a view that chooses the holder', 'src/taskpane/App.tsx', `const h = import('../host/word/word-host');`],
    ['Word’s player on what it tests', 'src/workbench/host/a.ts', `import { analyze } from '../../core/analyze';`],
    ['ooxml on anything of ours', 'src/ooxml/a.ts', `export * from '../wordml/looks';`],
    ['anyone on the workbench', 'src/cli/a.ts', `import { p } from '../workbench/server/policy';`],
    ['no room', 'src/odd/a.ts', `import { p } from '../core/document';`],
  ])('%s', (_name, path, text) => {
    expect(forbiddenImports([file(path, text)])).toHaveLength(1);
  });

  test('what is allowed passes', () => {
    expect(forbiddenImports([
      file('src/taskpane/index.tsx', `import { WordHost } from '../host/word/word-host'; import { App } from './App';`),
      file('src/core/checks/a.ts', `import { defineCheck } from './check'; import { f } from '../facts/collect';`),
    ])).toEqual([]);
  });

  test('a cycle is named; one of types alone is none', () => {
    const a = file('src/app/a.ts', `import { b } from './b';`);
    expect(importCycle([a, file('src/app/b.ts', `import { a } from './a';`)])).toEqual(['src/app/a.ts', 'src/app/b.ts', 'src/app/a.ts']);
    expect(importCycle([a, file('src/app/b.ts', `import type { A } from './a';`)])).toBeNull();
  });

  test('a stray name is seen in code and types, not in comments, strings or keys', () => {
    expect(strayOfficeNames([file('src/app/a.ts', 'let p: Word.Paragraph; Office.onReady();')])).toHaveLength(2);
    expect(strayOfficeNames([file('src/app/a.ts', '// Word.run\nconst o = { Word: "Word.run" }; o.Word;')])).toEqual([]);
  });
});
