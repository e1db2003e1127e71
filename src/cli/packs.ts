import { sessionEntry } from '../core/packs/session-file-text';
import { SESSIONS, sessionKeyText } from '../core/packs/sessions/index';
import { UNSAID, type SessionPack } from '../core/packs/sessions/session-pack';
import { UNIT_KINDS } from '../core/packs/unit-kinds';
import type { Output } from './output';
import { validateSessions } from './sessions-file';

/** `packs`, understood. */
export type PacksCall =
  | { readonly does: 'list'; readonly json: boolean }
  | { readonly does: 'validate'; readonly files: readonly string[] };

/** 年度设置 on the command line: what there is, or whether files can be used (0 all, 2 not; each mistake is said). @throws DocxError */
export async function packs(call: PacksCall, output: Output): Promise<number> {
  if (call.does === 'validate') return validateSessions(call.files, output);
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
