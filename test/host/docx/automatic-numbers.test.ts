import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../../src/core/analyze';
import type { DocumentSnapshot } from '../../../src/core/document';
import { DocxHost } from '../../../src/host/docx/docx-host';
import { openDocx } from '../../../src/ooxml/open';
import { parseAnnotated } from '../../support/annotated';
import { docxOf, p, r } from '../../support/docx-package';
import { sampleLines, samplesHere } from '../../support/samples';

/** Typed numbers and the list level that Word makes of them: 一、 and （一） and 1. */
const TYPED: readonly RegExp[] = [/^[一二三四五六七八九十]{1,3}、/, /^（[一二三四五六七八九十]{1,3}）/, /^\d{1,2}[.．]/];
const VALUES = '一二三四五六七八九十';
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const lvl = (level: number, format: string, text: string): string => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const LEVELS = `<w:abstractNum w:abstractNumId="0">${lvl(0, 'chineseCountingThousand', '%1、')}${lvl(1, 'chineseCountingThousand', '（%2）')}${lvl(2, 'decimal', '%3.')}</w:abstractNum>`;

/**
 * The lines as Word stores them when it has made lists of the typed numbers: each
 * number's w:num starts where the typed one stood, so gaps and repeats stay.
 */
function withAutomaticNumbers(lines: readonly string[]): { bytes: Uint8Array; labels: string[] } {
  let nums = '';
  let count = 0;
  const labels: string[] = [];
  const body = lines.map((line) => {
    const at = line.length - line.replace(/^[ 　]+/, '').length;
    const level = TYPED.findIndex((pattern) => pattern.test(line.slice(at)));
    const typed = level < 0 ? '' : (TYPED[level]?.exec(line.slice(at))?.[0] ?? '');
    const value = valueOf(typed);
    labels.push(value ? typed.replace('．', '.') : '');
    if (!value) return p(r(escaped(line)));
    count++;
    nums += `<w:num w:numId="${count}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${value}"/></w:lvlOverride></w:num>`;
    return p(r(escaped(line.slice(at + typed.length))), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${count}"/></w:numPr>`);
  });
  return { bytes: docxOf({ body: body.join(''), numbering: LEVELS + nums }), labels };
}

function valueOf(typed: string): number {
  const digits = /\d+/.exec(typed);
  if (digits) return Number(digits[0]);
  const han = typed.replace(/[（）、]/g, '');
  if (han.length === 1) return VALUES.indexOf(han) + 1;
  return han.startsWith('十') ? 10 + VALUES.indexOf(han.charAt(1)) + 1 : 0;
}

const typedDocument = (lines: readonly string[]): Uint8Array => docxOf({ body: lines.map((line) => p(r(escaped(line)))).join('') });
const read = (bytes: Uint8Array): Promise<DocumentSnapshot> => new DocxHost(openDocx(bytes, 'a.docx')).read();

const folder = join(__dirname, '../../fixtures/reports');
const reports: [string, () => readonly string[]][] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, () => parseAnnotated(readFileSync(join(folder, name), 'utf8')).lines]);
if (samplesHere) for (const name of ['sample-2023.txt', 'sample-2021.txt']) reports.push([name, () => sampleLines(name)]);
else console.info('automatic numbers: not measured on the real samples, they are not beside this checkout');

test.each(reports)('%s: the outline is the same when the numbers are automatic', async (_, lines) => {
  const { bytes, labels } = withAutomaticNumbers(lines());
  const automatic = await read(bytes);
  expect(automatic.paragraphs.map((x) => x.label)).toEqual(labels);
  expect(labels.filter(Boolean).length).toBeGreaterThan(0);
  const typed = analyze(await read(typedDocument(lines())));
  const found = analyze(automatic);
  expect(found.outline).toEqual(typed.outline);
  expect(found.placeholders.map((x) => [x.paragraph, x.text, x.fact])).toEqual(typed.placeholders.map((x) => [x.paragraph, x.text, x.fact]));
});
