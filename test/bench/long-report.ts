import { blockText } from '../../src/core/scaffolds/block';
import { snapshotOfLines } from '../../src/core/document';
import type { DocumentSnapshot } from '../../src/core/document';
import { SAMPLE } from '../support/sample-text';

/** A report of about so many characters: distinct paragraphs under one three-phase outline. */
export function longReport(characters: number): DocumentSnapshot {
  const lines = SAMPLE.map(blockText);
  const short = lines.reduce((sum, line) => sum + line.length, 0);
  const bodies = lines.filter((line) => /^（/.test(line)).map((line) => line.replace(/^（.）[^。]*。/, ''));
  const lead = lines.findIndex((line) => /^（三）/.test(line));
  const more: string[] = [];
  for (let length = short, n = 0; length < characters; n += 1) {
    const body = `第${n}项工作由第${n % 97}科牵头。${bodies[n % bodies.length] ?? ''}`;
    more.push(body);
    length += body.length;
  }
  // Half in the first phase, half in the last, so that every phase is long.
  const half = Math.floor(more.length / 2);
  const end = lines.length - 3;
  return snapshotOfLines([...lines.slice(0, lead + 1), ...more.slice(0, half), ...lines.slice(lead + 1, end), ...more.slice(half), ...lines.slice(end)]);
}
