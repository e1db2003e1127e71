import type { Recognition } from '../facts/context';

/** Regulations and readings go on through the document; people are listed within a paragraph. */
const THROUGH_DOCUMENT: ReadonlySet<string> = new Set(['rules.names', 'study.readings']);

/**
 * Gives each recognition its fact id and its index in a list: ids `other.N` by
 * order of appearance for facts that the table does not have, list items from 0.
 */
export function numbering(): (recognition: Recognition, paragraph: number) => { readonly fact: string; readonly index: number | null } {
  const others = new Map<string, string>();
  const items = new Map<string, number>();
  let last = 0;
  const next = (): string => `other.${++last}`;

  const other = (same: string | undefined): string => {
    if (same === undefined) return next();
    const id = others.get(same) ?? next();
    others.set(same, id);
    return id;
  };

  return (recognition, paragraph) => {
    const { fact } = recognition;
    if (fact === null) return { fact: other(recognition.same), index: null };
    if (recognition.index !== undefined) return { fact, index: recognition.index };
    if (recognition.item !== true) return { fact, index: null };
    const list = THROUGH_DOCUMENT.has(fact) ? fact : `${fact} ${paragraph}`;
    const index = items.get(list) ?? 0;
    items.set(list, index + 1);
    return { fact, index };
  };
}
