/**
 * A title in lines. GB/T 9704-2012 7.3.1: 回行时，要做到词意完整，排列对称，长短适宜，间距恰当，
 * 标题排列应当使用梯形或菱形. Widths are in Chinese characters: an ASCII character takes half of one.
 */

/** 156 mm hold 20 characters of 22 pt. */
const WIDEST = 20;
/** A line that leaves something free on both sides looks better. */
const COMFORTABLE = 18;
/** What is recognised again as one title. */
const MOST_LINES = 4;
/** A longer text is no title; it is left alone. */
const LONGEST = 120;

/** What a name takes once it is filled: ×××党组 will be 清河市水务局党组. */
const USUAL_NAME = 6;
const BLANK_YEAR = /[×xX]{4}(?=年)/g;
const BLANK_NAME = /[×xX]+/g;

function widthOf(line: string): number {
  const filled = line.replace(BLANK_YEAR, '2026').replace(BLANK_NAME, '名'.repeat(USUAL_NAME));
  let width = 0;
  for (const ch of filled) width += ch <= '\u007e' ? 0.5 : 1;
  return width;
}

/**
 * Words before which a line may end, and how little the sense pauses there; 0 is
 * best. Nowhere else, since there is no dictionary here to tell where words end.
 */
const OPENERS: readonly (readonly [RegExp, number])[] = [
  [/关于/g, 0],
  [/（/g, 1],
  [/习近平新时代中国特色社会主义思想/g, 1],
  [/主题教育|党史学习教育|党纪学习教育/g, 2],
  [/召开情况|整改情况|整改落实情况|开展情况/g, 2],
  [/召开(?!情况|和|及)|开展(?!情况|和|及)|学习贯彻|深入贯彻/g, 3],
  [/(?:20[0-9xX×]{2}|[×xX]{4})年/g, 3],
  [/以案促改|巡视(?:巡察)?|巡察/g, 4],
  [/专题/g, 5],
  [/民主生活会|组织生活会/g, 5],
  [/情况的/g, 6],
];

/** These hold what they are of: 召开 / 2024年度民主生活会 reads badly, and a line that ends in 关于 too. */
const HELD = /(?:召开|开展|关于)$/;
const HOLDING = 4;

/** Words after which a line may end inside a long name. */
const CLOSERS = /有限责任公司|有限公司|集团公司|大学|医院|街道|开发区|自治区|自治州/g;
const AFTER_NAME = 6;

/** What leans on the word before it and so begins no line. */
const LEANING = new Set('的和与及、，。；：！？）》”’〕');

function cutsOf(text: string): ReadonlyMap<number, number> {
  const cuts = new Map<number, number>();
  const allow = (at: number, cost: number): void => {
    if (at <= 0 || at >= text.length || LEANING.has(text.charAt(at)) || isQuoted(text, at)) return;
    cuts.set(at, Math.min(cost, cuts.get(at) ?? cost));
  };
  for (const [opener, cost] of OPENERS) {
    for (const { index } of text.matchAll(opener)) allow(index, HELD.test(text.slice(0, index)) ? cost + HOLDING : cost);
  }
  for (const found of text.matchAll(CLOSERS)) allow(found.index + found[0].length, AFTER_NAME);
  return cuts;
}

/** Whether a point lies between 《 and 》 or between “ and ”. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('《') > before.lastIndexOf('》') || before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** A line more must be worth it. */
const LINE = 8;

/** How far from a trapezoid or a rhombus, and from lines of one kind of length. */
function shapeCost(widths: readonly number[]): number {
  let cost = 0;
  for (const width of widths) {
    if (width > WIDEST) cost += 100 * (width - WIDEST);
    else if (width > COMFORTABLE) cost += width - COMFORTABLE;
  }
  const uneven = Math.max(...widths) - Math.min(...widths);
  cost += uneven / 3;
  // Lines as long as each other make a block.
  if (widths.length > 1 && uneven < 1) cost += 2;
  // Long, short, long is an hourglass.
  for (let i = 1; i + 1 < widths.length; i += 1) {
    const [above = 0, here = 0, below = 0] = widths.slice(i - 1, i + 2);
    if (here < above && here < below) cost += 2 * Math.min(above - here, below - here, 3);
  }
  return cost;
}

/**
 * The lines of a title, top to bottom; joined they are the title. One line where it
 * is short. A line without a place to cut stays too wide, and Word turns it.
 *
 * @param text without its line breaks; blanks (×××) count as wide as what usually fills them.
 */
export function titleLines(text: string): readonly string[] {
  if (widthOf(text) <= WIDEST || text.length > LONGEST) return [text];
  const cuts = cutsOf(text);
  const places = [...cuts.keys()].sort((a, b) => a - b);
  let best: { readonly cost: number; readonly lines: readonly string[] } = { cost: Infinity, lines: [text] };
  const extend = (lines: readonly string[], from: number, spent: number): void => {
    const whole = [...lines, text.slice(from)];
    const cost = spent + shapeCost(whole.map(widthOf)) + LINE * whole.length;
    if (cost < best.cost) best = { cost, lines: whole };
    if (whole.length === MOST_LINES) return;
    for (const at of places) if (at > from) extend([...lines, text.slice(from, at)], at, spent + (cuts.get(at) ?? 0));
  };
  extend([], 0, 0);
  return best.lines;
}
