import type { WordDocument } from '../../ooxml/api';

const PARTS = ['document', 'styles', 'footnotes', 'endnotes'] as const;
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What Body.getOoxml gives: the main document with its notes and styles, as one flat-OPC text. */
export function bodyFlatOpc(document: WordDocument): string {
  const parts = PARTS.map((name) => {
    const source = document.partSource(`word/${name}.xml`);
    if (source === null) return '';
    const xml = source.replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, '');
    const type = name === 'document' ? `${TYPE}.document.main+xml` : `${TYPE}.${name}+xml`;
    return `<pkg:part pkg:name="/word/${name}.xml" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  });
  return `<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join('')}</pkg:package>`;
}
