import type { DepartmentSessions } from '../core/packs/department-sessions';
import { readSessionFile, type ParsedSessions } from '../core/packs/session-file';
import { decodeText } from '../ooxml/text-file';
import { FactsError } from './facts-file';
import { readBytes } from './files';
import type { Output } from './output';

/** As the pane: a department's meetings are far fewer. */
const MOST_BYTES = 1_000_000;

/** 年度设置 from a JSON file. @throws FactsError a line each mistake, with the entry and the field; DocxError */
export async function readSessions(file: string): Promise<DepartmentSessions> {
  const parsed = await parse(file);
  if ('file' in parsed) return parsed.file;
  throw new FactsError(`“${file}”不能使用：\n${parsed.faults.map(({ line }) => line).join('\n')}`);
}

/** `packs --validate`: 0 when every file can be used, 2 else; says each mistake. @throws DocxError */
export async function validateSessions(files: readonly string[], output: Output): Promise<number> {
  let failed = 0;
  for (const file of files) {
    const parsed = await parse(file);
    if ('faults' in parsed) {
      failed += 1;
      output.error(`“${file}”不能使用，${parsed.faults.length} 处要改：`);
      for (const { line } of parsed.faults) output.error(`  ${line}`);
    } else {
      const { sessions, unit } = parsed.file;
      const units = Object.values(unit).filter((value) => value !== null).length;
      output.print(`“${file}”可以使用：${sessions.length} 次会${units > 0 ? `，单位设置 ${units} 项` : ''}。\n`);
    }
  }
  return failed > 0 ? 2 : 0;
}

async function parse(file: string): Promise<ParsedSessions> {
  const bytes = await readBytes(file);
  if (bytes.length <= MOST_BYTES) return readSessionFile(decodeText(bytes, file));
  const says = '文件过大，超过 1 MB，请删减。';
  return { faults: [{ entry: null, field: '', ofUnit: false, says, line: says }] };
}
