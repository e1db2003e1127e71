import { analyze } from '../core/analyze';
import type { Analysis } from '../core/analysis';
import { snapshotOfLines } from '../core/document';
import { blockText, type Block } from '../core/scaffolds/block';
import type { Drafting } from '../core/scaffolds/drafting';
import type { FormSettings } from '../core/scaffolds/form';
import { planInsertion } from '../core/scaffolds/plan';
import { blocksToDocx } from '../wordml/docx-file';
import { fontsWritten } from '../wordml/fonts';
import { looksFor } from '../wordml/looks';

/** A whole report, drafted into nothing, as a file. */
export interface NewReport {
  readonly blocks: readonly Block[];
  /** Of the report as it stands in the file. */
  readonly analysis: Analysis;
  /** A .docx on the page of GB/T 9704-2012, page numbers included. */
  readonly docx: Uint8Array;
  /** Its fonts, and what each is for. */
  readonly fonts: readonly { readonly font: string; readonly uses: readonly string[] }[];
}

/** Draft a whole report. @throws Error when an empty document takes none, which no drafting can cause. */
export function newReport(drafting: Drafting, form: FormSettings): NewReport {
  const empty = snapshotOfLines(['']);
  const plan = planInsertion(empty, analyze(empty), { kind: 'report' }, drafting);
  if ('refused' in plan) throw new Error(`an empty document refused a report: ${plan.refused}`);
  const { blocks } = plan.change.insert;
  const looks = looksFor(form);
  return {
    blocks,
    analysis: analyze(snapshotOfLines(blocks.map(blockText))),
    docx: blocksToDocx(blocks, looks),
    fonts: fontsWritten(looks),
  };
}
