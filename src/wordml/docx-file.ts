import { strToU8, zipSync } from 'fflate';
import type { Block } from '../core/scaffolds/block';
import { blocksXml } from './blocks';
import { LOOKS, type Looks } from './looks';
import { stylesXml } from './styles-part';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The page of GB/T 9704-2012 5.1 and 5.2.1 (A4; 37 mm above, 28 mm left, a text of 156 × 225 mm) in twentieths of a point. */
const SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1400" w:gutter="0"/></w:sectPr>';

/** The first day zip knows: the same blocks give the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

function relationships(type: string, target: string): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
}

/** Blocks as a .docx of their own, on the page of an official document. */
export function blocksToDocx(blocks: readonly Block[], looks: Looks = LOOKS): Uint8Array {
  const types =
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>` +
    `<Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': types,
    '_rels/.rels': relationships('officeDocument', 'word/document.xml'),
    'word/_rels/document.xml.rels': relationships('styles', 'styles.xml'),
    'word/document.xml': `${HEAD}<w:document xmlns:w="${WORD}"><w:body>${blocksXml(blocks, looks)}${SECTION}</w:body></w:document>`,
    'word/styles.xml': `${HEAD}<w:styles xmlns:w="${WORD}">${stylesXml(looks)}</w:styles>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { mtime: NO_DATE });
}
