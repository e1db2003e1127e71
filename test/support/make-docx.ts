import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { docxFromLines } from '../../src/ooxml/text-file';

/** A .docx with this as its body's content, in WordprocessingML; styles and page as in a new document. */
export function docxOfBody(content: string): Uint8Array {
  return withPart(docxFromLines(['']), 'word/document.xml', (source) => {
    const start = source.indexOf('<w:body>') + '<w:body>'.length;
    const section = source.indexOf('<w:sectPr');
    return source.slice(0, start) + content + source.slice(section < 0 ? source.indexOf('</w:body>') : section);
  });
}

/** The file with one part rewritten. */
export function withPart(docx: Uint8Array, name: string, rewrite: (source: string) => string): Uint8Array {
  const files = unzipSync(docx);
  files[name] = strToU8(rewrite(strFromU8(files[name] ?? new Uint8Array())));
  return zipSync(files);
}

export const partOf = (docx: Uint8Array, name: string): string => strFromU8(unzipSync(docx)[name] ?? new Uint8Array());

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A run, with run properties if given. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

export const paragraph = (...content: readonly string[]): string => `<w:p>${content.join('')}</w:p>`;

export const lines = (...texts: readonly string[]): string => texts.map((text) => paragraph(run(text))).join('');

/** A table of one row. */
export const row = (...cells: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${cells.map(() => '<w:gridCol w:w="3000"/>').join('')}</w:tblGrid>` +
  `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${cell}</w:tc>`).join('')}</w:tr></w:tbl>`;
