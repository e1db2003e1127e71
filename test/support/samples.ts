import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder with the two real samples, beside the checkout of whoever has them. */
const FOLDER = join(__dirname, '..', '..', '..', 'shared', 'domain');

/** Whether the real samples are here; tests that measure on them do nothing otherwise. */
export const samplesHere = existsSync(join(FOLDER, 'samples'));

/** A text file of the samples' folder, e.g. samples/sample-2023.txt. */
export function readSample(path: string): string {
  return readFileSync(join(FOLDER, path), 'utf8');
}

/** The lines of a sample as a .txt file has them. */
export function sampleLines(name: string): string[] {
  return readSample(`samples/${name}`).replace(/\r?\n$/, '').split(/\r?\n/);
}

/** Register `tests` where the samples are; else one test that says they are not. */
export function describeOnSamples(name: string, tests: () => void): void {
  if (samplesHere) {
    describe(name, tests);
    return;
  }
  test(`${name}: the real samples are not here`, () => {
    console.info(`${name}: not measured, the real samples are not beside this checkout`);
  });
}
