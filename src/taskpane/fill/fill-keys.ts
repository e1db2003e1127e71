import { useCallback, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { FactRow } from '../../app/fact-rows';
import { typedFor } from '../../app/fill-edits';
import type { AppState } from '../../app/state';
import { useRun, useSend } from '../pane-context';

interface FillKeysOptions {
  readonly root: RefObject<HTMLDivElement | null>;
  /** The rows a key walks through, in the order shown. */
  readonly rows: readonly FactRow[];
  /** Rows of 可能不用填: they are filled with the same keys, but not walked through. */
  readonly possible: readonly FactRow[];
  readonly state: AppState;
  readonly onFillAll: () => void;
}

interface FillKeys {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** Go one row on or back. */
  readonly move: (by: 1 | -1) => void;
  /** Write the row's places, or confirm its value as it stands, and go to the next one that is not filled. */
  readonly fill: (row: FactRow) => void;
}

/**
 * The keys of 待填. Enter writes and goes on; ↑ ↓ move without writing; Ctrl+Enter
 * writes all; Alt+↑ ↓ move from anywhere; Esc goes back to the row's input, then closes
 * the row. Keys that an input method uses are left to it.
 */
export function useFillKeys({ root, rows, possible, state, onFillAll }: FillKeysOptions): FillKeys {
  const run = useRun();
  const send = useSend();
  // Handlers read the newest of these without being made anew, so that rows need not render for it.
  const latest = useRef({ rows, possible, state, onFillAll });
  useLayoutEffect(() => {
    latest.current = { rows, possible, state, onFillAll };
  });

  const focusCell = useCallback(
    (cell: string | undefined): boolean => {
      const input = cell === undefined ? null : root.current?.querySelector<HTMLInputElement>(`input[data-cell="${CSS.escape(cell)}"]`);
      input?.focus();
      input?.select();
      return input != null;
    },
    [root],
  );
  const focusRow = useCallback(
    (row: FactRow | undefined): void => {
      if (!row) return;
      const { drafts } = latest.current.state;
      const cell = row.cells.find((c) => !drafts[c.key]) ?? row.cells[0];
      // Without inputs (read-only) the row is shown all the same.
      if (!focusCell(cell?.key)) send({ type: 'row-entered', row: row.key });
    },
    [focusCell, send],
  );
  const move = useCallback(
    (by: 1 | -1): void => {
      const { rows: now, state: s } = latest.current;
      const at = now.findIndex((row) => row.key === s.currentRow);
      focusRow(at < 0 ? now[by > 0 ? 0 : now.length - 1] : now[at + by]);
    },
    [focusRow],
  );
  const fill = useCallback(
    (row: FactRow): void => {
      const { rows: now, state: s } = latest.current;
      // Focus goes on before the write: the next value can be typed while this one is written.
      const at = now.findIndex((r) => r.key === row.key);
      const others = [...now.slice(at + 1), ...now.slice(0, Math.max(at, 0))];
      focusRow(others.find((r) => r.cells.some((c) => !s.drafts[c.key])) ?? others[0]);
      const values = Object.fromEntries(row.cells.map((c) => [c.key, s.drafts[c.key] ?? '']));
      const stands = row.confirm && row.cells.every((c) => s.drafts[c.key] === undefined || s.drafts[c.key]?.trim() === c.present);
      if (stands) void run({ id: 'confirm-value', row: row.key });
      else if (Object.values(values).some((value) => value.trim() !== '')) void run({ id: 'fill-fact', row: row.key, values });
    },
    [focusRow, run],
  );
  /** Whether the key was one of ours. */
  const handle = useCallback(
    (event: KeyboardEvent<HTMLElement>): boolean => {
      const { rows: now, possible: maybe, state: s, onFillAll: fillAll } = latest.current;
      const cell = cellOf(event.target);
      const row = [...now, ...maybe].find((r) => r.cells.some((c) => c.key === cell));
      const arrow = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) fillAll();
      else if (arrow !== null && (event.altKey || row)) move(arrow);
      else if (event.key === 'Escape' && s.currentRow !== null) {
        if (row) send({ type: 'row-entered', row: null });
        else focusRow([...now, ...maybe].find((r) => r.key === s.currentRow));
      } else if (event.key === 'Enter' && row) {
        const later = row.cells.slice(row.cells.findIndex((c) => c.key === cell) + 1).find((c) => typedFor(row, c.key, s.drafts) === '');
        if (later && !row.confirm && s.drafts[cell ?? '']) focusCell(later.key);
        else fill(row);
      } else return false;
      return true;
    },
    [fill, focusCell, focusRow, move, send],
  );
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>): void => {
      if (event.nativeEvent.isComposing || event.keyCode === IME_KEY_CODE) return;
      if (!handle(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    [handle],
  );
  return { onKeyDown, move, fill };
}

/** What keydown carries while an input method composes, in browsers that set no isComposing. */
const IME_KEY_CODE = 229;

function cellOf(target: EventTarget): string | undefined {
  return target instanceof HTMLInputElement ? target.dataset['cell'] : undefined;
}
