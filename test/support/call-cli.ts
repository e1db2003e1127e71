import { run } from '../../src/cli/run';

/** One call of the command line: its exit code and what it said. */
export async function callCli(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await run(args, { print: (text) => void (out += text), error: (line) => void (err += `${line}\n`) });
  return { code, out, err };
}
