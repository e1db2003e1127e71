import { HostError, type Note } from '../port';
import { rejection, same, texts, type ContractCase, type ContractEnv, type OpenedDocument } from './case';

const MARK = '〔契约〕';
const LINES = ['会议于X日召开。', '', '主持人为xx，记录人为xx。', '特此通报。'];

const note = (paragraph: number, start: number, end: number, text: string): Note => ({
  place: { paragraph, start, end, expected: LINES[paragraph]?.slice(start, end) ?? '' }, text,
});
const FIRST = note(0, 3, 4, `${MARK}日期待填`);
const SECOND = note(2, 4, 6, `${MARK}待填\n第二行`);
const WHOLE = note(3, 0, 5, `${MARK}整段`);

/** A document whose holder can comment; null where it cannot. */
async function commented(env: ContractEnv): Promise<OpenedDocument | null> {
  const opened = await env.open(LINES);
  return opened.host.capabilities.canComment ? opened : null;
}

export const ANNOTATE_CASES: readonly ContractCase[] = [
  {
    id: 'annotate',
    name: 'comments are attached, replaced and taken out by their mark; the text stays as it is',
    async run(env) {
      const opened = await commented(env);
      if (opened === null) return 'skipped';
      const { host, other } = opened;
      same(await host.annotate(MARK, [FIRST, SECOND, WHOLE]), { added: 3, removed: 0, kept: 0 }, 'first');
      same((await host.readAbout()).openComments ?? 3, 3, 'open');
      same(await host.annotate(MARK, [SECOND]), { added: 1, removed: 3, kept: 0 }, 'again');
      same(texts(await host.read()), LINES, 'text');
      same(await other.annotate(MARK, []), { added: 0, removed: 1, kept: 0 }, 'by another');
      same((await host.readAbout()).openComments ?? 0, 0, 'none left');
      same(await host.annotate(MARK, []), { added: 0, removed: 0, kept: 0 }, 'nothing to do');
    },
  },
  {
    id: 'annotate-others',
    name: 'comments that do not begin with the mark are nobody’s of ours',
    async run(env) {
      const opened = await commented(env);
      if (opened === null) return 'skipped';
      const { host } = opened;
      await host.annotate('请', [note(0, 0, 2, '请看〔契约〕'), note(2, 0, 3, '请改')]);
      await host.annotate(MARK, [FIRST]);
      same(await host.annotate(MARK, []), { added: 0, removed: 1, kept: 0 }, 'ours');
      same(await host.annotate('请', []), { added: 0, removed: 2, kept: 0 }, 'theirs');
    },
  },
  {
    id: 'annotate-stale',
    name: 'when one place has changed no comment is attached and none is taken out',
    async run(env) {
      const opened = await commented(env);
      if (opened === null) return 'skipped';
      const { host } = opened;
      await host.annotate(MARK, [WHOLE]);
      const moved: Note = { ...SECOND, place: { ...SECOND.place, expected: '××' } };
      const error = await rejection(host.annotate(MARK, [FIRST, moved]), 'annotate');
      same(error instanceof HostError ? [error.code, error.details.written] : String(error), ['stale', 'none'], 'code');
      same(await host.annotate(MARK, []), { added: 0, removed: 1, kept: 0 }, 'what was there');
    },
  },
  {
    id: 'annotate-fill',
    name: 'a place under a comment is filled, and the comment stays on it',
    async run(env) {
      const opened = await commented(env);
      if (opened === null) return 'skipped';
      const { host } = opened;
      await host.annotate(MARK, [FIRST, SECOND]);
      const { snapshot } = await host.write({ edits: [{ ...FIRST.place, text: '8' }] });
      same(texts(snapshot)[0], '会议于8日召开。', 'filled');
      same(await host.annotate(MARK, []), { added: 0, removed: 2, kept: 0 }, 'taken out');
    },
  },
  {
    id: 'annotate-saved',
    name: 'comments are in the saved file, and are taken out of it by their mark',
    async run(env) {
      const opened = await commented(env);
      if (opened === null) return 'skipped';
      await opened.host.annotate(MARK, [FIRST, SECOND]);
      const again = await env.reopen();
      if (again === null) {
        await opened.host.annotate(MARK, []);
        return 'skipped';
      }
      same(await again.host.annotate(MARK, []), { added: 0, removed: 2, kept: 0 }, 'from the file');
    },
  },
  {
    id: 'annotate-read-only',
    name: 'nothing is attached in a document that may only be read',
    async run(env) {
      const opened = await env.openReadOnly(LINES);
      if (opened === null) return 'skipped';
      same(opened.host.capabilities.canComment, false, 'canComment');
      const error = await rejection(opened.host.annotate(MARK, [FIRST]), 'annotate');
      same(error instanceof HostError ? [error.code, error.details.written] : String(error), ['read-only', 'none'], 'code');
    },
  },
];
