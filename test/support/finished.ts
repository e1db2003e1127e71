import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FIXTURES = join(__dirname, '..', 'fixtures');

/** A text file's lines, without the last line break. */
export function textLines(path: string): string[] {
  return readFileSync(path, 'utf8').replace(/\r?\n$/, '').split(/\r?\n/);
}

/** The texts of a folder of fixtures: name without .txt, and lines. */
export function textsOf(folder: 'documents' | 'finished' | 'other' | 'flawed'): readonly (readonly [name: string, lines: string[]])[] {
  const path = join(FIXTURES, folder);
  return readdirSync(path).filter((file) => file.endsWith('.txt')).sort()
    .map((file) => [file.replace(/\.txt$/, ''), textLines(join(path, file))] as const);
}
