import { HostError } from '../port';
import { rejection, same, texts, type ContractCase } from './case';

const LINES = ['关于召开情况的通报', '正文X。', '特此通报。'];

export const PAGE_CASES: readonly ContractCase[] = [
  {
    id: 'page-numbers',
    name: 'footers have page numbers afterwards, put there once; the body stays as it is',
    async run(env) {
      const { host } = await env.open(LINES);
      const outcome = await host.addPageNumbers();
      same(texts(await host.read()), LINES, 'text');
      if (outcome === 'unsupported') return 'skipped';
      // A holder may open a document that has them already, as a new one of the workbench does.
      if (outcome !== 'present') same(outcome, 'added', 'first');
      const footers = (await host.readElsewhere())?.filter(({ part }) => part.startsWith('footer')) ?? null;
      if (footers !== null) same([footers.length > 0, footers.every(({ text }) => /^—\s*\d+\s*—$/.test(text))], [true, true], 'footers');
      same(await host.addPageNumbers(), 'present', 'again');
      return;
    },
  },
  {
    id: 'page-numbers-read-only',
    name: 'a document that may not be written gets none',
    async run(env) {
      const opened = await env.openReadOnly(LINES);
      if (opened === null) return 'skipped';
      const error = await rejection(opened.host.addPageNumbers(), 'page numbers');
      same(error instanceof HostError ? [error.code, error.details.written] : String(error), ['read-only', 'none'], 'code');
      return;
    },
  },
];
