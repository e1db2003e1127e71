import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { newDocx, openDocx } from '../../src/ooxml/open';
import { blocksToFlatOpc } from '../../src/wordml/flat-opc';
import { SAMPLE } from './sample-text';

/** The workbench's sample as a .docx, made of our own text through our own rooms. */
export function sampleDocx(): Uint8Array {
  const document = openDocx(newDocx(), 'sample.docx');
  document.insertFragment(blocksToFlatOpc(SAMPLE), { kind: 'body' });
  return document.save();
}

// Run by itself (tsx test/support/make-sample.ts) it writes the file that the workbench opens.
if (process.argv[1] !== undefined && path.basename(process.argv[1]) === 'make-sample.ts') {
  writeFileSync(path.resolve('src/workbench/page/sample.docx'), sampleDocx());
}
