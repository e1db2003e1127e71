import type { DepartmentSessions } from '../core/packs/department-sessions';
import { readSessionFile } from '../core/packs/session-file';
import { readDepartmentFile, validateFiles, type Read } from './department-file';
import type { Output } from './output';

function parse(text: string): Read<DepartmentSessions> {
  const parsed = readSessionFile(text);
  return 'file' in parsed ? { value: parsed.file } : { errors: parsed.faults.map(({ line }) => line) };
}

/** 年度设置 from a JSON file. @throws FactsError a line each mistake, with the entry and the field; DocxError */
export function readSessions(file: string): Promise<DepartmentSessions> {
  return readDepartmentFile(file, parse);
}

/** `packs --validate`: 0 when every file can be used, 2 else; says each mistake. @throws DocxError */
export function validateSessions(files: readonly string[], output: Output): Promise<number> {
  const contents = ({ sessions, unit }: DepartmentSessions): string => {
    const units = Object.values(unit).filter((value) => value !== null).length;
    return `${sessions.length} 次会${units > 0 ? `，单位设置 ${units} 项` : ''}`;
  };
  return validateFiles(files, parse, contents, output);
}
