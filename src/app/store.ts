import { INITIAL_STATE, reduce, type AppEvent, type AppState } from './state';

/** Holds the one AppState. Views read it and subscribe; commands send events. */
export interface Store {
  /** The state now; the same object until an event changes something. */
  get(): AppState;
  send(event: AppEvent): void;
  /** Calls `listener` after each change; returns the function that ends it. */
  subscribe(listener: () => void): () => void;
}

/** A store over `reduce`. Listeners run synchronously, and only when the state object changed. */
export function createStore(initial: AppState = INITIAL_STATE): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    send(event) {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
