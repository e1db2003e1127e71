import type { FactExtension } from '../core/facts/extension';
import type { KnownDate } from '../core/facts/rules/calendar';
import { HostError, type DocumentHost } from '../host/port';
import type { Command, CommandContext } from './command';
import type { CommandId, Invocation } from './invocation';
import { sameSnapshot } from './same-snapshot';
import type { Store } from './store';

export interface Runner {
  /** Run a command after those already asked for. Never rejects: what goes wrong becomes a notice. */
  run(invocation: Invocation): Promise<void>;
  /** Whether a command runs or waits. */
  busy(): boolean;
  /** How long the last read of the whole body took, in milliseconds; 0 before the first. */
  lastReadTime(): number;
}

/** Begun when the script is, not with the first command. */
const judgement = import('./judgement');
// Whoever awaits it is told; this only keeps an unloaded pane from complaining twice.
judgement.catch(() => undefined);

/** What the runner is told once of where it runs. */
export interface Surroundings {
  /** A department's own facts. */
  readonly facts?: readonly FactExtension[];
  /** Today's date, asked before each analysis; dates that cannot lie ahead are not judged without it. */
  readonly today?: () => KnownDate;
  /** Milliseconds from any fixed point. */
  readonly now?: () => number;
}

/** Runs commands one after another against one document, so that reads and writes never overlap. */
export function createRunner(
  host: DocumentHost, store: Store, { facts = [], today, now = () => performance.now() }: Surroundings = {},
): Runner {
  let tail: Promise<void> = Promise.resolve();
  let waiting = 0;
  let readTime = 0;
  let fingerprint: string | null = null;

  const analyzeBy =
    ({ analyze }: Awaited<typeof judgement>): CommandContext['analyze'] =>
    (snapshot, { newlySettled = [], ...instead } = {}) => {
      const { treatAsReport, settled, judgements, renew, alsoCheck, words, sessions } = store.get();
      const under = { treatAsReport, settled: [...settled, ...newlySettled], judgements, renew, alsoCheck, facts, words: words.rules, sessions: sessions.merged.sessions };
      return analyze(snapshot, { ...under, ...(today && { today: today() }), ...instead });
    };
  const readAgain: CommandContext['readAgain'] = async () => {
    const began = now();
    const snapshot = await host.read();
    readTime = now() - began;
    const known = store.get().reading;
    const same = known !== null && sameSnapshot(known.snapshot, snapshot);
    const reading = same ? known : { snapshot, analysis: analyzeBy(await judgement)(snapshot) };
    store.send({ type: 'read', reading });
    return store.get().reading ?? reading;
  };
  const readIfChanged: CommandContext['readIfChanged'] = async () => {
    const seen = await host.fingerprint();
    const { reading, notice } = store.get();
    if (seen === fingerprint && reading && notice?.kind !== 'read-failed') return;
    await readAgain();
    // Kept from before the read: what changes in between shows at the next look.
    fingerprint = seen;
  };

  async function runNow(invocation: Invocation): Promise<void> {
    const shared = { host, store, attempt: null, readAgain, readIfChanged };
    let context: CommandContext | null = null;
    try {
      const core = await judgement;
      const command = core.COMMANDS[invocation.id] as Command<CommandId>;
      if (!command.quiet) store.send({ type: 'started', command: command.id });
      context = { ...shared, analyze: analyzeBy(core), scanElsewhere: core.scanElsewhere };
      await command.run(context, invocation);
    } catch (error) {
      await explain({ store, attempt: context?.attempt ?? null, readAgain }, invocation, error);
    } finally {
      store.send({ type: 'ended' });
    }
  }

  return {
    run(invocation) {
      waiting += 1;
      tail = tail.then(() => runNow(invocation)).finally(() => void (waiting -= 1));
      return tail;
    },
    busy: () => waiting > 0,
    lastReadTime: () => readTime,
  };
}

type Failed = Pick<CommandContext, 'store' | 'attempt' | 'readAgain'>;

/** What failed, where it was no reading of the document. */
const FAILURES: Readonly<Partial<Record<CommandId, 'select-failed' | 'annotate-failed'>>> = {
  'go-to-place': 'select-failed', 'next-placeholder': 'select-failed', annotate: 'annotate-failed', 'remove-annotations': 'annotate-failed',
};

/** Turn an error into a notice that says what happened, what was written and what was not, and how to go on. */
async function explain(context: Failed, invocation: Invocation, error: unknown): Promise<void> {
  const { store, attempt } = context;
  // What is kept in the document is a convenience: failing to read or keep it stops nobody.
  if (invocation.id === 'load-memory' || invocation.id === 'save-memory') return store.send({ type: 'memory-refused' });
  if (!(error instanceof HostError)) {
    store.send({ type: 'noticed', notice: { kind: 'fault', message: error instanceof Error ? error.message : String(error) } });
    return;
  }
  const code = error.details.officeCode ?? null;
  switch (error.code) {
    case 'read-only':
      return store.send({ type: 'noticed', notice: { kind: 'read-only' } });
    case 'unsupported':
      return store.send({ type: 'noticed', notice: { kind: error.details.enclosed ? 'enclosed' : 'unsupported' } });
    case 'stale':
      await readQuietly(context);
      return store.send({ type: 'noticed', notice: { kind: 'stale' } });
    case 'host':
      if (attempt) {
        const after = await readQuietly(context);
        return store.send({ type: 'noticed', notice: (await judgement).aftermathOf(attempt, after, invocation, code) });
      }
      return store.send({
        type: 'noticed',
        notice: { kind: FAILURES[invocation.id] ?? 'read-failed', code },
      });
  }
}

/** Read once more after a failure; null when that fails too. */
async function readQuietly(context: Failed): Promise<Awaited<ReturnType<CommandContext['readAgain']>> | null> {
  try {
    return await context.readAgain();
  } catch {
    return null;
  }
}
