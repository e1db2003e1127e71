import type { Drafting } from '../core/scaffolds/drafting';
import { LINE_POINTS } from '../core/scaffolds/form';
import type { ScaffoldCall } from './scaffold';
import { split } from './split-arguments';
import { UsageError } from './usage-error';

const LEVEL2: Readonly<Record<string, Drafting['level2']>> = { '（一）': 'bracketed', '(一)': 'bracketed', 一是: 'is', bracketed: 'bracketed', is: 'is' };
const LENGTH: Readonly<Record<string, Drafting['length']>> = { 详版: 'full', 简版: 'brief', full: 'full', brief: 'brief' };

/** The arguments after `scaffold`. @throws UsageError */
export function scaffoldCall(args: readonly string[]): ScaffoldCall {
  const { names, flags, values } = split(
    args,
    ['--force', '--seal'],
    ['--session', '--unit', '--sessions', '--style', '--length', '--lines', '--title-font', '--body-font', '-o', '--output'],
  );
  const output = values.get('-o') ?? values.get('--output');
  if (names.length > 0) throw new UsageError(`“${names[0] ?? ''}”多余：scaffold 只出新文稿，不读文稿。`);
  if (output === undefined) throw new UsageError('没有写新文稿的名字（-o 新文稿.docx）。');
  if (!/\.docx$/i.test(output)) throw new UsageError(`“${output}”要以 .docx 结尾。`);
  return {
    session: values.get('--session') ?? null,
    unit: values.get('--unit') ?? null,
    sessions: values.get('--sessions') ?? null,
    level2: oneOf(LEVEL2, values, '--style', '（一）、一是'),
    length: oneOf(LENGTH, values, '--length', '详版（full）、简版（brief）'),
    linePoints: pointsOf(values.get('--lines')),
    titleFont: values.get('--title-font') ?? null,
    bodyFont: values.get('--body-font') ?? null,
    withSeal: flags.has('--seal'),
    output,
    force: flags.has('--force'),
  };
}

function oneOf<T>(known: Readonly<Record<string, T>>, values: ReadonlyMap<string, string>, option: string, list: string): T | null {
  const word = values.get(option);
  if (word === undefined) return null;
  const found = Object.hasOwn(known, word) ? known[word] : undefined;
  if (found === undefined) throw new UsageError(`${option} 没有“${word}”，可以写：${list}。`);
  return found;
}

function pointsOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  const points = Number(word.replace(/磅$/, ''));
  const { least, most } = LINE_POINTS;
  if (!(points >= least && points <= most)) throw new UsageError(`--lines 是固定行距的磅数，${least} 到 ${most}，如 28。`);
  return points;
}
