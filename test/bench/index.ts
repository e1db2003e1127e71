import { cpus } from 'node:os';
import { analysisRows } from './analysis';
import { bundleRows } from './bundle';
import { paneRows } from './pane';

/** One line of the table: what was measured, what may be, and whether it is within. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
  readonly within: boolean;
}

async function main(): Promise<void> {
  const rows: Row[] = [...analysisRows(), ...bundleRows(), ...(await paneRows())];
  const [first] = cpus();
  console.log(`\n${process.platform} ${process.arch}, Node ${process.version}, ${cpus().length} × ${first?.model ?? 'unknown'}; medians\n`);
  console.log('| what | measured | budget | |\n|---|---|---|---|');
  for (const { what, measured, budget, within } of rows) console.log(`| ${what} | ${measured} | ${budget} | ${within ? 'within' : 'OVER'} |`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
