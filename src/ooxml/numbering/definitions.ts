import type { Styles } from '../styles';
import { attr, child, children, childrenNamed, descendants, isWord, onOff } from '../xml/names';

/** One level of a list, with a w:num's overrides applied. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** w:lvlText: %1 … %9 stand for the numbers of the levels. */
  readonly text: string;
  /** The level (1-based) whose use restarts this one; 0 never; null: any higher one. */
  readonly restart: number | null;
  /** w:isLgl: every number prints as decimal. */
  readonly legal: boolean;
  readonly style: string | null;
}

/** A list as paragraphs use it: a w:num over its w:abstractNum. */
export interface List {
  readonly numId: string;
  /** Lists over one abstract definition count together. */
  readonly abstractId: string;
  readonly levels: readonly (Level | null)[];
  /** Levels that this w:num starts anew (startOverride). */
  readonly overrides: ReadonlyMap<number, number>;
}

/** The lists of numbering.xml by numId. */
export function readLists(root: Element | null, styles: Styles): ReadonlyMap<string, List> {
  const lists = new Map<string, List>();
  if (!root) return lists;
  const abstracts = new Map<string, Element>();
  for (const a of childrenNamed(root, 'abstractNum')) abstracts.set(attr(a, 'abstractNumId') ?? '', a);
  const nums = new Map<string, Element>();
  for (const n of childrenNamed(root, 'num')) nums.set(attr(n, 'numId') ?? '', n);
  for (const [numId, num] of nums) {
    const found = resolve(num, abstracts, nums, styles, 0);
    if (found) lists.set(numId, readList(numId, num, found));
  }
  return lists;
}

/** The abstract definition of a w:num, through a list style when it only names one (§17.9.21). */
function resolve(
  num: Element,
  abstracts: ReadonlyMap<string, Element>,
  nums: ReadonlyMap<string, Element>,
  styles: Styles,
  depth: number,
): Element | null {
  const abstract = abstracts.get(attr(child(num, 'abstractNumId')) ?? '') ?? null;
  const link = abstract && attr(child(abstract, 'numStyleLink'));
  if (!abstract || !link || depth > 4) return abstract;
  for (const a of abstracts.values()) if (attr(child(a, 'styleLink')) === link) return a;
  const numId = attr(child(child(child(styles.style(link), 'pPr'), 'numPr'), 'numId'));
  const linked = numId === null ? undefined : nums.get(numId);
  return linked ? resolve(linked, abstracts, nums, styles, depth + 1) : abstract;
}

function readList(numId: string, num: Element, abstract: Element): List {
  const levels: (Level | null)[] = Array.from({ length: 9 }, () => null);
  const overrides = new Map<number, number>();
  for (const lvl of childrenNamed(abstract, 'lvl')) put(levels, lvl, Number(attr(lvl, 'ilvl') ?? 0));
  for (const override of childrenNamed(num, 'lvlOverride')) {
    const level = Number(attr(override, 'ilvl') ?? 0);
    const lvl = child(override, 'lvl');
    if (lvl) put(levels, lvl, level);
    const start = attr(child(override, 'startOverride'));
    if (start !== null && Number.isFinite(Number(start))) overrides.set(level, Number(start));
  }
  return { numId, abstractId: attr(abstract, 'abstractNumId') ?? numId, levels, overrides };
}

function put(levels: (Level | null)[], lvl: Element, index: number): void {
  if (!(index >= 0 && index < levels.length)) return;
  const restart = attr(child(lvl, 'lvlRestart'));
  levels[index] = {
    start: Number(attr(child(lvl, 'start')) ?? 0) || 0,
    format: formatName(lvl),
    text: attr(child(lvl, 'lvlText')) ?? '',
    restart: restart === null ? null : Number(restart),
    legal: onOff(child(lvl, 'isLgl')) ?? false,
    style: attr(child(lvl, 'pStyle')),
  };
}

/** The level's format; newer formats stand in alternate content whose fallback older readers use. */
function formatName(lvl: Element): string {
  const direct = child(lvl, 'numFmt');
  if (direct) return attr(direct) ?? 'decimal';
  const formats = children(lvl).flatMap((n) => (n.localName === 'AlternateContent' ? [...descendants(n)].filter((d) => isWord(d, 'numFmt')) : []));
  return attr(formats.find((f) => attr(f) !== 'custom') ?? null) ?? 'decimal';
}
