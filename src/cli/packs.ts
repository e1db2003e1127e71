import { readSessionFile } from '../core/packs/session-file';
import { sessionEntry } from '../core/packs/session-file-text';
import { SESSIONS, sessionKeyText } from '../core/packs/sessions/index';
import { UNSAID, type SessionPack } from '../core/packs/sessions/session-pack';
import { UNIT_KINDS } from '../core/packs/unit-kinds';
import { decodeText } from '../ooxml/text-file';
import { readBytes } from './files';
import type { Output } from './output';

/** `packs`, understood. */
export type PacksCall =
  | { readonly does: 'list'; readonly json: boolean }
  | { readonly does: 'validate'; readonly files: readonly string[] };

/** As the pane: a department's meetings are far fewer. */
const MOST_BYTES = 1_000_000;

/** 年度设置 on the command line: what there is, or whether files can be used (0 all, 2 not; each mistake is said). @throws DocxError */
export async function packs(call: PacksCall, output: Output): Promise<number> {
  if (call.does === 'validate') return validate(call.files, output);
  if (call.json) output.print(`${JSON.stringify({ sessions: SESSIONS.map(sessionJson), units: UNIT_KINDS.map(unitJson) }, null, 2)}\n`);
  else output.print(listed());
  return 0;
}

const FIELDS = Object.keys(UNSAID) as readonly (keyof typeof UNSAID)[];

function isSaid(pack: SessionPack, field: keyof typeof UNSAID): boolean {
  const value = pack[field];
  return value !== null && !(Array.isArray(value) && value.length === 0);
}

/** One pack: its key, its fields as a file writes them, and which of them are known. */
function sessionJson(pack: SessionPack): object {
  const { kind, year, education } = pack;
  return {
    key: sessionKeyText(pack), kind, year, education, name: pack.name,
    known: FIELDS.filter((field) => isSaid(pack, field)),
    unknown: FIELDS.filter((field) => !isSaid(pack, field)),
    entry: sessionEntry(pack),
  };
}

function unitJson({ id, name, designation, members, meeting, signature }: (typeof UNIT_KINDS)[number]): object {
  return { id, name, designation, members, meeting, signature };
}

function listed(): string {
  const sessions = SESSIONS.map((pack) => {
    const known = FIELDS.filter((field) => isSaid(pack, field)).length;
    return `  ${pack.name}${known === 0 ? '：以上级通知为准' : `：${known} 项有据，${FIELDS.length - known} 项以上级通知为准`}`;
  });
  return ['年度（会型）：', ...sessions, '单位类型：', ...UNIT_KINDS.map(({ name, designation }) => `  ${name}（${designation}）`), ''].join('\n');
}

async function validate(files: readonly string[], output: Output): Promise<number> {
  let failed = 0;
  for (const file of files) {
    const bytes = await readBytes(file);
    const parsed = bytes.length > MOST_BYTES ? { faults: [{ line: '文件过大，超过 1 MB，请删减。' }] } : readSessionFile(decodeText(bytes, file));
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
