import type { Block } from '../core/scaffolds/block';
import { blocksXml } from './blocks';
import { LOOKS, type Looks } from './looks';
import { pageNumberXml } from './page';
import { stylesXml } from './styles-part';

const PACKAGE = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

function part(name: string, contentType: string, xml: string): string {
  return `<pkg:part pkg:name="${name}" pkg:contentType="${contentType}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}

function relationships(type: string, target: string): string {
  return (
    `<Relationships xmlns="${RELATIONSHIPS}">` +
    `<Relationship Id="rId1" Type="${OFFICE_RELATIONSHIPS}/${type}" Target="${target}"/></Relationships>`
  );
}

function flatOpc(body: string, styles: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<pkg:package xmlns:pkg="${PACKAGE}">` +
    part('/_rels/.rels', RELATIONSHIPS_TYPE, relationships('officeDocument', 'word/document.xml')) +
    part('/word/document.xml', `${WORD_TYPE}.document.main+xml`, `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`) +
    part('/word/_rels/document.xml.rels', RELATIONSHIPS_TYPE, relationships('styles', 'styles.xml')) +
    part('/word/styles.xml', `${WORD_TYPE}.styles+xml`, `<w:styles xmlns:w="${WORD}">${styles}</w:styles>`) +
    '</pkg:package>'
  );
}

/**
 * Blocks as a flat-OPC package for `insertOoxml`: one w:p a block, and the styles
 * they name. It has no section properties: those of the document stay.
 */
export function blocksToFlatOpc(blocks: readonly Block[], looks: Looks = LOOKS): string {
  return flatOpc(blocksXml(blocks, looks), stylesXml(looks));
}

/** The page number of odd or of even pages as a flat-OPC package for a footer's `insertOoxml`. */
export function pageNumberFlatOpc(side: 'odd' | 'even'): string {
  return flatOpc(pageNumberXml(side), '');
}
