import type { ContractCase, ContractEnv } from './case';

export interface CaseResult {
  readonly id: string;
  readonly name: string;
  readonly result: 'passed' | 'failed' | 'skipped';
  /** Why it failed. */
  readonly message: string | null;
  readonly milliseconds: number;
}

export interface ContractReport {
  /** What the cases ran over, e.g. the host's name and version. */
  readonly where: Readonly<Record<string, string>>;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly cases: readonly CaseResult[];
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? ` [${String(error.code)}]` : '';
  return `${error.name}${code}: ${error.message}`;
}

/** Run cases one after the other over one environment. Never throws for a case. */
export async function runContract(
  cases: readonly ContractCase[],
  env: ContractEnv,
  where: Readonly<Record<string, string>>,
  onResult: (result: CaseResult, done: number) => void | Promise<void> = () => undefined,
): Promise<ContractReport> {
  const results: CaseResult[] = [];
  for (const { id, name, run } of cases) {
    const started = performance.now();
    let outcome: Pick<CaseResult, 'result' | 'message'>;
    try {
      const said = await run(env);
      outcome = { result: said === 'skipped' ? 'skipped' : 'passed', message: null };
    } catch (error) {
      outcome = { result: 'failed', message: messageOf(error) };
    }
    const result = { id, name, ...outcome, milliseconds: Math.round(performance.now() - started) };
    results.push(result);
    await onResult(result, results.length);
  }
  const count = (result: CaseResult['result']): number => results.filter((each) => each.result === result).length;
  return { where, passed: count('passed'), failed: count('failed'), skipped: count('skipped'), cases: results };
}
