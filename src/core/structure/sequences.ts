import type { NumberStyle } from './number-mark';
import type { NumberedItem } from './numbered-items';

/** Numbered items of one list, which should count up from one. */
export type Sequence = readonly NumberedItem[];

/** The order in which formal numbers nest (GB/T 9704-2012: 一、（一）1.（1）); run-in ones nest anywhere. */
const FORMAL: readonly NumberStyle[] = ['chinese', 'bracketed', 'arabic', 'bracketed-arabic', 'circled'];

interface OpenList {
  readonly style: NumberStyle;
  items: NumberedItem[];
}

/**
 * Sort numbered items into the lists they count. A list goes on until a number
 * above it comes again; `fresh` holds the paragraphs where numbering begins anew
 * without a number of their own (an unnumbered phase heading).
 */
export function sequencesOf(items: readonly NumberedItem[], fresh: readonly number[]): Sequence[] {
  const done: Sequence[] = [];
  const open: OpenList[] = [];
  const closeFrom = (from: number): void => {
    for (const list of open.splice(from)) done.push(list.items);
  };
  const breaks = [...fresh].sort((a, b) => b - a);
  /** The last item of a list that began inside a paragraph, for …：一是…。 / 二是… */
  let inside: NumberedItem | null = null;
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    if (!item) break;
    while (breaks.length > 0 && (breaks[breaks.length - 1] ?? 0) <= item.paragraph) {
      breaks.pop();
      closeFrom(0);
      inside = null;
    }
    if (item.inline) {
      const end = endOfRun(items, at);
      inside = placeRun(items.slice(at, end), open, done) ?? inside;
      at = end;
      continue;
    }
    const list = openListFor(item.style, open, closeFrom);
    if (list.items.length === 0 && item.value > 1 && inside?.style === item.style) list.items.push(inside);
    if (item.value === 1 && list.items.length > 1 && isFollowedByTwo(items, at)) {
      done.push(list.items);
      list.items = [];
    }
    list.items.push(item);
    if (FORMAL.includes(item.style)) inside = null;
    at += 1;
  }
  closeFrom(0);
  return done;
}

/** The list this style goes on with; what is nested deeper is closed. */
function openListFor(style: NumberStyle, open: OpenList[], closeFrom: (from: number) => void): OpenList {
  const known = open.findIndex((list) => list.style === style);
  const level = FORMAL.indexOf(style);
  const deeper = open.findIndex((list) => level >= 0 && FORMAL.indexOf(list.style) > level);
  if (known >= 0) closeFrom(known + 1);
  else if (deeper >= 0) closeFrom(deeper);
  const last = open[open.length - 1];
  if (last?.style === style) return last;
  const list: OpenList = { style, items: [] };
  open.push(list);
  return list;
}

/** How far the next item of the same kind is looked for. */
const LOOK_AHEAD = 60;

/** A one after others begins a new list when a two follows it. */
function isFollowedByTwo(items: readonly NumberedItem[], at: number): boolean {
  const item = items[at];
  for (let i = at + 1; i < items.length && i <= at + LOOK_AHEAD; i += 1) {
    const next = items[i];
    if (next && !next.inline && next.style === item?.style) return next.value === 2;
  }
  return false;
}

/** Where the inline items of one paragraph end. */
function endOfRun(items: readonly NumberedItem[], at: number): number {
  let end = at + 1;
  while (items[end]?.inline === true && items[end]?.paragraph === items[at]?.paragraph) end += 1;
  return end;
}

/**
 * Put a paragraph's inline items into lists: a one opens a list inside what is
 * open, another number goes on with the innermost list that awaits it. Gives the
 * last item of the last list that began here.
 */
function placeRun(run: readonly NumberedItem[], open: readonly OpenList[], done: Sequence[]): NumberedItem | null {
  let last: NumberedItem | null = null;
  for (const style of new Set(run.map((item) => item.style))) {
    const leading = open.find((list) => list.style === style && endsIn(list, run[0]?.paragraph))?.items;
    const nested: NumberedItem[][] = leading ? [leading] : [];
    for (const item of run.filter((i) => i.style === style)) {
      let depth = nested.length - 1;
      while (depth >= 0 && nested[depth]?.[(nested[depth]?.length ?? 0) - 1]?.value !== item.value - 1) depth -= 1;
      if (item.value !== 1 && depth >= 0) close(nested.splice(depth + 1), leading, done);
      const current = nested[nested.length - 1];
      if (item.value === 1 || current === undefined) nested.push([item]);
      else current.push(item);
    }
    const innermost = nested[nested.length - 1];
    if (innermost && innermost !== leading) last = innermost[innermost.length - 1] ?? last;
    close(nested, leading, done);
  }
  return last;
}

function endsIn(list: OpenList, paragraph: number | undefined): boolean {
  return list.items[list.items.length - 1]?.paragraph === paragraph;
}

function close(lists: readonly NumberedItem[][], leading: NumberedItem[] | undefined, done: Sequence[]): void {
  for (const list of lists) if (list !== leading) done.push(list);
}
