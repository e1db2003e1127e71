/** A body that plain lines cannot make, as WordprocessingML. */
export interface Fixture {
  /** The content of w:body. */
  readonly body: string;
  /** The content of w:numbering, if the body numbers paragraphs. */
  readonly numbering?: string;
}

const PACKAGE = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

function part(name: string, type: string, xml: string): string {
  return `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}

function relationship(type: string, target: string): string {
  return `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
}

/** The fixture as a flat-OPC package. */
export function fixturePackage({ body, numbering }: Fixture): string {
  const numbered =
    numbering === undefined
      ? ''
      : part('/word/_rels/document.xml.rels', RELATIONSHIPS_TYPE, relationship('numbering', 'numbering.xml')) +
        part('/word/numbering.xml', `${TYPE}.numbering+xml`, `<w:numbering xmlns:w="${W}">${numbering}</w:numbering>`);
  return (
    `<pkg:package xmlns:pkg="${PACKAGE}">` +
    part('/_rels/.rels', RELATIONSHIPS_TYPE, relationship('officeDocument', 'word/document.xml')) +
    part('/word/document.xml', `${TYPE}.document.main+xml`, `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`) +
    `${numbered}</pkg:package>`
  );
}

const p = (text: string, properties = ''): string =>
  `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (...lines: readonly string[]): string =>
  `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${lines.map((line) => p(line)).join('')}</w:tc>`;

/** A paragraph, a table of two cells (the second with two paragraphs), a paragraph. */
export const TABLE: Fixture = {
  body:
    p('附表如下：') +
    '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>' +
    `<w:tr>${cell('应到X人')}${cell('实到X人', '请假X人')}</w:tr></w:tbl>` +
    p('以上X人均已签到。'),
};

const IN_LIST = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';

/** A heading with a typed number's look that Word numbers itself, and a paragraph below it. */
export const NUMBERED: Fixture = {
  body: p('总述。') + p('会前准备情况', IN_LIST) + p('共学习X次。') + p('会议召开情况', IN_LIST) + p('共发言X人。'),
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>' +
    '<w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>' +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
};

/** No text, but a shape between two empty paragraphs: what stands in a template above its text. */
export const SHAPE: Fixture = {
  body:
    '<w:p/><w:p><w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml" style="width:72pt;height:24pt"/></w:pict></w:r></w:p><w:p/>',
};

/** A paragraph of its own, and one inside a content control. */
export const CONTROL: Fixture = {
  body:
    p('控件之外X。') +
    `<w:sdt><w:sdtPr><w:id w:val="20240101"/></w:sdtPr><w:sdtContent>${p('控件之内X。')}</w:sdtContent></w:sdt>` +
    p('末段X。'),
};

/** A token whose characters have different formats: 20 is bold, xx is not; and one that lies across runs of one format. */
export const RUNS: Fixture = {
  body:
    '<w:p><w:r><w:t>时间为</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>20</w:t></w:r><w:r><w:t>xx</w:t></w:r><w:r><w:t>年。</w:t></w:r></w:p>' +
    '<w:p><w:r><w:t>地点为×</w:t></w:r><w:r><w:t>×</w:t></w:r><w:r><w:t>会议室。</w:t></w:r></w:p>',
};
