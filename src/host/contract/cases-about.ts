import { BrokenPromise, same, type ContractCase } from './case';

export const ABOUT_CASES: readonly ContractCase[] = [
  {
    id: 'about',
    name: 'a document that nobody has reviewed has no tracked change and no comment, as far as the holder can tell',
    async run(env) {
      const { host } = await env.open(['正文X。', '特此通报。']);
      const { name, changedParagraphs, openComments } = await host.readAbout();
      if (name !== null && (name === '' || /[\\/]/.test(name))) throw new BrokenPromise(`a name without folders: ${name}`);
      same([changedParagraphs ?? 0, openComments ?? 0], [0, 0], 'waiting');
    },
  },
  {
    id: 'about-tracked',
    name: 'paragraphs with tracked changes are counted',
    async run(env) {
      const opened = await env.openTracked(['会议于X日在xx召开。', '特此通报。', '共X条。']);
      if (opened === null) return 'skipped';
      await opened.host.write({ edits: [
        { paragraph: 0, start: 3, end: 4, expected: 'X', text: '8' },
        { paragraph: 0, start: 6, end: 8, expected: 'xx', text: '机关' },
        { paragraph: 2, start: 1, end: 2, expected: 'X', text: '9' },
      ] });
      const { changedParagraphs } = await opened.host.readAbout();
      if (changedParagraphs !== null) same(changedParagraphs, 2, 'paragraphs');
    },
  },
];
