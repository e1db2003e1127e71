import { createApp } from '../../src/app/create-app';
import { readDepartmentFacts } from '../../src/app/department-facts';
import { DocxHost } from '../../src/host/docx/docx-host';
import { docxFromLines } from '../../src/ooxml/new-docx';
import { openDocx } from '../../src/ooxml/open';

const ESSAYS = { id: 'study.essays', label: '心得体会篇数', group: 'before', kind: 'number', before: ['心得体会'], after: ['篇'] };

test('what a department adds is recognised in its documents', async () => {
  const department = await readDepartmentFacts(JSON.stringify({ facts: [ESSAYS] }));
  expect(department.errors).toEqual([]);
  const lines = ['关于2026年度民主生活会召开情况的通报', '会前，班子成员撰写心得体会X篇。'];
  const app = createApp(new DocxHost(openDocx(docxFromLines(lines), '甲.docx')), department);
  await app.run({ id: 'rescan' });
  expect(app.store.get().reading?.analysis.facts).toMatchObject([{ id: 'study.essays', label: '心得体会篇数' }]);
});

test.each([
  ['{"facts":[]}', []],
  ['[]', []],
  ['{', ['不是 JSON']],
  ['{"fact":[]}', ['facts']],
  [JSON.stringify({ facts: [{ ...ESSAYS, group: '会前' }] }), ['第 1 项', 'group']],
  [JSON.stringify({ facts: [ESSAYS, { ...ESSAYS, label: '另一个' }] }), ['第 2 项', 'id']],
  [' '.repeat(300_000), ['过大']],
])('%.60s', async (text, says) => {
  const { facts, errors } = await readDepartmentFacts(text);
  if (says.length === 0) expect(errors).toEqual([]);
  for (const word of says) expect(errors.join('')).toContain(word);
  expect(facts).toEqual([]);
});

test('a file with mistakes is left out as a whole, and said', async () => {
  const department = await readDepartmentFacts('{"facts":[{}]}');
  const app = createApp(new DocxHost(openDocx(docxFromLines(['甲']), '甲.docx')), department);
  expect(app.store.get().notice).toMatchObject({ kind: 'department-file' });
  // The pane reads the document right after; that takes the message away no more.
  await app.run({ id: 'rescan' });
  expect(app.store.get().notice).toMatchObject({ kind: 'department-file' });
});
