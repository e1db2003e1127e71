import { UsageError } from './usage-error';

/** What an option wants after it, where that is no file's name. */
const WANTED: Readonly<Record<string, string>> = {
  '--also': '要另查的项目', '--session': '年度（会型）', '--unit': '单位', '--style': '编号样式', '--length': '详略', '--lines': '行距', '--title-font': '字体',
  '--body-font': '字体',
};

/** Names, switches and options with a value, in any order; what follows -- are names. @throws UsageError */
export function split(
  args: readonly string[],
  switches: readonly string[],
  options: readonly string[],
): { names: string[]; flags: Set<string>; values: Map<string, string> } {
  const names: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  let onlyNames = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (onlyNames || !arg.startsWith('-') || arg === '-') names.push(arg);
    else if (arg === '--') onlyNames = true;
    else if (switches.includes(arg)) flags.add(arg);
    else if (options.includes(arg)) {
      const value = args[++i];
      if (value === undefined) throw new UsageError(`${arg} 后面没有写${WANTED[arg] ?? '文件名'}。`);
      values.set(arg, value);
    } else throw new UsageError(`没有“${arg}”这个选项。`);
  }
  return { names, flags, values };
}
