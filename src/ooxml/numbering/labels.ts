import type { Paragraph } from '../api';
import type { Styles } from '../styles';
import { attr, child } from '../xml/names';
import { readLists, type Level, type List } from './definitions';
import { formatNumber } from './number-format';

/** The automatic numbers of paragraphs, as printed, without the tab or space that follows them. */
export class Labels {
  private known: ReadonlyMap<string, List> | null = null;
  private cache: ReadonlyMap<Paragraph, string> | null = null;

  constructor(
    private readonly root: () => Element | null,
    private readonly styles: Styles,
    private readonly paragraphs: () => readonly Paragraph[],
  ) {
    // Read now: a broken part is told when the file is opened.
    this.readAgain();
    void this.lists;
  }

  private get lists(): ReadonlyMap<string, List> {
    return (this.known ??= readLists(this.root(), this.styles));
  }

  /** Lists came or went. */
  readAgain(): void {
    this.known = null;
    this.cache = null;
  }

  /** '' when the paragraph has no number, or a bullet, which is none. */
  of(paragraph: Paragraph): string {
    if (this.lists.size === 0) return '';
    this.cache ??= this.count();
    return this.cache.get(paragraph) ?? '';
  }

  /** Paragraphs came, went or changed their properties: count again when asked. */
  invalidate(): void {
    this.cache = null;
  }

  private count(): Map<Paragraph, string> {
    const labels = new Map<Paragraph, string>();
    const counters = new Counters();
    for (const paragraph of this.paragraphs()) {
      const numbered = this.listOf(paragraph.element);
      const level = numbered?.list.levels[numbered.level];
      if (!numbered || !level) continue;
      const values = counters.next(numbered.list, numbered.level);
      const label = print(numbered.list, level, values);
      if (label) labels.set(paragraph, label);
    }
    return labels;
  }

  /** The list and level of a paragraph: its own numPr, what that lacks from its style (§17.9.18). */
  private listOf(paragraph: Element): { list: List; level: number } | null {
    const own = child(child(paragraph, 'pPr'), 'numPr');
    let numId = attr(child(own, 'numId'));
    let ilvl = attr(child(own, 'ilvl'));
    let style: Element | null = null;
    if (numId === null) {
      for (const s of this.styles.chain(this.styles.ofParagraph(paragraph))) {
        const numPr = child(child(s, 'pPr'), 'numPr');
        style ??= numPr && s;
        numId ??= attr(child(numPr, 'numId'));
        ilvl ??= attr(child(numPr, 'ilvl'));
        if (numId !== null) break;
      }
    }
    const list = numId === null || numId === '0' ? undefined : this.lists.get(numId);
    if (!list) return null;
    // A level tied to the style says which level the style's paragraphs have (§17.9.23).
    const tied = style ? list.levels.findIndex((l) => l !== null && l.style !== null && l.style === attr(style, 'styleId')) : -1;
    const level = tied >= 0 && own === null ? tied : Number(ilvl ?? 0);
    return { list, level: Number.isInteger(level) && level >= 0 && level <= 8 ? level : 0 };
  }
}

/** Running numbers, one set an abstract definition. */
class Counters {
  private readonly byAbstract = new Map<string, (number | null)[]>();
  private readonly started = new Set<string>();

  /** Count one paragraph at a level; the numbers of all levels as they are then. */
  next(list: List, level: number): readonly (number | null)[] {
    let values = this.byAbstract.get(list.abstractId);
    if (!values) this.byAbstract.set(list.abstractId, (values = Array.from({ length: 9 }, () => null)));
    const key = `${list.numId}/${level}`;
    const override = this.started.has(key) ? undefined : list.overrides.get(level);
    this.started.add(key);
    for (let higher = 0; higher < level; higher++) values[higher] ??= startOf(list, higher);
    const now = values[level] ?? null;
    values[level] = override ?? (now === null ? startOf(list, level) : now + 1);
    for (let deeper = level + 1; deeper < values.length; deeper++) {
      const restart = list.levels[deeper]?.restart ?? null;
      if (restart === null ? true : restart > 0 && level < restart) values[deeper] = null;
    }
    return [...values];
  }
}

function startOf(list: List, level: number): number {
  return list.overrides.get(level) ?? list.levels[level]?.start ?? 1;
}

function print(list: List, level: Level, values: readonly (number | null)[]): string {
  if (level.format === 'bullet') return '';
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const source = list.levels[index];
    if (!source) return '';
    const format = level.legal && source.format !== 'none' ? 'decimal' : source.format;
    return formatNumber(format, values[index] ?? source.start);
  });
}
