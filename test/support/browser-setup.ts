import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from '../../src/workbench/server/build';
import type { Target } from '../../src/workbench/server/build';

function newest(file: string): number {
  if (!existsSync(file)) return 0;
  const found = statSync(file);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

/** Build the shipped pane and the workbench's page, each only when it is older than the sources. */
export default async function setup(): Promise<void> {
  const sources = Math.max(newest('src'), newest('webpack.config.js'), newest('package-lock.json'));
  const targets: Target[] = [];
  if (newest('dist/taskpane.html') < sources) targets.push({ kind: 'pane', out: 'dist' });
  if (newest('dist-workbench/page/workbench.js') < sources) targets.push({ kind: 'page' });
  if (targets.length > 0) await build(targets, 'production');
}
