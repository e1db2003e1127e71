import { elementOf, type ElementId } from '../../structure/elements';
import type { Scaffold } from '../scaffold';
import { frameText, type FrameParagraph } from './frame';
import { leadingMark } from '../../structure/numbered-items';
import type { NumberMark } from '../../structure/number-mark';

/**
 * A department's own texts for the elements of a frame, in the form that `Drafting.own` takes:
 * an element's number comes where it is inserted, the numbers inside it stay. What has no
 * element, and parts of a phase that the model does not know, come only with the whole frame.
 */
export function scaffoldsOf(paragraphs: readonly FrameParagraph[]): readonly Scaffold[] {
  const scaffolds: Scaffold[] = [];
  const seen = new Set<ElementId>();
  let current: ElementId | null = null;
  let first: NumberMark | null = null;
  let ended = false;
  for (const paragraph of paragraphs) {
    const { element, role, number, lead, text, facts } = paragraph;
    const whole = frameText(paragraph);
    if (element === null || whole.trim() === '') continue;
    const mark = markOf(whole);
    if (element !== current) {
      current = element;
      first = mark;
      // Told in two places: the first one is the standard text.
      ended = seen.has(element);
      seen.add(element);
      if (!ended) scaffolds.push(opening(element, paragraph, whole));
      continue;
    }
    // A number that goes on from the element's own begins a part that the model does not know.
    if (first && mark && mark.style === first.style && mark.value > first.value) ended = true;
    if (!ended) scaffolds.push({ element, role, ...(lead === undefined ? {} : { lead: number + lead }), text, facts });
  }
  return scaffolds;
}

/** The first paragraph of an element, without its number: its first sentence is the lead, a phase's heading is text. */
function opening(element: ElementId, { role, lead, text, facts }: FrameParagraph, whole: string): Scaffold {
  const { level } = elementOf(element);
  if (level === 1) return { element, role, text: (lead ?? '') + text, facts };
  if (lead === undefined || level === 0) return { element, role, text: whole, facts };
  return { element, role: 'heading-2', lead, text, facts };
}

function markOf(text: string): NumberMark | null {
  return leadingMark({ text, label: '', style: '', tableDepth: 0 });
}
