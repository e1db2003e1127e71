import { useEffect, useRef, useState, type RefObject } from 'react';
import { findingsByKey } from '../../app/finding-key';
import type { Invocation } from '../../app/invocation';
import type { CheckEntry } from '../../app/selectors-check';
import type { AppState } from '../../app/state';
import { useRun } from '../pane-context';

/** What can be done with findings, whichever row shows them. */
export interface ReviewActs {
  /** All findings of the open one's severity, for 同类. */
  readonly alike: (entry: CheckEntry) => readonly CheckEntry[];
  /** Run what should make these findings go (none: only the words are said); then the focus goes to the one after them, and `said` is announced. */
  readonly settle: (keys: readonly string[], invocation: Invocation, said: string) => Promise<void>;
  /** Show every place of these fixes before they are made. */
  readonly preview: (entries: readonly CheckEntry[]) => void;
}

interface Settled {
  readonly keys: readonly string[];
  /** Keys after the first of them, nearest first. */
  readonly after: readonly string[];
  readonly said: string;
  /** The command has come to its end. */
  readonly over: boolean;
}

/**
 * Settling findings from the keyboard: what was settled leaves the page and would take the
 * focus with it, so it goes to the next finding, closed: nothing is mended by a second click.
 * @param walk the keys in the order shown
 */
export function useSettling(state: AppState, walk: readonly string[], root: RefObject<HTMLElement | null>) {
  const run = useRun();
  const [pending, setPending] = useState<Settled | null>(null);
  const [said, setSaid] = useState('');
  // As soon as they are gone: what is kept in the document is written after that, and takes its time.
  useEffect(() => {
    if (!pending || pending.keys.length === 0) return;
    const left = findingsByKey(state);
    const gone = pending.keys.every((key) => !left.has(key));
    // What is still there when the command is over was not settled: later edits of somebody else must not move the focus.
    if (gone || pending.over) setPending(null);
    if (!gone) return;
    setSaid(pending.said);
    focusFirst(root.current, pending.after);
  }, [pending, state, root]);
  const settle: ReviewActs['settle'] = async (keys, invocation, words) => {
    const at = walk.findIndex((key) => keys.includes(key));
    const others = walk.filter((key) => !keys.includes(key));
    const before = walk.slice(0, Math.max(0, at)).reverse();
    const after = [...others.filter((key) => walk.indexOf(key) > at), ...before];
    const settled = { keys, after, said: words, over: false };
    setSaid('');
    setPending(settled);
    await run(invocation);
    setPending((now) => (now === settled ? { ...settled, over: true } : now));
    if (keys.length === 0) setSaid(words);
  };
  return { settle, said };
}

/** When a preview is left, the focus goes back to where it was asked for. */
export function useReturn(previewed: readonly string[], root: RefObject<HTMLElement | null>): void {
  const last = useRef(previewed);
  useEffect(() => {
    const was = last.current;
    last.current = previewed;
    if (previewed.length === 0 && was.length > 0) focusFirst(root.current, was);
  }, [previewed, root]);
}

/** Focus the row of the first of these findings that has one. */
function focusFirst(root: HTMLElement | null, keys: readonly string[]): void {
  const rows = new Map([...(root?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])].map((row) => [row.dataset['finding'], row]));
  keys.map((key) => rows.get(key)).find((row) => row !== undefined)?.focus();
}
