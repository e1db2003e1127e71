import type { SettledPlace } from '../core/analyze';
import type { DocumentSnapshot } from '../core/document';
import type { Change, WriteOutcome } from '../host/port';
import type { CommandContext } from './command';
import { compareWrite } from './compare-write';
import type { CellValues } from './invocation';
import type { WriteLabel } from './notice';

/** UTF-16 units on each side by which a place filled under tracked changes is known again. */
const SETTLED_REACH = 12;

interface WriteOptions {
  /** Cells whose drafts this write puts into the document, with what had been typed. */
  readonly drafts?: CellValues;
  /** Drafts given back (an undo). */
  readonly restored?: CellValues;
  /** Whether the pane offers 撤销 afterwards; default true. */
  readonly undoable?: boolean;
}

/**
 * Ask the holder to apply a change, analyse what it read back and put it into the
 * state. Holder errors pass through, after which `context.attempt` says what was tried.
 */
export async function writeChange(
  context: CommandContext,
  before: DocumentSnapshot,
  change: Change,
  label: WriteLabel,
  options: WriteOptions = {},
): Promise<WriteOutcome> {
  const { store } = context;
  context.attempt = { change, label, before };
  const outcome = await context.host.write(change);
  context.attempt = null;
  const settled = settledPlaces(before, change, outcome);
  const drafts = options.drafts ?? {};
  store.send({
    type: 'written',
    reading: { snapshot: outcome.snapshot, analysis: context.analyze(outcome.snapshot, settled) },
    cells: Object.keys(drafts),
    restored: options.restored ?? {},
    settled,
    reshaped: change.insert !== undefined || change.remove !== undefined,
    lastWrite:
      options.undoable === false
        ? null
        : { label, inverse: outcome.inverse, drafts, insertedAt: outcome.inserted?.paragraph ?? null },
  });
  if (settled.length > 0) store.send({ type: 'noticed', notice: { kind: 'tracked', places: settled.length } });
  return outcome;
}

/** The places that count as filled although the old token still shows beside the new text. */
function settledPlaces(before: DocumentSnapshot, change: Change, outcome: WriteOutcome): readonly SettledPlace[] {
  if (!outcome.edits.includes('tracked') || change.insert) return [];
  const found = compareWrite(before, change.edits, outcome.snapshot);
  return change.edits.flatMap((edit, i) => {
    const place = found[i];
    if (outcome.edits[i] !== 'tracked' || place?.fate !== 'tracked') return [];
    const text = outcome.snapshot.paragraphs[edit.paragraph]?.text ?? '';
    const end = place.tokenStart + edit.expected.length;
    return [
      {
        before: text.slice(Math.max(0, place.tokenStart - SETTLED_REACH), place.tokenStart),
        token: edit.expected,
        after: text.slice(end, end + SETTLED_REACH),
      },
    ];
  });
}
