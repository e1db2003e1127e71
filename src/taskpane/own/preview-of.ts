import { previewOf, type PreviewParagraph } from '../../app/insertion/preview';
import { snapshotOfLines } from '../../core/document';
import type { FrameParagraph } from '../../core/scaffolds/from-document/frame';
import { planFrame } from '../../core/scaffolds/from-document/plan-frame';

/** Paragraphs as they would stand in an empty document, blanks marked, and how many blanks. */
export function framePreview(paragraphs: readonly FrameParagraph[]): { readonly paragraphs: readonly PreviewParagraph[]; readonly blanks: number } {
  const empty = snapshotOfLines(['']);
  const plan = planFrame(empty, paragraphs, null);
  return 'refused' in plan ? { paragraphs: [], blanks: 0 } : previewOf(empty, plan);
}
