import { strFromU8, strToU8, unzipSync } from 'fflate';
import { openDocx } from '../../src/ooxml/open';
import { docxOf, p, r } from '../support/docx-package';
import { withPart } from '../support/make-docx';

const OURS = '11111111-2222-3333-4444-555555555555';
const THEIRS = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';
const RELATION = 'http://schemas.microsoft.com/office/2011/relationships';

const plain = (): Uint8Array => docxOf({ body: p(r('正文')), styles: '', files: { 'word/media/image1.png': new Uint8Array([1, 2, 3]) } });

/** A file as Word leaves it when panes of these add-ins were open. */
function withAddIns(addIns: readonly (readonly [id: string, properties: string])[]): Uint8Array {
  const files: Record<string, Uint8Array> = {
    'word/webextensions/taskpanes.xml': strToU8(
      '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">' +
        addIns.map((_, i) => `<wetp:taskpane dockstate="right" visibility="0" width="350" row="${i}"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId${i + 1}"/></wetp:taskpane>`).join('') +
        '</wetp:taskpanes>',
    ),
    'word/webextensions/_rels/taskpanes.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        addIns.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATION}/webextension" Target="webextension${i + 1}.xml"/>`).join('') +
        '</Relationships>',
    ),
  };
  addIns.forEach(([id, properties], i) => {
    files[`word/webextensions/webextension${i + 1}.xml`] = strToU8(
      `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{0D6E}"><we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
        `<we:properties>${properties}</we:properties><we:bindings/><we:snapshot/></we:webextension>`,
    );
  });
  let docx = docxOf({ body: p(r('正文')), files });
  docx = withPart(docx, '_rels/.rels', (xml) =>
    xml.replace('</Relationships>', `<Relationship Id="rId9" Type="${RELATION}/webextensiontaskpanes" Target="word/webextensions/taskpanes.xml"/></Relationships>`),
  );
  const override = (name: string, type: string): string => `<Override PartName="/word/webextensions/${name}.xml" ContentType="application/vnd.ms-office.${type}+xml"/>`;
  return withPart(docx, '[Content_Types].xml', (xml) =>
    xml.replace('</Types>', `${override('taskpanes', 'webextensiontaskpanes')}${addIns.map((_, i) => override(`webextension${i + 1}`, 'webextension')).join('')}</Types>`),
  );
}

const property = (name: string, value: string): string => `<we:property name="${name}" value="${value}"/>`;
const parts = (bytes: Uint8Array): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]));
const changed = (before: Uint8Array, after: Uint8Array): string[] => {
  const [old, fresh] = [parts(before), parts(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])].filter((name) => old[name] !== fresh[name]).sort();
};

test('nothing is known of an add-in that never wrote, and asking changes nothing', () => {
  const bytes = plain();
  const doc = openDocx(bytes, 'a');
  expect(doc.addInSettings(OURS)).toBeNull();
  doc.setAddInSettings(OURS, {});
  expect(doc.removeAddIn(OURS)).toBeNull();
  expect(doc.save()).toEqual(bytes);
});

test.each([
  ['text', '"a"'],
  ['quotes and markup', JSON.stringify('“甲”"乙" <丙> & 丁\n\t')],
  ['what XML cannot hold', JSON.stringify('\u0000\u001f\ufffe\uffff\ud800 尾')],
  ['a list', '[1,{"a":null}]'],
])('what is kept comes back from the saved file: %s', (_, json) => {
  const doc = openDocx(plain(), 'a');
  doc.setAddInSettings(OURS, { memory: json });
  const again = openDocx(doc.save(), 'b').addInSettings(OURS);
  expect(Object.keys(again ?? {})).toEqual(['memory']);
  expect(JSON.parse(again!.memory!)).toEqual(JSON.parse(json));
});

test('only the parts of add-ins, the content types and the package’s relationships change', () => {
  const bytes = plain();
  const doc = openDocx(bytes, 'a');
  doc.setAddInSettings(OURS, { memory: '"a"' });
  expect(changed(bytes, doc.save())).toEqual([
    '[Content_Types].xml', '_rels/.rels', 'word/webextensions/_rels/taskpanes.xml.rels', 'word/webextensions/taskpanes.xml', 'word/webextensions/webextension1.xml',
  ]);
  const saved = parts(doc.save());
  expect(saved['[Content_Types].xml']).toContain('PartName="/word/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"');
  expect(saved['_rels/.rels']).toContain('Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="word/webextensions/taskpanes.xml"');
  expect(saved['word/webextensions/taskpanes.xml']).toMatch(/<wetp:webextensionref xmlns:r="[^"]*" r:id="rId1"\/>/);
});

test('kept and taken back in one sitting, the file is the one that was opened', () => {
  const bytes = plain();
  const doc = openDocx(bytes, 'a');
  doc.setAddInSettings(OURS, { memory: '"a"' });
  doc.setAddInSettings(OURS, { memory: '"b"', more: '1' });
  doc.setAddInSettings(OURS, {});
  expect(doc.addInSettings(OURS)).toBeNull();
  expect(doc.save()).toEqual(bytes);
});

test('it is no step of undo, tells nobody of a change, and undo does not touch it', () => {
  const doc = openDocx(plain(), 'a');
  const told: string[] = [];
  doc.onChange(({ origin }) => told.push(origin));
  doc.setAddInSettings(OURS, { memory: '"a"' });
  expect([doc.canUndo, told]).toEqual([false, []]);
  doc.replaceText(doc.paragraphs()[0]!, 0, 1, '全');
  doc.setAddInSettings(OURS, { memory: '"b"' });
  doc.undo();
  expect(doc.addInSettings(OURS)).toEqual({ memory: '"b"' });
  expect(doc.text(doc.paragraphs()[0]!)).toBe('正文');
});

describe('a file that other add-ins have written into', () => {
  const bytes = withAddIns([[THEIRS, property('x', '1')], [`{${OURS.toUpperCase()}}`, property('memory', '&quot;old&quot;') + property('Office.AutoShow', 'true')]]);

  test('ours is found by its id, in any case and with braces', () => {
    expect(openDocx(bytes, 'a').addInSettings(OURS)).toEqual({ memory: '"old"', 'Office.AutoShow': 'true' });
  });

  test('a new value changes only our part', () => {
    const doc = openDocx(bytes, 'a');
    doc.setAddInSettings(OURS, { memory: '"new"', 'Office.AutoShow': 'true' });
    expect(changed(bytes, doc.save())).toEqual(['word/webextensions/webextension2.xml']);
    expect(openDocx(doc.save(), 'b').addInSettings(THEIRS)).toEqual({ x: '1' });
    expect(openDocx(doc.save(), 'b').addInSettings(OURS)).toEqual({ memory: '"new"', 'Office.AutoShow': 'true' });
  });

  test('the same value again changes nothing', () => {
    const doc = openDocx(bytes, 'a');
    doc.setAddInSettings(OURS, { memory: '"old"', 'Office.AutoShow': 'true' });
    expect(doc.save()).toEqual(bytes);
  });

  test('taken out, ours goes with everything that named it; theirs stays', () => {
    const doc = openDocx(bytes, 'a');
    expect(doc.removeAddIn(OURS)).toEqual({ memory: '"old"', 'Office.AutoShow': 'true' });
    const saved = parts(doc.save());
    expect(changed(bytes, doc.save())).toEqual([
      '[Content_Types].xml', 'word/webextensions/_rels/taskpanes.xml.rels', 'word/webextensions/taskpanes.xml', 'word/webextensions/webextension2.xml',
    ]);
    expect(Object.keys(saved)).not.toContain('word/webextensions/webextension2.xml');
    expect(JSON.stringify(saved)).not.toContain('webextension2');
    const again = openDocx(doc.save(), 'b');
    expect([again.addInSettings(OURS), again.addInSettings(THEIRS)]).toEqual([null, { x: '1' }]);
  });

  test('and can come back in the same sitting', () => {
    const doc = openDocx(bytes, 'a');
    doc.removeAddIn(OURS);
    doc.setAddInSettings(OURS, { memory: '"c"' });
    expect(openDocx(doc.save(), 'b').addInSettings(OURS)).toEqual({ memory: '"c"' });
    expect(openDocx(doc.save(), 'b').addInSettings(THEIRS)).toEqual({ x: '1' });
  });
});

test('the only one taken out: no part, no relationship, no content type of add-ins is left', () => {
  const doc = openDocx(withAddIns([[OURS, property('memory', '&quot;a&quot;')]]), 'a');
  doc.removeAddIn(OURS);
  const saved = parts(doc.save());
  expect(Object.keys(saved).filter((name) => name.includes('webextension'))).toEqual([]);
  expect(saved['[Content_Types].xml']! + saved['_rels/.rels']!).not.toMatch(/webextension/);
  expect(saved['_rels/.rels']).toContain('word/document.xml');
});

test('kept twice, the first counts and one is left after writing', () => {
  const doc = openDocx(withAddIns([[OURS, property('memory', '1')], [OURS, property('memory', '2') + property('more', '3')]]), 'a');
  expect(doc.addInSettings(OURS)).toEqual({ memory: '1', more: '3' });
  doc.setAddInSettings(OURS, { memory: '4' });
  expect(openDocx(doc.save(), 'b').addInSettings(OURS)).toEqual({ memory: '4' });
});

test.each(['webextension1.xml', 'taskpanes.xml', '_rels/taskpanes.xml.rels'])('a broken %s: nothing is known, and keeping still works', (name) => {
  const doc = openDocx(withPart(withAddIns([[OURS, property('memory', '1')]]), `word/webextensions/${name}`, () => '<we:broken'), 'a');
  expect(doc.addInSettings(OURS)).toBeNull();
  doc.setAddInSettings(OURS, { memory: '2' });
  expect(doc.addInSettings(OURS)).toEqual({ memory: '2' });
});
