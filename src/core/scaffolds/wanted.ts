import { elementOf, orderOf, type ElementId, type Phase } from '../structure/elements';
import type { Extent } from './extents';
import { isOfPhase } from './gap';
import type { Texts } from './texts';

/** Where the user wants it: at the model's place, or after the paragraph with this index (at the cursor). */
export type WantedPlace = 'model' | number;

/** What the user asks for: the whole report, or one element; a phase is its level-1 element. */
export type InsertionTarget =
  | { readonly kind: 'report'; readonly at?: WantedPlace }
  | { readonly kind: 'element'; readonly element: ElementId; readonly at?: WantedPlace };

/** Why nothing is inserted, in words for the user. */
export interface InsertionRefusal {
  readonly refused: string;
}

export interface Wanted {
  /** In the model's order, and next to each other in the document. */
  readonly ids: readonly ElementId[];
  /** The element's heading stands there with nothing under it: only the text comes. */
  readonly underHeading: Extent | null;
}

/** Whether something of the model that is there comes between the first and the last of a run. */
function interrupted(ids: readonly ElementId[], extents: readonly Extent[]): boolean {
  const orders = ids.map(orderOf);
  const first = Math.min(...orders);
  const last = Math.max(...orders);
  return extents.some((e) => !e.inFrame && e.order > first && e.order < last);
}

/**
 * Which elements come for a target, given what is there.
 *
 * @param within the phase in which the cursor stands when it goes there: no heading comes along into it.
 */
export function wantedFor(target: InsertionTarget, extents: readonly Extent[], texts: Texts, within: Phase | null): Wanted | InsertionRefusal {
  if (target.kind === 'report') return wholeOf(null, '通报', extents, texts);
  const element = elementOf(target.element);
  if (texts.of(element.id).length === 0) return { refused: `“${element.name}”没有标准段落，请自行撰写` };
  const there = extents.find((e) => e.element.id === element.id);
  if (element.level === 1 && element.phase !== null) return phaseOf(element.phase, element.name, extents, texts);
  if (there?.status === 'empty') return { ids: [element.id], underHeading: there };
  if (there?.status === 'misplaced') {
    return { refused: `“${element.name}”写在了别的阶段（第${there.start + 1}段），请先移到应在的位置` };
  }
  if (there) return { refused: `文中已有“${element.name}”（第${there.start + 1}段），未重复插入` };

  const { phase } = element;
  const phaseMissing = phase !== null && !extents.some((e) => isOfPhase(e, phase));
  const ids = phaseMissing && within === null ? [phase, element.id] : [element.id];
  return { ids, underHeading: null };
}

/** A phase whose parts are there but not its heading gets only that. */
function phaseOf(phase: Phase, name: string, extents: readonly Extent[], texts: Texts): Wanted | InsertionRefusal {
  const headless = extents.some((e) => isOfPhase(e, phase)) && !extents.some((e) => e.element.id === phase);
  return headless ? { ids: [phase], underHeading: null } : wholeOf(phase, name, extents, texts);
}

function wholeOf(phase: Phase | null, name: string, extents: readonly Extent[], texts: Texts): Wanted | InsertionRefusal {
  const there = new Set(extents.map((e) => e.element.id));
  const ids = texts.usual(phase).filter((id) => !there.has(id));
  if (ids.length === 0) return { refused: `“${name}”的内容要点已经齐全，无需插入` };
  if (interrupted(ids, extents)) return { refused: `“${name}”已写了一部分，请在结构中逐项插入缺少的内容要点` };
  return { ids, underHeading: null };
}
