import { analyze } from '../../src/core/analyze';
import type { Row } from './index';
import { longReport } from './long-report';
import { timed } from './median';

const bytes = (snapshot: ReturnType<typeof longReport>): number => snapshot.paragraphs.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

/** Runs until the engine has compiled what there is to compile: some fifty checks take longer for that than a few. */
const WARM = 300;

/** How long the one road from a snapshot to an analysis takes. */
export function analysisRows(): Row[] {
  const sample = longReport(4_400);
  const long = longReport(350_000);
  const twice = longReport(700_000);
  const began = performance.now();
  analyze(sample);
  const first = performance.now() - began;
  const [small, big, double] = [timed(WARM, () => analyze(sample)), timed(7, () => analyze(long)), timed(5, () => analyze(twice))];
  const row = (what: string, ms: number, budget: number): Row => ({ what, measured: `${ms.toFixed(2)} ms`, budget: `${budget} ms`, within: ms <= budget });
  return [
    row('analyze a report of 4,400 characters', small, 3),
    { what: 'the same, first time in a new process', measured: `${first.toFixed(0)} ms`, budget: '—', within: true },
    row(`analyze ${(bytes(long) / 1e6).toFixed(2)} MB (350,000 characters)`, big, 100),
    { what: 'twice the text', measured: `${(double / big).toFixed(2)} ×`, budget: '2.2 ×', within: double <= 2.2 * big },
  ];
}
