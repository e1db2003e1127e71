import { createContext, useContext, useSyncExternalStore } from 'react';
import type { App } from '../app/create-app';
import type { Invocation } from '../app/invocation';
import type { AppEvent, AppState } from '../app/state';
import type { Text } from '../app/text/index';

/** What every part of the pane works with. */
export interface Pane {
  readonly app: App;
  readonly text: Text;
}

export const PaneContext = createContext<Pane | null>(null);

function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('a part of the pane stands outside PaneContext');
  return pane;
}

/** The words in the reader's language. */
export function useText(): Text {
  return usePane().text;
}

/** Runs commands; resolves when the command is over and its outcome in the state. */
export function useRun(): (invocation: Invocation) => Promise<void> {
  return usePane().app.run;
}

/** Sends events that touch the pane only. */
export function useSend(): (event: AppEvent) => void {
  return usePane().app.store.send;
}

/** The state as it is, for what asks after a command is over. */
export function useStore(): App['store'] {
  return usePane().app.store;
}

/** The whole state; the part re-renders on each change of it. */
export function useAppState(): AppState {
  const { store } = usePane().app;
  return useSyncExternalStore(store.subscribe, store.get);
}
