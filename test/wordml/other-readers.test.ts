import { DOMParser, XMLSerializer, type Element } from '@xmldom/xmldom';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { blockText, type Block } from '../../src/core/scaffolds/block';
import { blocksToFlatOpc } from '../../src/wordml/flat-opc';

const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
  '<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>';

/** The same parts in a zip. */
function docxOf(flatOpc: string): Buffer {
  const doc = new DOMParser().parseFromString(flatOpc, 'text/xml');
  const files: Record<string, Uint8Array> = { '[Content_Types].xml': strToU8(CONTENT_TYPES) };
  for (const part of Array.from(doc.getElementsByTagName('pkg:part'))) {
    const data = part.getElementsByTagName('pkg:xmlData')[0]!;
    const root = Array.from(data.childNodes).find((node) => node.nodeType === 1) as Element;
    files[part.getAttribute('pkg:name')!.slice(1)] = strToU8(new XMLSerializer().serializeToString(root));
  }
  return Buffer.from(zipSync(files));
}

test('another reader of .docx finds the same paragraphs and our styles', async () => {
  const blocks: readonly Block[] = [
    { role: 'title', text: '关于××××年度民主生活会召开情况的通报' },
    { role: 'heading-1', text: '一、会前准备' },
    { role: 'heading-2', lead: '（一）抓好学习。', text: '“学习”<三>次 & 研讨两次。' },
    { role: 'date', text: '2027年1月20日' },
  ];
  const buffer = docxOf(blocksToFlatOpc(blocks));
  const { value } = await mammoth.extractRawText({ buffer });
  expect(value.split('\n\n').filter((line) => line !== '')).toEqual(blocks.map(blockText));

  const { value: html } = await mammoth.convertToHtml(
    { buffer },
    { styleMap: ["p[style-name='通报-标题'] => h1", "p[style-name='通报-一级标题'] => h2", "r[style-name='通报-段首标题'] => strong"] },
  );
  expect(html).toContain('<h1>关于');
  expect(html).toContain('<h2>一、会前准备</h2>');
  expect(html).toContain('<strong>（一）抓好学习。</strong>“学习”');
});
