import { strToU8, zipSync } from 'fflate';
import type { Fixture } from '../../src/host/contract/fixture';
import type { WordDocument } from '../../src/ooxml/api';
import { docxFromLines } from '../../src/ooxml/new-docx';
import { openDocx } from '../../src/ooxml/open';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Documents in memory for the contract's cases. */
export function documentOf(lines: readonly string[]): WordDocument {
  return openDocx(docxFromLines(lines), '契约.docx');
}

/** More parts of a document than a fixture has: name (without folder and .xml) → its XML. */
export type MoreParts = Readonly<Record<string, string>>;

function relationships(rows: readonly (readonly [string, string])[]): string {
  const all = rows.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

/** The kind of a part by its name: header1 is a header. */
function kindOf(name: string): string {
  return name.replace(/\d+$/, '');
}

/** A .docx file made of WordprocessingML; further parts are related as rId2, rId3 … in their order. */
export function fixtureFile({ body, numbering }: Fixture, more: MoreParts = {}): Uint8Array {
  const numberingXml = `<w:numbering xmlns:w="${W}">${numbering ?? ''}</w:numbering>`;
  const parts = Object.entries({ numbering: numberingXml, ...more });
  const overrides = parts.map(([name]) => `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${kindOf(name)}+xml"/>`);
  const files: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships(parts.map(([name]) => [kindOf(name), `${name}.xml`])),
    'word/document.xml': `<w:document xmlns:w="${W}" xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`,
  };
  for (const [name, xml] of parts) files[`word/${name}.xml`] = xml;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

/** A fixture as an open document. */
export function documentOfFixture(fixture: Fixture, more: MoreParts = {}): WordDocument {
  return openDocx(fixtureFile(fixture, more), '契约.docx');
}
