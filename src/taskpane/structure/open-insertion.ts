import { createContext, useContext } from 'react';

/** The one 插入 whose preview is open. */
export interface OpenInsertion {
  /** Which button's it is. */
  readonly id: string;
  readonly at?: 'cursor';
}

export interface Insertions {
  readonly open: OpenInsertion | null;
  readonly show: (open: OpenInsertion | null) => void;
}

/** Of all previews in 结构 one is open at a time. */
export const InsertionContext = createContext<Insertions>({ open: null, show: () => undefined });

export function useInsertions(): Insertions {
  return useContext(InsertionContext);
}
