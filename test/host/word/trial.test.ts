import type { ContractEnv, OpenedDocument } from '../../../src/host/contract/case';
import { CONTRACT } from '../../../src/host/contract/cases';
import { fixturePackage } from '../../../src/host/contract/fixture';
import { runContract } from '../../../src/host/contract/run';
import { isBlank, setChangeTracking, setLines, setPackage } from '../../../src/host/word/trial';
import { WordHost } from '../../../src/host/word/word-host';
import { WordPlayer } from '../../../src/workbench/host';
import { documentOf } from '../../support/contract-documents';
import { playInNode } from '../../support/word-in-node';

function opened(): OpenedDocument {
  return { host: new WordHost(), other: new WordHost() };
}

/** As try-in-word.ts sets it up. */
const env: ContractEnv = {
  async open(lines) {
    await setLines(lines);
    return opened();
  },
  async openFixture(fixture) {
    await setPackage(fixturePackage(fixture));
    return opened();
  },
  openReadOnly: () => Promise.resolve(null),
  openTracked: () => Promise.resolve(null),
  reopen: () => Promise.resolve(null),
};

test('the cases run one after the other in one document, each setting up its own text', async () => {
  const player = new WordPlayer({ document: documentOf(['']) });
  playInNode(player);
  expect(await isBlank()).toBe(true);
  const seen: string[] = [];
  const report = await runContract(CONTRACT, env, { host: 'Node' }, ({ id }) => void seen.push(id));
  expect(report.cases.filter(({ result }) => result === 'failed')).toEqual([]);
  expect(report.passed + report.skipped).toBe(CONTRACT.length);
  // This Word stops at WordApi 1.3: it has no comments.
  expect(report.cases.filter(({ id, result }) => result === 'skipped' && !id.startsWith('annotate')).length).toBeLessThan(8);
  expect(seen).toEqual(CONTRACT.map(({ id }) => id));
  expect(player.unhandled).toEqual([]);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
}, 30_000);

test('a document with text is not blank', async () => {
  playInNode(new WordPlayer({ document: documentOf(['', '已有文字']) }));
  expect(await isBlank()).toBe(false);
});

test('change tracking is left alone where Word has no member for it', async () => {
  playInNode(new WordPlayer({ document: documentOf(['']) }));
  expect(await setChangeTracking(true)).toBe(false);
});

test('a case that breaks its promise is reported, with its reason, and the others still run', async () => {
  playInNode(new WordPlayer({ document: documentOf(['']) }));
  const broken = { id: 'broken', name: 'never holds', run: () => Promise.reject(new Error('why not')) };
  const report = await runContract([broken, ...CONTRACT.slice(0, 1)], env, {});
  expect(report.cases.map(({ result, message }) => [result, message])).toEqual([
    ['failed', 'Error: why not'],
    ['passed', null],
  ]);
});
