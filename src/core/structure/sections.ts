import type { DocumentSnapshot } from '../document';
import type { ElementId, Phase } from './elements';
import type { NumberStyle } from './number-mark';
import { openingOf, type Opening } from './opening';
import { inlineMarks } from './numbered-items';
import { OPENING_PATTERNS, OWN_WORDS } from './recognition';

/** An element's opening inside a phase. */
export interface Section {
  readonly element: ElementId;
  readonly paragraph: number;
  /** Whether an earlier opening in the same phase says the very same. */
  readonly repeats: boolean;
  /** Whether the words belong to another phase. */
  readonly misplaced: boolean;
  /** Elements of the same phase that the same opening sentence names as well. */
  readonly with: readonly ElementId[];
}

interface Numbered {
  readonly paragraph: number;
  readonly opening: Opening;
  readonly style: NumberStyle | 'heading';
}

/**
 * The elements that open in paragraphs `from` … `to` (exclusive) of a phase. The
 * style of the phase's first number is the elements' own; deeper numbers are
 * asked only for what these did not give.
 */
export function findSections(snapshot: DocumentSnapshot, phase: Phase, from: number, to: number): Section[] {
  const numbered = numberedIn(snapshot, from, to);
  const style = numbered[0]?.style;
  const sections: Section[] = [];
  const sentences = new Set<string>();
  for (const level of [true, false]) {
    for (const item of numbered.filter((n) => (n.style === style) === level)) {
      const section = sectionOf(item, phase, sentences);
      // A deeper number that names a part of another phase (1. 理论学习不够) is a sentence of its own part.
      if (section && (level || (!section.misplaced && !sections.some((s) => s.element === section.element)))) sections.push(section);
    }
  }
  return sections.sort((a, b) => a.paragraph - b.paragraph);
}

/** A quick look for a run: most paragraphs hold none. */
const RUN = /[一二三四五六七八九十]是/;

/** A run-in item's own words reach this far. */
const RUN_WORDS = 24;

/**
 * Elements that a short version writes as one paragraph's run: 一是学。… 二是听。…
 * Only where the run is the paragraph's own: an agenda or a list of demands
 * inside a part names elements without being them. A heading's own paragraph
 * may hold the run: （一）会前精心准备。一是……
 */
export function findRun(
  snapshot: DocumentSnapshot, phase: Phase, heading: number | null, from: number, to: number,
): Section[] {
  const sections: Section[] = [];
  for (let i = heading ?? from; i < to; i += 1) {
    const paragraph = snapshot.paragraphs[i];
    if (!paragraph || paragraph.tableDepth > 0 || !RUN.test(paragraph.text)) continue;
    const { mark } = openingOf(paragraph);
    if (mark !== null && mark.style !== 'is' && i !== heading) continue;
    for (const inside of inlineMarks(paragraph.text)) {
      if (inside.style !== 'is' || (mark !== null && i !== heading && inside.value === 1)) continue;
      const words = paragraph.text.slice(inside.after, inside.after + RUN_WORDS);
      const own = OPENING_PATTERNS[phase].find(({ pattern }) => pattern.test(words));
      if (own) sections.push({ element: own.element, paragraph: i, repeats: false, misplaced: false, with: [] });
    }
  }
  return sections;
}

function numberedIn(snapshot: DocumentSnapshot, from: number, to: number): Numbered[] {
  const numbered: Numbered[] = [];
  for (let i = from; i < to; i += 1) {
    const paragraph = snapshot.paragraphs[i];
    if (!paragraph || paragraph.tableDepth > 0) continue;
    const opening = openingOf(paragraph);
    const style = opening.mark?.style ?? (opening.headingLevel > 0 ? 'heading' : null);
    if (style !== null) numbered.push({ paragraph: i, opening, style });
  }
  return numbered;
}

/** Speaks of a thing rather than doing it: 通报征求意见情况, 常态化开展谈心谈话, 深化学习教育成果, 理论学习不够深入. */
const ABOUT_IT = /通报|反馈|传达|报告|常态|持续|继续|进一步|不断|今后|坚持|健全|成果|巩固|深化|落实.{0,6}(?:意见|要求)|不够|不[深实严足]|欠缺|问题/;

function sectionOf(item: Numbered, phase: Phase, sentences: Set<string>): Section | null {
  const { words, sentence } = item.opening;
  const named = OPENING_PATTERNS[phase]
    .map(({ element, pattern }) => ({ element, at: words.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const first = named[0];
  if (first) {
    const repeats = sentences.has(sentence);
    sentences.add(sentence);
    const others = named.slice(1).map(({ element }) => element);
    return { element: first.element, paragraph: item.paragraph, repeats, misplaced: false, with: others };
  }
  if (ABOUT_IT.test(words)) return null;
  const own = OWN_WORDS.find(({ element, pattern }) => !element.startsWith(phase) && pattern.test(words));
  return own ? { element: own.element, paragraph: item.paragraph, repeats: false, misplaced: true, with: [] } : null;
}
