import type { ContractEnv, OpenedDocument } from '../../../src/host/contract/case';
import { CONTRACT } from '../../../src/host/contract/cases';
import { DocxHost } from '../../../src/host/docx/docx-host';
import type { WordDocument } from '../../../src/ooxml/api';
import { openDocx } from '../../../src/ooxml/open';
import { documentOf, documentOfFixture } from '../../support/contract-documents';

let last: WordDocument = documentOf(['']);

function opened(document: WordDocument): OpenedDocument {
  last = document;
  return { host: new DocxHost(document), other: new DocxHost(document) };
}

const env: ContractEnv = {
  open: (lines) => Promise.resolve(opened(documentOf(lines))),
  openFixture: (fixture) => Promise.resolve(opened(documentOfFixture(fixture))),
  openReadOnly: (lines) => {
    const document = documentOf(lines);
    const host = new DocxHost(document, '文件', { readOnly: true });
    return Promise.resolve({ host, other: new DocxHost(document) });
  },
  openTracked: (lines) => {
    const document = documentOf(lines);
    document.trackChanges = true;
    document.showDeleted = true;
    return Promise.resolve(opened(document));
  },
  reopen: () => Promise.resolve(opened(openDocx(last.save(), '契约.docx'))),
};

describe('the contract over a .docx in memory', () => {
  test.each(CONTRACT.map(({ id, name, run }) => ({ id, name, run })))('$id: $name', async ({ run }) => {
    expect(await run(env)).not.toBe('skipped');
  });
});
