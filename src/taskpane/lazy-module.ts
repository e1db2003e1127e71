import { useEffect, useState } from 'react';

/** A part of the pane's script that is loaded when it is first needed. */
export interface LazyModule<M> {
  /** Begin loading, or wait for it. Rejects when it cannot be loaded; asked again, it is tried again. */
  load(): Promise<M>;
  /** The part once it is there, null before. */
  use(): { readonly loaded: M | null; readonly failed: boolean; readonly retry: () => void };
}

/** A lazy part over an `import()`. */
export function lazyModule<M>(get: () => Promise<M>): LazyModule<M> {
  let loaded: M | null = null;
  const load = async (): Promise<M> => (loaded ??= await get());
  return {
    load,
    use() {
      const [, show] = useState(loaded !== null);
      const [failed, setFailed] = useState(false);
      useEffect(() => {
        if (loaded !== null || failed) return;
        load().then(() => show(true), () => setFailed(true));
      }, [failed]);
      return { loaded, failed, retry: () => setFailed(false) };
    },
  };
}
