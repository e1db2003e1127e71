import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newReport } from '../../src/app/new-report';
import { SESSIONS } from '../../src/core/packs/sessions';
import { UNIT_KINDS } from '../../src/core/packs/unit-kinds';
import { blockText } from '../../src/core/scaffolds/block';
import { USUAL_DRAFTING } from '../../src/core/scaffolds/drafting';
import { USUAL_FORM } from '../../src/core/scaffolds/form';

/**
 * A long soak, `npm run soak`: every meeting × kind of unit × numbering × length drafted as a .docx,
 * opened by LibreOffice, its text compared line by line. The tests do the same without LibreOffice,
 * and with it for six.
 */
const folder = mkdtempSync(join(tmpdir(), 'tongbao-soak-'));
const texts = join(folder, 'txt');
mkdirSync(texts);

const drafts = SESSIONS.flatMap((session) => UNIT_KINDS.flatMap((unit) =>
  (['bracketed', 'is'] as const).flatMap((level2) => (['full', 'brief'] as const).map((length) => ({ ...USUAL_DRAFTING, session, unit, level2, length })))));
const expected = drafts.map((drafting, i) => {
  const { docx, blocks } = newReport(drafting, USUAL_FORM);
  writeFileSync(join(folder, `${String(i)}.docx`), docx);
  return blocks.map(blockText).join('\n');
});
/** So many files a call: one call for all would hold them all in memory. */
const BATCH = 60;
for (let from = 0; from < drafts.length; from += BATCH) {
  const files = drafts.slice(from, from + BATCH).map((_, i) => join(folder, `${String(from + i)}.docx`));
  execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', texts, ...files], { stdio: 'ignore' });
}
let wrong = 0;
expected.forEach((text, i) => {
  const read = readFileSync(join(texts, `${String(i)}.txt`), 'utf8').replace(/^\ufeff/, '').replace(/\r?\n$/, '').replace(/\r\n/g, '\n');
  if (read === text) return;
  wrong += 1;
  const { session, unit, level2, length } = drafts[i] ?? USUAL_DRAFTING;
  console.error(`differs: ${session.name}, ${unit.name}, ${level2}, ${length}`);
});
rmSync(folder, { recursive: true });
console.log(`${String(drafts.length - wrong)} of ${String(drafts.length)} drafts opened by LibreOffice with their text unchanged`);
process.exitCode = wrong > 0 ? 1 : 0;
