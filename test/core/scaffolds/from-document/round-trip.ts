import { analyze } from '../../../../src/core/analyze';
import { snapshotOfLines, type DocumentSnapshot } from '../../../../src/core/document';
import { NO_JUDGEMENTS } from '../../../../src/core/facts/judgements';
import { factKey } from '../../../../src/core/facts/rules/fact-key';
import { readForFrame, type FrameSource, type MadeFrame } from '../../../../src/core/scaffolds/from-document/frame-of-document';
import { planFrame } from '../../../../src/core/scaffolds/from-document/plan-frame';
import { setApart } from '../../../../src/core/scaffolds/from-document/set-apart';
import { applyChange } from '../../../support/apply-change';

/** The values that are taken out unless the user asks otherwise. */
export function usuallyKept({ values }: FrameSource): ReadonlySet<string> {
  return new Set(values.filter(({ isUsual }) => !isUsual).map(({ key }) => key));
}

/** A document read for a frame; throws where it is refused. */
export function read(snapshot: DocumentSnapshot): FrameSource {
  const source = readForFrame(snapshot);
  if ('refused' in source) throw new Error(source.refused);
  return source;
}

/** The frame put into an empty document. */
export function inserted({ paragraphs }: MadeFrame): DocumentSnapshot {
  const plan = planFrame(snapshotOfLines(['']), paragraphs, null);
  if ('refused' in plan) throw new Error(plan.refused);
  return applyChange(snapshotOfLines(['']), plan.change);
}

/** The texts with what was taken out filled in again, blank by blank in the order of the text. */
export function filledInOrder(frame: MadeFrame): readonly string[] {
  const snapshot = inserted(frame);
  const blanks = analyze(snapshot).placeholders.filter((p) => p.certainty === 'certain');
  const edits = blanks.map((p, i) => ({ paragraph: p.paragraph, start: p.start, end: p.end, expected: p.text, text: frame.taken[i] ?? '' }));
  return applyChange(snapshot, { edits }).paragraphs.map((p) => p.text);
}

/** The same as a clerk does it: each fact once, its value into all of its places. Also how many facts were filled. */
export function filledByFact(frame: MadeFrame): { readonly texts: readonly string[]; readonly facts: number } {
  const snapshot = inserted(frame);
  const judgements = { ...NO_JUDGEMENTS, ...setApart(frame.paragraphs) };
  const blanks = analyze(snapshot, { judgements }).placeholders.filter((p) => p.certainty === 'certain');
  const values = new Map<string, string>();
  blanks.forEach((p, i) => {
    if (!values.has(factKey(p))) values.set(factKey(p), frame.taken[i] ?? '');
  });
  const edits = blanks.map((p) => ({ paragraph: p.paragraph, start: p.start, end: p.end, expected: p.text, text: values.get(factKey(p)) ?? '' }));
  return { texts: applyChange(snapshot, { edits }).paragraphs.map((p) => p.text), facts: values.size };
}
