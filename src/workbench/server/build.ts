import { createRequire } from 'node:module';
import path from 'node:path';
import webpack from 'webpack';
import type { Configuration } from 'webpack';

export type Mode = 'development' | 'production';
type Configure = (env: Readonly<Record<string, string | boolean>>, argv: { readonly mode: Mode }) => Configuration;

const load = createRequire(path.resolve('webpack.config.js'));

/** What to build: the workbench's page, or the pane into a folder. */
export type Target = { readonly kind: 'page' } | { readonly kind: 'pane'; readonly out: string };

/**
 * Run webpack on our configuration.
 *
 * @throws Error with webpack's messages when the build fails
 */
export async function build(targets: readonly Target[], mode: Mode): Promise<void> {
  const configure = load('./webpack.config.js') as Configure;
  const configurations = targets.map((target) => configure(target.kind === 'page' ? { workbench: true } : { out: target.out }, { mode }));
  const compiler = webpack(configurations);
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      const failed = error ?? (stats?.hasErrors() ? new Error(stats.toString({ preset: 'errors-only' })) : null);
      compiler.close(() => (failed ? reject(failed) : resolve()));
    });
  });
}
