import { USUAL_FORM } from '../../../src/core/scaffolds/form';
import { playedWord } from '../../support/played-word';

test.each([
  ['as usual without a form', undefined, '560', '仿宋'],
  ['as the department has set it', { ...USUAL_FORM, linePoints: 30, bodyFont: '仿宋_GB2312' }, '600', '仿宋_GB2312'],
])('what is inserted looks %s', async (_name, form, line, font) => {
  const { host, document } = playedWord(['甲。']);
  await host.write({ edits: [], insert: { at: { kind: 'after', paragraph: 0, expected: '甲。' }, blocks: [{ role: 'body', text: '乙。' }], ...(form && { form }) } });
  const xml = document.partSource('word/document.xml') ?? '';
  expect(xml).toContain(`w:line="${line}"`);
  expect(xml).toContain(`w:eastAsia="${font}"`);
});
