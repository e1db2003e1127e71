import { newReport, type NewReport } from '../app/new-report';
import { USUAL_DRAFTING, type Drafting } from '../core/scaffolds/drafting';
import { USUAL_FORM, type FormSettings } from '../core/scaffolds/form';
import { sessionNamed, sessionWord, unitNamed } from './chosen-drafting';
import { exists, WriteError, writeWhole } from './files';
import type { Output } from './output';

/** `scaffold`, as written; null is what the call leaves to what is usual. */
export interface ScaffoldCall {
  readonly session: string | null;
  readonly unit: string | null;
  readonly level2: Drafting['level2'] | null;
  readonly length: Drafting['length'] | null;
  /** Exact line spacing in points. */
  readonly linePoints: number | null;
  readonly titleFont: string | null;
  readonly bodyFont: string | null;
  readonly withSeal: boolean;
  readonly output: string;
  readonly force: boolean;
}

/** `scaffold`: a whole report's standard text as a new .docx on the page of an official document. 0 when it was written. @throws UsageError, WriteError */
export async function scaffold(call: ScaffoldCall, output: Output): Promise<number> {
  const drafting = draftingOf(call);
  if (!call.force && (await exists(call.output))) throw new WriteError(`“${call.output}”已存在，没有覆盖。要覆盖请加 --force。`);
  const report = newReport(drafting, formOf(call));
  await writeWhole(call.output, report.docx);
  output.print(`已写入“${call.output}”：${drafting.unit.name}，${drafting.session.name}（${sessionWord(drafting.session)}），${blanksOf(report)}。\n`);
  const fonts = report.fonts.map(({ font, uses }) => `${uses.join('、')}用${font}`).join('，');
  output.print(`  字体：${fonts}。电脑上没有的，Word 会换成别的字体，请核对。\n`);
  return 0;
}

function draftingOf({ session, unit, level2, length }: ScaffoldCall): Drafting {
  return {
    ...USUAL_DRAFTING,
    ...(session !== null && { session: sessionNamed(session) }),
    ...(unit !== null && { unit: unitNamed(unit) }),
    ...(level2 && { level2 }),
    ...(length && { length }),
  };
}

function formOf({ linePoints, titleFont, bodyFont, withSeal }: ScaffoldCall): FormSettings {
  return { ...USUAL_FORM, titleFont, bodyFont, withSeal, linePoints: linePoints ?? USUAL_FORM.linePoints };
}

function blanksOf({ analysis }: NewReport): string {
  return `待填 ${analysis.placeholders.filter((p) => p.certainty === 'certain').length} 处`;
}
