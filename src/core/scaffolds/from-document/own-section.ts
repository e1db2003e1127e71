import { elementOf, type ElementId } from '../../structure/elements';
import type { Scaffold } from '../scaffold';
import type { FrameParagraph } from './frame';
import { scaffoldsOf } from './scaffolds-of';

/** What a department keeps: 常用段落, or 范文框架 for a whole report. */
export interface OwnSection {
  /** One of its kind: it is called by it. */
  readonly name: string;
  readonly kind: 'section' | 'report';
  /** Whether it stands in the place of ours: a section for its elements, a frame in 起草全文. */
  readonly isUsed: boolean;
  readonly paragraphs: readonly FrameParagraph[];
}

/** The elements that a section has texts for, in its order. */
function elementsIn({ paragraphs }: Pick<OwnSection, 'paragraphs'>): readonly ElementId[] {
  return [...new Set(paragraphs.flatMap(({ element }) => element ?? []))];
}

/** The one element that a section is for; null for a free one, for several, and for a whole report. */
export function elementFor(section: OwnSection): ElementId | null {
  const [first, ...more] = elementsIn(section);
  const isWhole = section.paragraphs.every(({ element, text, lead = '' }) => element !== null || (lead + text).trim() === '');
  const isOne = section.kind === 'section' && isWhole && first !== undefined && more.length === 0;
  // A phase's heading alone is no part that is inserted by itself.
  return isOne && elementOf(first).level !== 1 ? first : null;
}

/** What is used in the place of ours. */
export interface UsedOwn {
  /** By element; for the planner's `Drafting.own`. */
  readonly scaffolds: readonly Scaffold[];
  /** For 起草全文; null: ours. */
  readonly frame: OwnSection | null;
}

/** Of several for one element, or several frames, the one kept last counts. */
export function usedOf(sections: readonly OwnSection[]): UsedOwn {
  const used = sections.filter(({ isUsed }) => isUsed);
  const byElement = new Map<ElementId, readonly Scaffold[]>();
  for (const section of used) {
    const element = elementFor(section);
    if (element !== null) byElement.set(element, scaffoldsOf(section.paragraphs));
  }
  return { scaffolds: [...byElement.values()].flat(), frame: used.filter(({ kind }) => kind === 'report').at(-1) ?? null };
}
