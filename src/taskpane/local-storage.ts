import type { LocalStore } from '../app/local/local-store';

/** This computer's storage of the pane's address; a host that blocks it keeps nothing. */
export const LOCAL_STORAGE: LocalStore = {
  get(key) {
    try {
      return window.localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  set(key, text) {
    try {
      if (text === null) window.localStorage.removeItem(key);
      else window.localStorage.setItem(key, text);
    } catch {
      // Nothing can be kept here; the pane works without it.
    }
  },
};
