/**
 * A few texts kept on this computer, outside any document. Where nothing can be kept
 * (a blocked storage), `get` gives null and `set` does nothing.
 */
export interface LocalStore {
  get(key: string): string | null;
  /** Keep a text; null removes it. */
  set(key: string, text: string | null): void;
}
