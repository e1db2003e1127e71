import { strToU8, zipSync, type Zippable } from 'fflate';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const NAMESPACES =
  `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" mc:Ignorable="w14"';

/** What a .docx made for a test consists of; XML strings are the inside of the part's root. */
export interface DocxContents {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly headers?: readonly string[];
  readonly footers?: readonly string[];
  readonly author?: string;
  /** Further entries of the zip, by name. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
  /** Instead of word/document.xml. */
  readonly documentName?: string;
}

/** A .docx as Word lays it out: declarations, CRLF after them, many namespaces. */
export function docxOf(contents: DocxContents): Uint8Array {
  const name = contents.documentName ?? 'word/document.xml';
  const parts: [string, string, string][] = [];
  const part = (type: string, file: string, root: string, inner: string | undefined): void => {
    if (inner !== undefined) parts.push([type, file, `${HEAD}<w:${root} ${NAMESPACES}>${inner}</w:${root}>`]);
  };
  part('styles', 'styles.xml', 'styles', contents.styles);
  part('numbering', 'numbering.xml', 'numbering', contents.numbering);
  part('settings', 'settings.xml', 'settings', contents.settings);
  part('footnotes', 'footnotes.xml', 'footnotes', contents.footnotes);
  part('endnotes', 'endnotes.xml', 'endnotes', contents.endnotes);
  contents.headers?.forEach((inner, i) => part('header', `header${i + 1}.xml`, 'hdr', inner));
  contents.footers?.forEach((inner, i) => part('footer', `footer${i + 1}.xml`, 'ftr', inner));
  const references = parts.map(([type], i) => (type === 'header' || type === 'footer' ? `<w:${type}Reference r:id="rId${i + 1}"/>` : '')).join('');
  const entries: Zippable = {
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>` +
        parts.map(([type, file]) => `<Override PartName="/word/${file}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`).join('') +
        '</Types>',
    ),
    '_rels/.rels': strToU8(
      relationships([
        ['officeDocument', name],
        ...(contents.author === undefined ? [] : [['core-properties', 'docProps/core.xml'] as [string, string]]),
      ]),
    ),
    [name]: strToU8(`${HEAD}<w:document ${NAMESPACES}><w:body>${withReferences(contents.body, references)}</w:body></w:document>`),
    [`word/_rels/${name.slice(5)}.rels`]: strToU8(relationships(parts.map(([type, file]) => [type, file]))),
  };
  for (const [, file, xml] of parts) entries[`word/${file}`] = strToU8(xml);
  if (contents.author !== undefined) {
    entries['docProps/core.xml'] = strToU8(
      `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"><cp:lastModifiedBy>${contents.author}</cp:lastModifiedBy></cp:coreProperties>`,
    );
  }
  Object.assign(entries, contents.files);
  return zipSync(entries, { mtime: new Date('2020-01-01T00:00:00') });
}

/** The body with its last section naming the headers and footers. */
function withReferences(body: string, references: string): string {
  if (!references) return body;
  const at = body.lastIndexOf('<w:sectPr');
  const section = at < 0 ? '' : body.slice(at).replace(/\/>$/, '></w:sectPr>');
  return at < 0 ? `${body}<w:sectPr>${references}</w:sectPr>` : body.slice(0, at) + section.replace('>', `>${references}`);
}

function relationships(list: readonly (readonly [string, string])[]): string {
  return (
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    list.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${R}/${type}" Target="${target}"/>`).join('') +
    '</Relationships>'
  );
}

/** A paragraph around run-level XML. */
export function p(inner: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
}

/** A run with a text. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}
