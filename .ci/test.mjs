/**
 * `npm test`: every step of the gate in turn, then one line that sums them up.
 *
 * The steps go on after a failure, so that one run shows all that is wrong; the
 * end-to-end tests alone need the build before them. Steps without tests of
 * their own (types, lint, manifest, build) count as one each.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const reports = 'test-results';
const jestReport = join(reports, 'unit.json');
const browserReport = join(reports, 'e2e.json');

/** Counts from a report, or null when the runner died before it wrote one. */
function countsOf(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

const unitCounts = () =>
  countsOf(jestReport, (r) => ({ passed: r.numPassedTests, failed: r.numFailedTests + r.numRuntimeErrorTestSuites }));
const browserCounts = () =>
  countsOf(browserReport, (r) => ({ passed: r.stats.expected, failed: r.stats.unexpected + r.stats.flaky }));

const STEPS = [
  { script: 'typecheck' },
  { script: 'lint' },
  { script: 'unit', args: ['--json', `--outputFile=${jestReport}`], counts: unitCounts },
  { script: 'validate' },
  { script: 'build' },
  { script: 'e2e', args: ['--reporter=list,json'], needs: 'build', counts: browserCounts },
];

/** Run one npm script and say how it went: {passed, failed}. */
function runStep({ script, args = [], counts }) {
  const { status } = spawnSync('npm', ['run', '-s', script, ...(args.length ? ['--', ...args] : [])], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
  });
  if (!counts) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const own = counts() ?? { passed: 0, failed: 0 };
  // A runner that fails outside its tests, or that finds none, has failed.
  const sound = status === 0 && own.passed > 0;
  return { passed: own.passed, failed: sound ? own.failed : Math.max(own.failed, 1) };
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const results = new Map();
for (const step of STEPS) {
  console.log(`\n── ${step.script} ──`);
  const started = Date.now();
  if (step.needs && results.get(step.needs).failed > 0) {
    console.log(`not run: ${step.needs} failed`);
    results.set(step.script, { passed: 0, failed: 1 });
    continue;
  }
  const result = runStep(step);
  results.set(step.script, result);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${step.script}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
}

let passed = 0;
let failed = 0;
console.log('');
for (const result of results.values()) {
  passed += result.passed;
  failed += result.failed;
}
const broken = [...results].filter(([, result]) => result.failed > 0).map(([script]) => script);
if (broken.length > 0) console.log(`failed: ${broken.join(', ')}`);
console.log(`total: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
