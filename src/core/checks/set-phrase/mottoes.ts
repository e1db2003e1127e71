import { MOTTOES, type Motto } from '../../packs/mottoes';

/** A motto with one item left out, or with all of them in another order; offsets in UTF-16 units. */
export interface BrokenMotto {
  readonly start: number;
  readonly end: number;
  readonly motto: Motto;
  /** What is left out; null where the order is another. */
  readonly missing: string | null;
}

const mottoOf = new Map(MOTTOES.flatMap((motto) => motto.items.map((item) => [item, motto])));

/** Every item of every motto. */
export const MOTTO_ITEMS: readonly string[] = [...mottoOf.keys()];

/** An item where it stands. */
export interface MottoItem {
  readonly item: string;
  readonly at: number;
}

/** What may stand between two items of one list. */
const BETWEEN = /^[、，和与及]$/;

/** The broken mottoes of a paragraph, of whose items `hits` are all, in order. An item that stands elsewhere in the paragraph is not left out (从不敢腐向不能腐、不想腐拓展). */
export function brokenMottoes(text: string, hits: readonly MottoItem[]): readonly BrokenMotto[] {
  const found: BrokenMotto[] = [];
  const said = new Map<string, boolean>();
  const isSaid = (item: string): boolean => {
    const known = said.get(item) ?? text.includes(item);
    said.set(item, known);
    return known;
  };
  let run: { motto: Motto; items: string[]; start: number; end: number } | null = null;
  const close = (): void => {
    const missing = run && run.items.length > 1 ? faultOf(run.motto, run.items, isSaid) : undefined;
    if (run && missing !== undefined) found.push({ start: run.start, end: run.end, motto: run.motto, missing });
    run = null;
  };
  for (const { item, at } of hits) {
    const motto = mottoOf.get(item);
    if (!motto) continue;
    if (run && (run.motto !== motto || !BETWEEN.test(text.slice(run.end, at)))) close();
    run ??= { motto, items: [], start: at, end: at };
    run.items.push(item);
    run.end = at + item.length;
  }
  close();
  return found;
}

/** The item left out, null for another order, undefined where nothing is wrong. */
function faultOf({ items, fixed }: Motto, written: readonly string[], isSaid: (item: string) => boolean): string | null | undefined {
  const given = new Set(written);
  if (given.size !== written.length) return undefined;
  if (written.length === items.length) return fixed && written.join() !== items.join() ? null : undefined;
  if (written.length !== items.length - 1) return undefined;
  const missing = items.find((item) => !given.has(item));
  return missing === undefined || isSaid(missing) ? undefined : missing;
}
