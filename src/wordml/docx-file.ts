import { strToU8, zipSync } from 'fflate';
import type { Block } from '../core/scaffolds/block';
import { blocksXml } from './blocks';
import { LOOKS, type Looks } from './looks';
import { pageNumberXml, sectionXml, SETTINGS } from './page';
import { stylesXml } from './styles-part';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The first day zip knows: the same blocks give the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** The parts beside the document itself: the relationship's type, which is the content type's name too, and what is in them. */
function partsBeside(looks: Looks): readonly { readonly id: string; readonly kind: string; readonly name: string; readonly xml: string }[] {
  const footer = (side: 'odd' | 'even'): string => `<w:ftr xmlns:w="${WORD}">${pageNumberXml(side)}</w:ftr>`;
  return [
    { id: 'rId1', kind: 'styles', name: 'styles.xml', xml: `<w:styles xmlns:w="${WORD}">${DEFAULTS}${stylesXml(looks)}</w:styles>` },
    { id: 'rId2', kind: 'settings', name: 'settings.xml', xml: `<w:settings xmlns:w="${WORD}">${SETTINGS}</w:settings>` },
    { id: 'rId3', kind: 'footer', name: 'footer1.xml', xml: footer('odd') },
    { id: 'rId4', kind: 'footer', name: 'footer2.xml', xml: footer('even') },
  ];
}

/** What a paragraph of no style of ours gets: Chinese text, checked as Chinese. */
const DEFAULTS = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>';

function relationships(list: readonly { readonly id: string; readonly kind: string; readonly name: string }[]): string {
  const all = list.map(({ id, kind, name }) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${name}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

/** Blocks as a .docx of their own, on the page of an official document with its page numbers. */
export function blocksToDocx(blocks: readonly Block[], looks: Looks = LOOKS): Uint8Array {
  const beside = partsBeside(looks);
  const overrides = [{ kind: 'document.main', name: 'document.xml' }, ...beside].map(
    ({ kind, name }) => `<Override PartName="/word/${name}" ContentType="${TYPE}.${kind}+xml"/>`,
  );
  const body = `${blocksXml(blocks, looks)}${sectionXml({ odd: 'rId3', even: 'rId4' })}`;
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationships([{ id: 'rId1', kind: 'officeDocument', name: 'word/document.xml' }]),
    'word/_rels/document.xml.rels': relationships(beside),
    'word/document.xml': `${HEAD}<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(beside.map(({ name, xml }) => [`word/${name}`, HEAD + xml])),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { mtime: NO_DATE });
}
