/**
 * Two builds: the pane that ships (default), and with `--env workbench` the page of `npm start`.
 * The pane goes to dist/ (or `--env out=…`), the page to dist-workbench/page/.
 */
const path = require('node:path');
const zlib = require('node:zlib');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const CopyWebpackPlugin = require('copy-webpack-plugin');

/**
 * WebView2, Safari 13.1 and all later engines of Word run it. ES2019 would write out every
 * ?. and ??, a fifth more script. Word on Trident gets legacy.js instead.
 */
const SCRIPT = 'es2020';

const here = (...parts) => path.resolve(__dirname, ...parts);

/** react-dom's scheduler serves Fluent too, which takes any since 0.19: else two of them load. */
const SCHEDULER = path.dirname(require.resolve('scheduler/package.json', { paths: [path.dirname(require.resolve('react-dom/package.json'))] }));

/** Of what the pane loads first, gzipped: all script, and the part that is ours (DESIGN: speed and size). */
const BUDGET = { total: 150 * 1024, ours: 40 * 1024 };

/** Fails the build when the pane's first load outgrows the budget. Webpack's own limits measure unzipped bytes. */
class FirstLoadBudget {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FirstLoadBudget', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'FirstLoadBudget', stage }, () => {
        const files = compilation.entrypoints.get('taskpane').getFiles().filter((file) => file.endsWith('.js'));
        const gzip = (file) => zlib.gzipSync(compilation.getAsset(file).source.buffer(), { level: 9 }).length;
        const sum = (names) => names.map(gzip).reduce((a, b) => a + b, 0);
        const sizes = { total: sum(files), ours: sum(files.filter((file) => !file.startsWith('vendor'))) };
        for (const [what, size] of Object.entries(sizes)) {
          if (size <= BUDGET[what]) continue;
          const message = `first load (${what}): ${size} bytes gzipped, budget ${BUDGET[what]}`;
          compilation.errors.push(new compiler.webpack.WebpackError(message));
        }
      });
    });
  }
}

const base = (mode) => ({
  mode,
  devtool: false,
  target: ['web', SCRIPT],
  resolve: { extensions: ['.tsx', '.ts', '.js'], alias: { scheduler: SCHEDULER } },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'ts-loader',
        options: {
          transpileOnly: true,
          compilerOptions: { noEmit: false, target: SCRIPT, module: 'esnext', sourceMap: false },
        },
      },
    ],
  },
  cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
  performance: { hints: false },
  stats: 'errors-warnings',
});

const html = (name, folder, chunks) =>
  new HtmlWebpackPlugin({ filename: `${name}.html`, template: here(folder, `${name}.html`), chunks, minify: false });

/**
 * office.js loads the host's file and the strings of its language from its own folder.
 * Copied as Microsoft ships them: its licence forbids changing them, so `minimized` keeps Terser away.
 */
function officeFiles() {
  const from = here('node_modules/@microsoft/office-js/dist');
  const files = [
    'office.js',
    'o15apptofilemappingtable.js',
    'es6-promise.js',
    'word-+(android|ios|mac|web|win32)-16.+([0-9]).js',
    '*/office_strings.js',
    'telemetry/*.js',
    'ariatelemetry/*.js',
    'agaveerrorux/**',
    'webauth/*.js',
  ];
  const ignore = ['**/*.debug.js', '**/*.d.ts', '**/*.map'];
  return files
    .map((glob) => ({ context: from, from: glob, to: 'office/[path][name][ext]', info: { minimized: true }, globOptions: { ignore } }))
    .concat({ from: here('node_modules/@microsoft/office-js/LICENSE.md'), to: 'office/LICENSE.md' });
}

/** The pane, its function page and the page that tries the promises in a real Word. */
function pane(mode, env) {
  const production = mode === 'production';
  return {
    ...base(mode),
    name: 'pane',
    entry: {
      taskpane: here('src/taskpane/index.tsx'),
      ribbon: here('src/ribbon/ribbon.ts'),
      'try-in-word': here('src/taskpane/try-in-word.ts'),
    },
    output: { path: here(env.out || 'dist'), filename: '[name].[contenthash:8].js', chunkFilename: '[name].[contenthash:8].js', clean: true },
    optimization: {
      // What is not ours is one file apart, so that a new version of ours leaves it in the cache.
      splitChunks: { cacheGroups: { vendor: { test: /[\\/]node_modules[\\/]/, name: 'vendor', chunks: (chunk) => chunk.name === 'taskpane', enforce: true } } },
    },
    plugins: [
      html('taskpane', 'src/taskpane', ['vendor', 'taskpane']),
      html('ribbon', 'src/ribbon', ['ribbon']),
      html('try-in-word', 'src/taskpane', ['try-in-word']),
      new CopyWebpackPlugin({
        patterns: [
          { from: here('assets'), to: 'assets', noErrorOnMissing: true },
          // ES5 for old Word: Terser would write newer script.
          { from: here('src/taskpane/legacy.js'), to: 'legacy.js', info: { minimized: true } },
          // The workbench's server reads office.js where npm put it; only what ships needs a copy.
          ...(production ? officeFiles() : []),
        ],
      }),
      ...(production ? [new FirstLoadBudget()] : []),
    ],
  };
}

/** The page of `npm start`; it never ships. */
function workbenchPage(mode) {
  const folder = 'src/workbench/page';
  return {
    ...base(mode),
    name: 'workbench-page',
    entry: { workbench: here(folder, 'index.tsx') },
    output: { path: here('dist-workbench/page'), filename: '[name].js', clean: true },
    plugins: [
      new HtmlWebpackPlugin({ filename: 'index.html', template: here(folder, 'index.html'), minify: false }),
      new CopyWebpackPlugin({ patterns: [{ from: '{sample.docx,*.css}', context: here(folder), to: '[name][ext]' }, { from: here('assets'), to: 'assets', noErrorOnMissing: true }] }),
    ],
  };
}

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode || env.mode || 'production';
  return env.workbench ? workbenchPage(mode) : pane(mode, env);
};
