import { DocxError } from '../../src/ooxml/api';
import { openDocx } from '../../src/ooxml/open';
import { decodeText, docxFromLines, linesOf } from '../../src/ooxml/text-file';

const utf16 = (text: string, little: boolean): number[] => [...text].flatMap((c) => { const n = c.charCodeAt(0); return little ? [n & 255, n >> 8] : [n >> 8, n & 255]; });
const TEXT = '通报\n各支部：2027年';
const utf8 = [...new TextEncoder().encode(TEXT)];
// 通报 in GB2312, and ㎡ (an extension of GBK).
const GB = [0xcd, 0xa8, 0xb1, 0xa8, 0xa9, 0x4f];

test.each<readonly [string, readonly number[], string]>([
  ['UTF-8', utf8, TEXT],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8], TEXT],
  ['UTF-16 LE', [0xff, 0xfe, ...utf16(TEXT, true)], TEXT],
  ['UTF-16 BE', [0xfe, 0xff, ...utf16(TEXT, false)], TEXT],
  ['UTF-16 LE without a mark', utf16(TEXT, true), TEXT],
  ['UTF-16 BE without a mark', utf16(TEXT, false), TEXT],
  ['GB18030', GB, '通报㎡'],
  ['nothing', [], ''],
])('%s', (_, bytes, text) => {
  expect(decodeText(new Uint8Array(bytes), 'a.txt')).toBe(text);
});

test.each<readonly [string, readonly number[]]>([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49]],
  ['bytes of no encoding', [0xff, 0xff, 0xff, 0x80]],
])('%s is refused by name', (_, bytes) => {
  expect(() => decodeText(new Uint8Array(bytes), '名单.txt')).toThrow(DocxError);
  expect(() => decodeText(new Uint8Array(bytes), '名单.txt')).toThrow('“名单.txt”');
});

test.each([['a\r\nb\rc\n', ['a', 'b', 'c']], ['', ['']], ['\n\n', ['', '']], ['a', ['a']]])('lines of %j', (text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});

test('lines become paragraphs', () => {
  const doc = openDocx(docxFromLines(['标题', '', ' a\t<b>&c ']), 'a.docx');
  expect(doc.paragraphs().map((x) => doc.text(x))).toEqual(['标题', '', ' a\t<b>&c ']);
});
