import type { DocumentHost } from '../host/port';
import type { Runner } from './run-command';

export interface LiveOptions {
  /** Whether anybody can see the pane; nothing is asked of the document otherwise. */
  readonly visible: () => boolean;
}

/** A change is looked at this long after the last sign of one (§8: keystroke to new count ≤ 300 ms) … */
const QUIET_TIME = 120;
/** … but while signs keep coming, at least this often. */
const LONGEST_WAIT = 600;
const POLL_EVERY = 2000;
/** A poll may take this share of the time at most: a read of 100 ms is repeated after 1 s at the earliest. */
const READ_SHARE = 10;
const SLOW_READ = 50;

/**
 * Keep the state abreast of the document: on the holder's signs, debounced, and by a
 * poll, since in Word no event comes at each keystroke (DESIGN §6). The poll asks only
 * for a fingerprint; the body is read when that changed. Reads go through the runner,
 * so they never overlap a command; while one runs or waits nothing is asked.
 * Returns the function that ends it.
 */
export function followLive(host: DocumentHost, runner: Runner, { visible }: LiveOptions): () => void {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let poll: ReturnType<typeof setTimeout> | undefined;
  let firstSign = 0;
  let ended = false;

  const look = async (): Promise<void> => {
    firstSign = 0;
    if (ended || !visible() || runner.busy()) return;
    await runner.run({ id: 'follow-document' });
  };
  const sign = (): void => {
    const now = Date.now();
    if (firstSign === 0) firstSign = now;
    clearTimeout(quiet);
    const wait = Math.min(Math.max(QUIET_TIME, runner.lastReadTime()), Math.max(0, firstSign + LONGEST_WAIT - now));
    quiet = setTimeout(() => void look(), wait);
  };
  const pause = (): number => {
    const readTime = runner.lastReadTime();
    return readTime > SLOW_READ ? Math.max(POLL_EVERY, readTime * READ_SHARE) : POLL_EVERY;
  };
  const tick = async (): Promise<void> => {
    await look();
    if (!ended) poll = setTimeout(() => void tick(), pause());
  };

  const endSigns = host.onMaybeChanged(sign);
  poll = setTimeout(() => void tick(), pause());
  return () => {
    ended = true;
    clearTimeout(quiet);
    clearTimeout(poll);
    endSigns();
  };
}
