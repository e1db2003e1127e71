import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import mammoth from 'mammoth';
import { reviewSheet } from '../../../src/app/review-sheet/review-sheet';
import { sheetDocx, sheetFileName } from '../../../src/app/review-sheet/sheet-file';
import { sheetLines } from '../../../src/app/review-sheet/sheet-lines';
import { sheetTime } from '../../../src/app/review-sheet/sheet-time';
import { openDocx } from '../../../src/ooxml/open';
import { finding, markedReading } from '../../support/analysis-of';

const TIME = { year: 2027, month: 1, day: 16, hour: 9, minute: 30 };
const sheet = reviewSheet({
  ...markedReading('关于⟦20××⟧年度民主生活会的通报\n会前，共谈话<⟦X⟧>人次 & 其他', [], { elementOf: ['title', 'pre'], findings: [finding({ paragraph: 1, quote: '”两个确立“' })] }),
  elsewhere: { kind: 'known', blanks: [] }, about: { name: '通报.docx', changedParagraphs: 0, openComments: 0 }, time: TIME,
});
const texts = sheetLines(sheet).map((line) => line.text);

describe('the name of the file', () => {
  test.each([
    ['of a document with a name', '县水务局通报.docx', '《县水务局通报》送审前核对单-20270116-0930.docx'],
    ['of one without', null, '送审前核对单-20270116-0930.docx'],
    ['what a file name may not have is left out', 'a<b>:"c"|?*\u0007.DOCX', '《abc》送审前核对单-20270116-0930.docx'],
    ['a dot in the middle stays', '通报.第3稿.doc', '《通报.第3稿》送审前核对单-20270116-0930.docx'],
  ])('%s', (_name, documentName, expected) => expect(sheetFileName({ documentName, time: TIME })).toBe(expected));

  test('the time is that of the clock on the wall', () => {
    expect(sheetTime(new Date(2027, 0, 16, 9, 30))).toEqual(TIME);
  });
});

describe('the sheet as a .docx', () => {
  test('has a paragraph a line, in styles of ours, and the same bytes each time', () => {
    const bytes = sheetDocx(sheet);
    const document = openDocx(bytes, 'a.docx');
    expect(document.paragraphs().map((p) => document.text(p))).toEqual(texts);
    expect(document.styleName(document.paragraphs()[0]!)).toBe('通报-标题');
    expect(Buffer.from(sheetDocx(sheet)).equals(Buffer.from(bytes))).toBe(true);
  });

  test('another reader reads it', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(sheetDocx(sheet)) });
    expect(value.split('\n').filter((line) => line !== '')).toEqual(texts);
  });

  if (spawnSync('soffice', ['--version']).status === 0) {
    test('LibreOffice reads it', () => {
      const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
      try {
        writeFileSync(join(folder, 'sheet.docx'), sheetDocx(sheet));
        const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
        const convert = [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, join(folder, 'sheet.docx')];
        execFileSync('soffice', convert, { stdio: 'ignore' });
        const lines = readFileSync(join(folder, 'sheet.txt'), 'utf8').replace(/^\uFEFF/, '').split(/\r?\n/).filter((line) => line !== '');
        expect(lines).toEqual(texts);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }, 90_000);
  } else {
    test('LibreOffice is not on this machine: mammoth is the only other reader', () => {
      expect(texts.length).toBeGreaterThan(0);
    });
  }
});
