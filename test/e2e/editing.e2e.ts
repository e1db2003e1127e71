import { caretAt, expect, openPage, paintedTextsOf, savedBytes, selectionOf, test, textsOf } from '../support/browser-test';
import { docxOfBody, lines, paragraph, row, run } from '../support/make-docx';

test.describe('typing', () => {
  test('text, Enter, Backspace and Delete, with undo by stretches', async ({ page, workbench, watched }) => {
    await openPage(page, workbench, { docx: docxOfBody(lines('甲乙丙', '丁戊')) });
    await caretAt(page, 0, 3);
    await page.keyboard.type('一二');
    await page.keyboard.press('Enter');
    await page.keyboard.type('三');
    expect(await textsOf(page)).toEqual(['甲乙丙一二', '三', '丁戊']);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    expect(await textsOf(page)).toEqual(['甲乙丙一二', '丁戊']);
    expect(await selectionOf(page)).toEqual([0, 5, 0, 5]);
    await page.keyboard.press('Delete');
    expect(await textsOf(page)).toEqual(['甲乙丙一二丁戊']);
    await expect.poll(() => paintedTextsOf(page)).toEqual(['甲乙丙一二丁戊']);
    for (let i = 0; i < 8; i += 1) await page.keyboard.press('Control+z');
    expect(await textsOf(page)).toEqual(['甲乙丙', '丁戊']);
    await expect.poll(() => paintedTextsOf(page)).toEqual(['甲乙丙', '丁戊']);
    expect(watched.complaints).toEqual([]);
  });

  test('undoing all gives every byte back', async ({ page, workbench }) => {
    await openPage(page, workbench);
    const before = await savedBytes(page);
    await caretAt(page, 4, 5);
    await page.keyboard.type('改一改');
    await page.keyboard.press('Enter');
    await caretAt(page, 2, 3);
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Delete');
    expect(Buffer.compare(Buffer.from(await savedBytes(page)), Buffer.from(before))).not.toBe(0);
    for (let i = 0; i < 6; i += 1) await page.keyboard.press('Control+z');
    expect(Buffer.compare(Buffer.from(await savedBytes(page)), Buffer.from(before))).toBe(0);
  });

  test('a character outside the basic plane goes as one', async ({ page, workbench }) => {
    await openPage(page, workbench, { docx: docxOfBody(lines('𠮷野')) });
    await caretAt(page, 0, 2);
    await page.keyboard.press('Backspace');
    expect(await textsOf(page)).toEqual(['野']);
  });

  test('a selection over paragraphs gives way to what is typed', async ({ page, workbench }) => {
    await openPage(page, workbench, { docx: docxOfBody(lines('第一段', '第二段', '第三段')) });
    await caretAt(page, 0, 1);
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.type('新');
    expect(await textsOf(page)).toEqual(['第新三段']);
    await expect.poll(() => paintedTextsOf(page)).toEqual(['第新三段']);
  });

  test('all selected, all replaced', async ({ page, workbench }) => {
    await openPage(page, workbench, { docx: docxOfBody(lines('一', '二', '三')) });
    await caretAt(page, 1, 0);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('全文');
    expect(await textsOf(page)).toEqual(['全文']);
  });

  test('over the border of a table texts go and cells stay', async ({ page, workbench }) => {
    await openPage(page, workbench, { docx: docxOfBody(lines('上文') + row(lines('甲'), lines('乙')) + lines('下文')) });
    await caretAt(page, 0, 1);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    expect(await textsOf(page)).toEqual(['', '', '', '']);
    await expect(page.locator('.desk td')).toHaveCount(2);
  });

  test('an emptied cell keeps the format for what is typed next', async ({ page, workbench }) => {
    const bold = paragraph(run('粗', '<w:b/>'));
    await openPage(page, workbench, { docx: docxOfBody(row(bold, lines('乙')) + lines('')) });
    await caretAt(page, 0, 0, 1);
    await page.keyboard.press('Delete');
    await page.keyboard.type('字');
    expect((await textsOf(page))[0]).toBe('字');
    await expect.poll(() => page.locator('.desk td p span').first().evaluate((span) => getComputedStyle(span).fontWeight)).toBe('700');
  });
});

test.describe('clipboard and input methods', () => {
  test('pasted text is plain; its lines are paragraphs', async ({ page, workbench }) => {
    await openPage(page, workbench, { docx: docxOfBody(lines('前后')) });
    await caretAt(page, 0, 1);
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', '一\r\n二\n三');
      data.setData('text/html', '<b>一</b>');
      const desk = document.querySelector('.desk');
      desk?.dispatchEvent(new InputEvent('beforeinput', { inputType: 'insertFromPaste', dataTransfer: data, bubbles: true, cancelable: true }));
    });
    expect(await textsOf(page)).toEqual(['前一', '二', '三后']);
  });

  test('an input method composes, is corrected, and commits', async ({ page, workbench }) => {
    await openPage(page, workbench, { docx: docxOfBody(lines('会议开')) });
    await caretAt(page, 0, 2);
    const keyboard = await page.context().newCDPSession(page);
    for (const text of ['z', 'zh', '召', '召']) await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    expect(await textsOf(page)).toEqual(['会议开']);
    await keyboard.send('Input.insertText', { text: '召' });
    await expect.poll(() => textsOf(page)).toEqual(['会议召开']);
    await expect.poll(() => paintedTextsOf(page)).toEqual(['会议召开']);
    expect(await selectionOf(page)).toEqual([0, 3, 0, 3]);
    await page.keyboard.press('Control+z');
    expect(await textsOf(page)).toEqual(['会议开']);
  });
});

test.describe('what docx-preview does not paint', () => {
  const strange =
    paragraph(
      run('头'),
      `<w:customXml w:element="e">${run('自定')}</w:customXml>`,
      `<w:fldSimple w:instr=" DATE ">${run('今日')}</w:fldSimple>`,
      '<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>zhu</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>注</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      '<w:r><w:tab/></w:r>',
      '<w:r><w:noBreakHyphen/></w:r>',
      '<w:r><w:t>上</w:t><w:br/><w:t>下</w:t></w:r>',
      run('藏', '<w:vanish/>'),
      run('X尾'),
    ) + lines('末');

  test('offsets after it are right', async ({ page, workbench }) => {
    await openPage(page, workbench, { docx: docxOfBody(strange) });
    const [text = ''] = await textsOf(page);
    expect(text).toBe('头自定今日注\t\u2011上\n下X尾');
    const at = text.indexOf('X');
    await caretAt(page, 0, at, at + 1);
    await page.keyboard.type('实');
    expect((await textsOf(page))[0]).toBe(text.replace('X', '实'));
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    expect((await textsOf(page))[0]).toBe(text.replace('X尾', '实'));
  });

  test('every offset goes to the page and comes back', async ({ page, workbench }) => {
    await openPage(page, workbench, { docx: docxOfBody(strange) });
    const [text = ''] = await textsOf(page);
    for (let offset = 0; offset <= text.length; offset += 1) await caretAt(page, 0, offset);
  });
});
