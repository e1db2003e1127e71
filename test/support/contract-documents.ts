import { fixturePackage, type Fixture } from '../../src/host/contract/fixture';
import type { WordDocument } from '../../src/ooxml/api';
import { docxFromLines, newDocx } from '../../src/ooxml/new-docx';
import { openDocx } from '../../src/ooxml/open';

/** Documents in memory for the contract's cases. */
export function documentOf(lines: readonly string[]): WordDocument {
  return openDocx(docxFromLines(lines), '契约.docx');
}

/** A fixture as a document: put into a new one as Word would take it. */
export function documentOfFixture(fixture: Fixture): WordDocument {
  const document = openDocx(newDocx(), '契约.docx');
  document.edit('test', () => document.insertFragment(fixturePackage(fixture), { kind: 'body' }));
  return openDocx(document.save(), '契约.docx');
}
