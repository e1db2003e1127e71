import type { KnownDate } from '../core/facts/rules/calendar';
import type { DocumentHost } from '../host/port';
import { NO_DEPARTMENT_FACTS, type DepartmentFacts } from './department-facts';
import type { Invocation } from './invocation';
import { followLive, type LiveOptions } from './live';
import { needsKeeping } from './memory/keep';
import { createRunner } from './run-command';
import { needsElsewhere } from './selectors-headline';
import { createStore, type Store } from './store';

/** The pane's state and commands over one document. */
export interface App {
  readonly store: Store;
  /** Run a command after those already asked for, then keep in the document what it decided; never rejects. */
  run(invocation: Invocation): Promise<void>;
  /**
   * Read the document and from then on keep abreast of it; when the body has nothing
   * left, the texts outside it are read too. Returns the function that ends it.
   */
  start(options: LiveOptions): () => void;
}

/** An app over a document's holder, with the facts that a department adds to the table, and what says today's date. */
export function createApp(host: DocumentHost, department: DepartmentFacts = NO_DEPARTMENT_FACTS, today?: () => KnownDate): App {
  const store = createStore();
  store.send({ type: 'holder', canWrite: host.capabilities.canWrite, canComment: host.capabilities.canComment });
  const runner = createRunner(host, store, { facts: department.facts, ...(today && { today }) });
  if (department.errors.length > 0) store.send({ type: 'noticed', notice: { kind: 'department-file', errors: department.errors } });
  return {
    store,
    async run(invocation) {
      await runner.run(invocation);
      if (needsKeeping(store.get())) await runner.run({ id: 'save-memory' });
    },
    start(options) {
      let asked = false;
      const endElsewhere = store.subscribe(() => {
        if (asked || !needsElsewhere(store.get())) return;
        asked = true;
        void runner.run({ id: 'check-elsewhere' }).finally(() => void (asked = false));
      });
      void runner.run({ id: 'load-memory' });
      void runner.run({ id: 'rescan' });
      const endLive = followLive(host, runner, options);
      return () => {
        endElsewhere();
        endLive();
      };
    },
  };
}
