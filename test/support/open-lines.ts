import { DocxHost, type DocxHostOptions } from '../../src/host/docx/docx-host';
import { openDocx } from '../../src/ooxml/open';
import { docxFromLines } from '../../src/ooxml/text-file';

/** A real .docx of these lines in memory, and the port over it. */
export function openLines(lines: readonly string[], options: DocxHostOptions = {}) {
  const doc = openDocx(docxFromLines(lines), 'test.docx');
  return { doc, host: new DocxHost(doc, '文件', options) };
}
