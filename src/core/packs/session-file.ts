import { EntryReader, isRecord, type Complain } from '../words/entry-reader';
import { readJson } from '../words/json-fault';
import { NO_UNIT, type DepartmentSessions, type UnitSettings } from './department-sessions';
import { readSession } from './session-file-entry';
import { LONGEST, textOf, wordOf } from './session-file-fields';
import { fieldName } from './session-file-names';
import { sessionKeyText } from './sessions/index';
import type { SessionPack } from './sessions/session-pack';
import { UNIT_KINDS, type UnitKindId } from './unit-kinds';

/** One thing that is wrong with a file. */
export interface SessionFault {
  /** Which entry of `sessions`, from 0; null where it is none of them. */
  readonly entry: number | null;
  /** The field at the top of its entry, of `unit` or of the file: theme, name …; '' for the whole. */
  readonly field: string;
  readonly ofUnit: boolean;
  /** What to do, in Chinese. */
  readonly says: string;
  /** A line that names entry and field too. */
  readonly line: string;
}

/** What a file of 年度设置 says, or every reason why it cannot be used. */
export type ParsedSessions = { readonly file: DepartmentSessions } | { readonly faults: readonly SessionFault[] };

/** Characters of a file, and meetings in it; a department has some dozen. */
const LONGEST_FILE = 1_000_000;
const MOST_SESSIONS = 100;

/** Read the text of a file of 年度设置. All of it holds or nothing does. Never throws. */
export function readSessionFile(text: string): ParsedSessions {
  if (text.length > LONGEST_FILE) return whole(`文件过大，超过 ${LONGEST_FILE} 字，请删减`);
  const read = readJson(text);
  return 'fault' in read ? { faults: [{ entry: null, field: '', ofUnit: false, says: read.fault.advice, line: read.fault.says }] } : parseSessionFile(read.json);
}

/** The same for JSON already read. Never throws. */
export function parseSessionFile(json: unknown): ParsedSessions {
  if (!isRecord(json)) return whole('应写成 {"version":1,"sessions":[…],"unit":{…}}');
  const faults: SessionFault[] = [];
  const complain: Complain = (path, says) => void faults.push(faultAt(path, says));
  const file = new EntryReader(json, '', complain);
  file.only(['version', 'sessions', 'unit']);
  if (file.value('version') !== 1) file.says('version', '应写 1');
  if (file.value('sessions') === undefined) file.says('sessions', '没有写；只有单位设置的，写 "sessions":[]');
  const items = file.items('sessions');
  if (items.length > MOST_SESSIONS) return { faults: [...faults, faultAt('sessions', `共 ${items.length} 个会，最多 ${MOST_SESSIONS} 个，请删减`)] };
  const sessions = items.map((item, i) => {
    if (isRecord(item)) return readSession(item, `sessions[${i}]`, complain);
    complain(`sessions[${i}]`, '应写成 {…}');
    return null;
  });
  oneEach(sessions, complain);
  const unit = readUnit(file, complain);
  return faults.length > 0 ? { faults } : { file: { sessions: sessions.flatMap((pack) => pack ?? []), unit } };
}

/** One pack a key: of two nobody could tell which holds. */
function oneEach(sessions: readonly (SessionPack | null)[], complain: Complain): void {
  const seen = new Map<string, number>();
  for (const [i, pack] of sessions.entries()) {
    if (!pack) continue;
    const key = sessionKeyText(pack);
    const before = seen.get(key);
    if (before !== undefined) complain(`sessions[${i}].kind`, `与第 ${before + 1} 个会是同一次会，请合成一个`);
    else seen.set(key, i);
  }
}

/** Kinds of units by the words of a file. */
export const UNIT_WORDS: readonly (readonly [UnitKindId, ...string[]])[] = UNIT_KINDS.map(({ id, name }) => [id, name, id] as const);

function readUnit(file: EntryReader, complain: Complain): UnitSettings {
  const value = file.value('unit');
  if (value === undefined || value === null) return NO_UNIT;
  if (!isRecord(value)) {
    file.says('unit', '应写成 {"kind":"部门党组","name":"…","short":"…","place":"…"}');
    return NO_UNIT;
  }
  const reader = new EntryReader(value, 'unit', complain);
  reader.only(['kind', 'name', 'short', 'place']);
  return {
    kind: wordOf(reader, 'kind', UNIT_WORDS),
    name: textOf(reader, 'name', LONGEST.unit),
    short: textOf(reader, 'short', LONGEST.unit),
    place: textOf(reader, 'place', LONGEST.unit),
  };
}

function whole(says: string): ParsedSessions {
  return { faults: [{ entry: null, field: '', ofUnit: false, says, line: `全文：${says}。` }] };
}

/** `sessions[3].theme` with the number a reader would count and the name the pane shows. */
function faultAt(path: string, says: string): SessionFault {
  const [, index, inEntry = ''] = /^sessions\[(\d+)\](?:\.(.*))?$/.exec(path) ?? [];
  const entry = index === undefined ? null : Number(index);
  const ofUnit = /^unit(?:\.|$)/.test(path);
  const [field = ''] = (entry === null ? path.replace(/^unit\.?/, '') : inEntry).split(/[.[]/);
  const name = fieldName(field, ofUnit ? 'unit' : entry === null ? 'file' : 'session');
  const where = [entry === null ? '' : `第 ${entry + 1} 个会`, ofUnit ? '本单位' : '', name].filter((part) => part !== '').join('，');
  return { entry, field, ofUnit, says, line: `${path}${where === '' ? '' : `（${where}）`}：${says}。` };
}
