import { MEMORY, type DocumentHost } from '../port';
import { same, texts, type ContractCase, type ContractEnv } from './case';

const LINES = ['会议于X日召开。', '特此通报。'];

/** A document that keeps nothing of ours yet; null where documents cannot keep anything. */
async function emptyMemory(env: ContractEnv): Promise<{ readonly host: DocumentHost; readonly other: DocumentHost } | null> {
  const opened = await env.open(LINES);
  if (!(await opened.host.writeMemory('1'))) return null;
  same(await opened.host.writeMemory(null), true, 'removed');
  return opened;
}

export const MEMORY_CASES: readonly ContractCase[] = [
  {
    id: 'memory',
    name: 'a text is kept, replaced and removed; another holder of the document sees it',
    async run(env) {
      const opened = await emptyMemory(env);
      if (opened === null) return 'skipped';
      const { host, other } = opened;
      same(await host.readMemory(), null, 'before');
      for (const text of ['{"v":1}', '“甲”"乙" <丙> & 丁\n\t\u0001\uffff 尾', '', '3']) {
        same(await host.writeMemory(text), true, 'kept');
        same([await host.readMemory(), await other.readMemory()], [text, text], 'read');
      }
      same(await other.writeMemory(null), true, 'removed');
      same([await host.readMemory(), await other.readMemory()], [null, null], 'after');
      same(await host.writeMemory(null), true, 'removed again');
    },
  },
  {
    id: 'memory-text',
    name: 'what is kept does not change the text, nor does writing the text change what is kept',
    async run(env) {
      const opened = await emptyMemory(env);
      if (opened === null) return 'skipped';
      const { host } = opened;
      const before = await host.fingerprint();
      same(await host.writeMemory('a'), true, 'kept');
      same([await host.fingerprint(), texts(await host.read())], [before, LINES], 'text');
      const { inverse } = await host.write({ edits: [{ paragraph: 0, start: 3, end: 4, expected: 'X', text: '8' }] });
      same(await host.writeMemory('b'), true, 'kept again');
      if (inverse) await host.write(inverse);
      same([await host.readMemory(), texts(await host.read())], ['b', LINES], 'after taking back');
      await host.writeMemory(null);
    },
  },
  {
    id: 'memory-long',
    name: 'the longest text is kept; a longer one is refused and what was kept stays',
    async run(env) {
      const opened = await emptyMemory(env);
      if (opened === null) return 'skipped';
      const { host } = opened;
      const longest = '记'.repeat(MEMORY.limit);
      same(await host.writeMemory(longest), true, 'the longest');
      same(await host.writeMemory(`${longest}一`), false, 'longer');
      same((await host.readMemory()) === longest, true, 'what is kept');
      await host.writeMemory(null);
    },
  },
  {
    id: 'memory-saved',
    name: 'what is kept is in the saved file',
    async run(env) {
      const opened = await emptyMemory(env);
      if (opened === null) return 'skipped';
      same(await opened.host.writeMemory('{"同":"甲"}'), true, 'kept');
      const again = await env.reopen();
      if (again === null) {
        await opened.host.writeMemory(null);
        return 'skipped';
      }
      same(await again.host.readMemory(), '{"同":"甲"}', 'read from the file');
    },
  },
  {
    id: 'memory-read-only',
    name: 'nothing is kept in a document that may only be read',
    async run(env) {
      const opened = await env.openReadOnly(LINES);
      if (opened === null) return 'skipped';
      same(await opened.host.writeMemory('a'), false, 'refused');
      same(await opened.host.readMemory(), null, 'what is kept');
    },
  },
];
