import type { Edit } from '../host/port';
import type { FactRow } from './fact-rows';
import type { CellValues } from './invocation';
import type { Notice } from './notice';
import { twinsOfRow } from './selectors-values';
import type { Reading } from './state';

type TwinNotice = Extract<Notice, { kind: 'twins' }>;

/**
 * 同一日期另有 n 处: what to offer after dates were filled, where the text has parts of
 * them written out otherwise; null when there is nothing of the kind.
 * @param before the reading the rows belong to
 * @param written the edits that were written; places after them have moved by as much
 */
export function twinOffer(before: Reading, rows: readonly FactRow[], values: CellValues, written: readonly Edit[]): TwinNotice | null {
  const found = rows.flatMap((row) => twinsOfRow(before, row, values));
  if (found.length === 0) return null;
  const edits = new Map<string, Edit>();
  for (const edit of found.flatMap((twin) => twin.edits)) {
    if (written.some((w) => w.paragraph === edit.paragraph && w.start < edit.end && w.end > edit.start)) continue;
    const shift = written
      .filter((w) => w.paragraph === edit.paragraph && w.end <= edit.start)
      .reduce((sum, w) => sum + w.text.length - w.expected.length, 0);
    edits.set(`${edit.paragraph}:${edit.start}`, { ...edit, start: edit.start + shift, end: edit.end + shift });
  }
  if (edits.size === 0) return null;
  const changes = [...new Map(found.map(({ stands, typed }) => [`${stands}>${typed}`, { stands, typed }])).values()];
  return { kind: 'twins', changes, edits: [...edits.values()] };
}
