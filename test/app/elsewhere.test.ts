import { createApp } from '../../src/app/create-app';
import { factRows } from '../../src/app/fact-rows';
import { headline } from '../../src/app/selectors-headline';
import { DocxHost } from '../../src/host/docx/docx-host';
import type { DocumentHost } from '../../src/host/port';
import { openDocx } from '../../src/ooxml/open';
import { documentOfFixture } from '../support/contract-documents';
import { docxOf, p, r } from '../support/docx-package';
import { FlakyHost } from '../support/flaky-host';
import { playedWord } from '../support/played-word';

const TITLE = '关于2026年度民主生活会召开情况的通报';
const BLANK = ['会前，共征求到意见建议X条，梳理后反馈班子。'];

const docx = (lines: readonly string[], header = '〔20xx〕X号'): FlakyHost =>
  new FlakyHost(new DocxHost(openDocx(docxOf({ body: [TITLE, ...lines].map((line) => p(r(line))).join(''), headers: [p(r(header))] }), 'a')));

/** A pane over a document, after all it does of itself. */
async function started(host: DocumentHost) {
  const app = createApp(host);
  const end = app.start({ visible: () => false });
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 5; i++) {
      await app.run({ id: 'follow-document' });
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  };
  await settle();
  return { app, end, settle, state: () => app.store.get(), head: () => headline(app.store.get()) };
}

describe('a blank in a header', () => {
  test('is not looked for while the body has blanks of its own', async () => {
    const host = docx(BLANK);
    const { end, state } = await started(host);
    expect(host.calls).not.toContain('readElsewhere');
    expect(state().elsewhere).toEqual({ kind: 'unread' });
    end();
  });

  test('is found by itself once the last blank of the body is filled: nobody is told that nothing is left', async () => {
    const host = docx(BLANK);
    const { app, end, settle, state, head } = await started(host);
    const [row] = factRows(state().reading!.analysis, state().judgements);
    await app.run({ id: 'fill-fact', row: row!.key, values: Object.fromEntries(row!.cells.map((c) => [c.key, '12'])) });
    await settle();
    expect(head()).toMatchObject({ verdict: 'not-yet', blanks: 0, elsewhere: 2 });
    expect(state().elsewhere).toMatchObject({ kind: 'known', blanks: [{ part: 'header1', placeholder: '20xx' }, { part: 'header1', placeholder: 'X' }] });
    end();
  });

  test('is found too while there are errors: 待填 says what is left', async () => {
    const host = docx(['会后，我们将逐条逐项研究制定措施。']);
    const { end, head, state } = await started(host);
    expect(state().reading!.analysis.findings.some((f) => f.severity === 'error')).toBe(true);
    expect(head()).toMatchObject({ blanks: 0, elsewhere: 2 });
    end();
  });

  test('filled by hand, it is gone after 重新校核', async () => {
    const host = docx([]);
    const { app, end, settle, head } = await started(host);
    expect(head().elsewhere).toBe(2);
    jest.spyOn(host, 'readElsewhere').mockResolvedValue([{ part: 'header1', text: '〔2027〕8号' }]);
    await settle();
    expect(head().elsewhere).toBe(2);
    await app.run({ id: 'rescan' });
    await settle();
    expect(head().elsewhere).toBe(0);
    end();
  });
});

test('where it cannot be read, it is unknown, and not tried again by itself', async () => {
  const host = docx([]);
  host.failNext({ at: 'readElsewhere' });
  const { end, head, state } = await started(host);
  expect(state().elsewhere).toEqual({ kind: 'failed' });
  expect(head().elsewhere).toBeNull();
  expect(host.calls.filter((call) => call === 'readElsewhere')).toHaveLength(1);
  end();
});

test('over Word: headers, footers, notes, text boxes and hidden text', async () => {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const box = `<w:r><w:drawing><w:txbxContent>${p(r('框内XX局'))}</w:txbxContent></w:drawing></w:r>`;
  const body =
    p(r(TITLE) + box) +
    `<w:p>${r('看得见')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>征求意见X条</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>` +
    '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/></w:sectPr>';
  const document = documentOfFixture({ body }, {
    header1: `<w:hdr ${W}>${p(r('〔20xx〕8号'))}</w:hdr>`,
    footer1: `<w:ftr ${W}>${p(r('联系人：××'))}</w:ftr>`,
    footnotes: `<w:footnotes ${W}><w:footnote w:id="2">${p(r('截至X月'))}</w:footnote></w:footnotes>`,
  });
  const { host, player } = playedWord(document);
  const { end, head, state } = await started(host);
  const { elsewhere } = state();
  const parts = elsewhere.kind === 'known' ? elsewhere.blanks.map(({ part }) => part).sort() : [];
  expect(parts).toEqual(['footer1', 'footnotes', 'header1', 'hidden', 'textbox']);
  expect(head().verdict).toBe('not-yet');
  expect(player.unhandled).toEqual([]);
  end();
});

test('a Word that cannot read them: 未校核, and no complaint', async () => {
  const { host, player } = playedWord([TITLE, '特此通报。']);
  jest.spyOn(host, 'readElsewhere').mockResolvedValue(null);
  const { end, head, state } = await started(host);
  expect([state().elsewhere, state().notice, head().elsewhere]).toEqual([{ kind: 'unavailable' }, null, null]);
  expect(player.unhandled).toEqual([]);
  end();
});
