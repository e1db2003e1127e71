import { newReport, type NewReport } from '../app/new-report';
import { NO_DEPARTMENT_SESSIONS, type DepartmentSessions } from '../core/packs/department-sessions';
import { sessionsWith } from '../core/packs/sessions/index';
import { UNIT_KINDS, unitKindNamed } from '../core/packs/unit-kinds';
import { USUAL_DRAFTING, type Drafting } from '../core/scaffolds/drafting';
import { USUAL_FORM, type FormSettings } from '../core/scaffolds/form';
import { sessionNamed, sessionWord, unitNamed } from './chosen-drafting';
import { exists, WriteError, writeWhole } from './files';
import type { Output } from './output';
import { readSessions } from './sessions-file';

/** `scaffold`, as written; null is what the call leaves to what is usual. */
export interface ScaffoldCall {
  readonly session: string | null;
  readonly unit: string | null;
  /** A file with the department's 年度设置. */
  readonly sessions: string | null;
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

/** `scaffold`: a whole report's standard text as a new .docx on the page of an official document. 0 when it was written. @throws UsageError, WriteError, FactsError for the file of 年度设置 */
export async function scaffold(call: ScaffoldCall, output: Output): Promise<number> {
  const drafting = draftingOf(call, call.sessions === null ? NO_DEPARTMENT_SESSIONS : await readSessions(call.sessions));
  if (!call.force && (await exists(call.output))) throw new WriteError(`“${call.output}”已存在，没有覆盖。要覆盖请加 --force。`);
  const report = newReport(drafting, formOf(call));
  await writeWhole(call.output, report.docx);
  output.print(`已写入“${call.output}”：${drafting.unit.name}，${drafting.session.name}（${sessionWord(drafting.session)}），${blanksOf(report)}。\n`);
  const fonts = report.fonts.map(({ font, uses }) => `${uses.join('、')}用${font}`).join('，');
  output.print(`  字体：${fonts}。电脑上没有的，Word 会换成别的字体，请核对。\n`);
  return 0;
}

/** What was asked for; else what the department's file says of its unit; else what is usual. */
function draftingOf({ session, unit, level2, length }: ScaffoldCall, own: DepartmentSessions): Drafting {
  const { all } = sessionsWith(own.sessions);
  const kind = own.unit.kind ?? (own.unit.name === null ? null : (unitKindNamed(own.unit.name)?.id ?? null));
  const ofDepartment = UNIT_KINDS.find(({ id }) => id === kind);
  const known = new Map(
    ([['unit.name', own.unit.name], ['unit.short', own.unit.short], ['unit.place', own.unit.place]] as const).flatMap(([fact, value]) => (value === null ? [] : [[fact, value] as const])),
  );
  return {
    ...USUAL_DRAFTING,
    session: session === null ? (all[0] ?? USUAL_DRAFTING.session) : sessionNamed(session, all),
    ...(ofDepartment && { unit: ofDepartment }),
    ...(unit !== null && { unit: unitNamed(unit) }),
    ...(level2 && { level2 }),
    ...(length && { length }),
    ...(known.size > 0 && { known }),
  };
}

function formOf({ linePoints, titleFont, bodyFont, withSeal }: ScaffoldCall): FormSettings {
  return { ...USUAL_FORM, titleFont, bodyFont, withSeal, linePoints: linePoints ?? USUAL_FORM.linePoints };
}

function blanksOf({ analysis }: NewReport): string {
  return `待填 ${analysis.placeholders.filter((p) => p.certainty === 'certain').length} 处`;
}
