import { docxOf, p, r } from './docx-package';

/** Documents as different writers make them: what a reader must not trip over. All texts are our own. */
export const FIXTURES: Readonly<Record<string, () => Uint8Array>> = {
  'Word: rsids, split runs, bookmarks, a list, a table, a header': () =>
    docxOf({
      body:
        `<w:p w14:paraId="1A2B3C4D" w14:textId="77777777" w:rsidR="00A1" w:rsidRDefault="00A1"><w:pPr><w:pStyle w:val="a3"/><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:pPr><w:bookmarkStart w:id="0" w:name="_GoBack"/>${r('关于', '<w:rFonts w:hint="eastAsia"/>')}<w:proofErr w:type="gramStart"/>${r('XX', '<w:highlight w:val="yellow"/>')}<w:proofErr w:type="gramEnd"/>${r('局召开民主生活会情况的通报')}<w:bookmarkEnd w:id="0"/></w:p>` +
        p(r('各党支部：')) +
        p(r('会前准备扎实'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
        p(`${r('　　共征求意见')}<w:r><w:tab/></w:r>${r('xx')}<w:hyperlink w:anchor="_GoBack">${r('条')}</w:hyperlink>${r('。')}`) +
        `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4148"/></w:tblGrid><w:tr w:rsidR="00A1"><w:tc><w:tcPr><w:tcW w:w="4148" w:type="dxa"/></w:tcPr>${p(r('应到'))}${p(r('x人'))}</w:tc></w:tr></w:tbl>` +
        `<w:p/><w:sectPr w:rsidR="00A1"><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`,
      styles:
        '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/><w:basedOn w:val="a"/></w:style>',
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      headers: [p(r('内部文件'))],
    }),
  'LibreOffice: a run for each change of script, whitespace between blocks': () =>
    docxOf({
      body:
        `\n  <w:p><w:pPr><w:pStyle w:val="Normal"/><w:bidi w:val="0"/><w:rPr><w:lang w:eastAsia="zh-CN"/></w:rPr></w:pPr><w:r><w:rPr></w:rPr><w:t>会前学习</w:t></w:r><w:r><w:rPr><w:lang w:val="en-US"/></w:rPr><w:t>X</w:t></w:r><w:r><w:rPr></w:rPr><w:t>次。</w:t></w:r></w:p>\n  ` +
        `<w:p><w:r><w:rPr/><w:t xml:space="preserve"> 落款 </w:t></w:r></w:p>\n  <w:sectPr><w:type w:val="nextPage"/></w:sectPr>`,
      styles: '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
    }),
  'WPS: content controls, smart tags, fields, tracked changes': () =>
    docxOf({
      body:
        `<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent>${p(r('块级控件'))}</w:sdtContent></w:sdt>` +
        p(`<w:smartTag w:uri="u" w:element="d">${r('2027年')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${r('行内控件')}</w:sdtContent></w:sdt>`) +
        p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`) +
        p(`${r('已')}<w:ins w:id="1" w:author="a">${r('完成')}</w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>解决</w:delText></w:r></w:del>${r('整改')}`) +
        p(`<w:r><w:t>非断</w:t><w:noBreakHyphen/><w:softHyphen/></w:r>`),
    }),
};
