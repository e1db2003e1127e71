import type { ContractEnv, OpenedDocument } from '../../../src/host/contract/case';
import { CONTRACT } from '../../../src/host/contract/cases';
import { WordHost } from '../../../src/host/word/word-host';
import type { WordDocument } from '../../../src/ooxml/api';
import { openDocx } from '../../../src/ooxml/open';
import { WordPlayer, type Quirks } from '../../../src/workbench/host';
import { documentOf, documentOfFixture } from '../../support/contract-documents';
import { playInNode } from '../../support/word-in-node';

let player: WordPlayer | null = null;

function opened(document: WordDocument, quirks: Partial<Quirks>): Promise<OpenedDocument> {
  player = new WordPlayer({ document, quirks });
  // A Word that has all that is behind isSetSupported; test/host/word/annotate.test.ts has one that has not.
  playInNode(player, { readOnly: quirks.readOnly === true, wordApi: '1.4' });
  return Promise.resolve({ host: new WordHost(), other: new WordHost() });
}

function playing(quirks: Partial<Quirks>): ContractEnv {
  return {
    open: (lines) => opened(documentOf(lines), quirks),
    openFixture: (fixture) => opened(documentOfFixture(fixture), quirks),
    openReadOnly: (lines) => opened(documentOf(lines), { ...quirks, readOnly: true }),
    openTracked: (lines) => opened(documentOf(lines), { ...quirks, tracking: 'on', deletedText: 'visible' }),
    reopen: () => (player === null ? Promise.resolve(null) : opened(openDocx(player.document.save(), '契约.docx'), quirks)),
  };
}

const KINDS: readonly (readonly [string, Partial<Quirks>])[] = [
  ['plain', {}],
  ['an extra paragraph before', { extraParagraph: 'before' }],
  ['an extra paragraph after', { extraParagraph: 'after' }],
  ['the last paragraph joins the list', { extraParagraph: 'last-inherits-list' }],
  ['kept collections are snapshots', { collections: 'snapshot' }],
  ['a loose Find', { looseFind: true }],
  ['Find looks into text boxes', { findInTextBoxes: true }],
  ['cell marks', { cellMarks: true }],
  ['the last paragraph can go', { lastParagraph: 'goes' }],
  ['deleted text shows', { deletedText: 'visible' }],
  [
    'all of it',
    { extraParagraph: 'after', collections: 'snapshot', looseFind: true, findInTextBoxes: true, cellMarks: true, lastParagraph: 'goes' },
  ],
];

describe.each(KINDS)('the contract over Word: %s', (_kind, quirks) => {
  const env = playing(quirks);
  test.each(CONTRACT.map(({ id, name, run }) => ({ id, name, run })))('$id: $name', async ({ run }) => {
    expect(await run(env)).not.toBe('skipped');
    expect(player?.unhandled).toEqual([]);
  });
});
