import fc from 'fast-check';
import { readCsv, writeCsv } from '../../../src/app/csv/csv-text';
import { decodeText } from '../../../src/app/csv/decode-text';

test('UTF-8 with a BOM, CRLF, quotes where they are needed', () => {
  expect(writeCsv([['编号', '内容'], ['a', '甲，“乙”'], ['b', '一,"二"\n三']])).toBe('\uFEFF编号,内容\r\na,甲，“乙”\r\nb,"一,""二""\n三"\r\n');
});

test.each(['=1+1', '+86', '-5', '@SUM(A1)', '\t=1'])('%j is made harmless, and read back as it was', (cell) => {
  const text = writeCsv([['x', cell]]);
  expect(text).not.toContain(`,${cell}`);
  expect(text).toContain(`'${cell}`);
  expect(readCsv(text)).toEqual([['x', cell]]);
});

const READ: readonly [name: string, text: string, lines: string[][]][] = [
  ['semicolons', 'a;b\n1;2,5\n', [['a', 'b'], ['1', '2,5']]],
  ['tabs', 'a\tb\r1\t2', [['a', 'b'], ['1', '2']]],
  ['empty lines and cells', 'a,b\r\n\r\n,\r\n1,\r\n', [['a', 'b'], ['1', '']]],
  ['a quote that is never closed', 'a,"b\nc', [['a', 'b\nc']]],
  ['text after a closing quote', 'a,"b"c', [['a', 'bc']]],
  ['a BOM', '\uFEFFa,b', [['a', 'b']]],
];
test.each(READ)('reads %s', (_name, text, lines) => {
  expect(readCsv(text)).toEqual(lines);
});

test('what is written is read back, whatever it is', () => {
  const cell = fc.string({ minLength: 1, unit: fc.constantFrom('甲', ',', ';', '"', '\n', '\r', '\t', '=', '-', "'", ' ', 'x') }).filter((text) => text.trim() !== '' && !/^'[=+\-@\t\r]/.test(text));
  fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (lines) => {
    const headed = [['a', 'b', 'c'], ...lines];
    expect(readCsv(writeCsv(headed))).toEqual(headed);
  }));
});

test('bytes: UTF-8, UTF-16, GB18030', () => {
  expect(decodeText(new TextEncoder().encode('编号'))).toBe('编号');
  expect(decodeText(new Uint8Array([0xff, 0xfe, 0x16, 0x7f]))).toBe('编');
  expect(decodeText(new Uint8Array([0xb1, 0xe0, 0xba, 0xc5]))).toBe('编号');
});
