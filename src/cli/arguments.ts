import { CHECKS } from '../core/checks/index';
import type { CleanCall } from './clean';
import type { PacksCall } from './packs';
import type { ScaffoldCall } from './scaffold';
import { scaffoldCall } from './scaffold-arguments';
import { split } from './split-arguments';
import { UsageError } from './usage-error';

/** A call of the command line, understood. */
export type Call =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'check'; readonly files: readonly string[]; readonly json: boolean; readonly strict: boolean;
      /** 翻新旧稿: list the values to be confirmed although there are blanks. */
      readonly renew: boolean;
      /** A file with the department's own facts, or null. */
      readonly facts: string | null;
      /** A file with the department's own words, or null. */
      readonly words: string | null;
      /** A file with the department's 年度设置, or null. */
      readonly sessions: string | null;
      /** Checks to run beside those that run unasked. */
      readonly also: readonly string[];
      /** 送审前核对单: as text, or as a .docx under this name. */
      readonly sheet: { readonly output: string | null; readonly force: boolean } | null;
    }
  | { readonly kind: 'fill'; readonly input: string; readonly facts: string; readonly output: string; readonly force: boolean }
  | ({ readonly kind: 'clean' } & CleanCall)
  | ({ readonly kind: 'scaffold' } & ScaffoldCall)
  | { readonly kind: 'words'; readonly files: readonly string[] }
  | ({ readonly kind: 'packs' } & PacksCall);

/** Read the arguments after the program's name. @throws UsageError */
export function parseArguments(args: readonly string[]): Call {
  const [command, ...rest] = args;
  if (command === undefined) throw new UsageError('没有写命令。');
  if (command === '--help' || command === '-h' || rest.includes('--help')) return { kind: 'help' };
  if (command === 'check') return checkCall(rest);
  if (command === 'fill') return fillCall(rest);
  if (command === 'clean') return cleanCall(rest);
  if (command === 'scaffold') return { kind: 'scaffold', ...scaffoldCall(rest) };
  if (command === 'words') return wordsCall(rest);
  if (command === 'packs') return { kind: 'packs', ...packsCall(rest) };
  throw new UsageError(`没有“${command}”这个命令。`);
}

function checkCall(args: readonly string[]): Call {
  const { names, flags, values } = split(args, ['--json', '--strict', '--renew', '--sheet', '--force'], ['--facts', '--words', '--sessions', '--also', '-o', '--output']);
  if (names.length === 0) throw new UsageError('没有写要校核的文件。');
  const output = values.get('-o') ?? values.get('--output') ?? null;
  if (!flags.has('--sheet') && (output !== null || flags.has('--force'))) throw new UsageError('-o 和 --force 只用于 --sheet：check 不改文稿。');
  if (flags.has('--sheet') && flags.has('--json')) throw new UsageError('--sheet 和 --json 只能用一个。');
  return {
    kind: 'check', files: names, json: flags.has('--json'), strict: flags.has('--strict'),
    renew: flags.has('--renew'), facts: values.get('--facts') ?? null,
    words: values.get('--words') ?? null, sessions: values.get('--sessions') ?? null, also: alsoChecks(values.get('--also') ?? ''),
    sheet: flags.has('--sheet') ? { output, force: flags.has('--force') } : null,
  };
}

/** The checks named after --also, which are off unless asked for. @throws UsageError */
function alsoChecks(value: string): readonly string[] {
  const known = CHECKS.filter((check) => check.offByDefault).map(({ id }) => id);
  const ids = value.split(/[,，、\s]+/).filter((id) => id !== '');
  for (const id of ids) if (!known.includes(id)) throw new UsageError(`没有“${id}”这一项可以另查${known.length > 0 ? `，可以另查：${known.join('、')}` : ''}。`);
  return ids;
}

function fillCall(args: readonly string[]): Call {
  const { names, flags, values } = split(args, ['--force'], ['-o', '--output']);
  const [input, facts, ...more] = names;
  const output = values.get('-o') ?? values.get('--output');
  if (input === undefined || facts === undefined) throw new UsageError('要写文稿和内容两个文件。');
  if (more.length) throw new UsageError(`“${more[0] ?? ''}”多余：fill 一次填一份文稿。`);
  if (output === undefined) throw new UsageError('没有写新文稿的名字（-o 新文稿.docx）。');
  return { kind: 'fill', input, facts, output, force: flags.has('--force') };
}

function cleanCall(args: readonly string[]): Call {
  const { names, flags, values } = split(args, ['--in-place', '--force'], ['-o', '--output']);
  const output = values.get('-o') ?? values.get('--output') ?? null;
  const inPlace = flags.has('--in-place');
  if (names.length === 0) throw new UsageError('没有写要清理的文件。');
  if (inPlace && output !== null) throw new UsageError('--in-place 和 -o 只能用一个：就地清理，或另存。');
  return { kind: 'clean', files: names, output, inPlace, force: flags.has('--force') };
}

function wordsCall(args: readonly string[]): Call {
  const { names, flags } = split(args, ['--validate'], []);
  if (!flags.has('--validate')) throw new UsageError('words 后面要写 --validate：看用词文件写得对不对。');
  if (names.length === 0) throw new UsageError('没有写用词文件。');
  return { kind: 'words', files: names };
}

function packsCall(args: readonly string[]): PacksCall {
  const { names, flags } = split(args, ['--json', '--validate'], []);
  if (!flags.has('--validate')) {
    if (names.length > 0) throw new UsageError(`“${names[0] ?? ''}”前面要写 --validate：看年度设置文件写得对不对。`);
    return { does: 'list', json: flags.has('--json') };
  }
  if (flags.has('--json')) throw new UsageError('--json 和 --validate 只能用一个。');
  if (names.length === 0) throw new UsageError('没有写年度设置文件。');
  return { does: 'validate', files: names };
}
