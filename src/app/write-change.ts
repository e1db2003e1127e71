import type { SettledPlace } from '../core/analyze';
import type { Analysis } from '../core/analysis';
import type { DocumentSnapshot } from '../core/document';
import type { Change, WriteOutcome } from '../host/port';
import type { CommandContext } from './command';
import { compareWrite, type FoundEdit } from './compare-write';
import { confirmationsOf, type Confirmed } from './confirmed';
import type { CellValues } from './invocation';
import { carryMarks } from './memory/carry-marks';
import { confirm } from './memory/judging';
import type { WriteLabel } from './notice';

/** UTF-16 units on each side by which a place filled under tracked changes is known again. */
const SETTLED_REACH = 12;

interface WriteOptions {
  /** Cells whose drafts this write puts into the document, with what had been typed. */
  readonly drafts?: CellValues;
  /** Drafts given back (an undo). */
  readonly restored?: CellValues;
  /** What a person typed is confirmed by that: the values it makes are not asked for again. */
  readonly confirms?: readonly Confirmed[];
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
  // An undo of an insertion keeps its identity: a holder may know it again.
  const inForm = change.insert && label.kind === 'insert' ? { ...change, insert: { ...change.insert, form: store.get().form } } : change;
  context.attempt = { change: inForm, label, before };
  const outcome = await context.host.write(inForm);
  context.attempt = null;
  const moved = change.insert !== undefined || change.remove !== undefined;
  const found = moved ? [] : compareWrite(before, change.edits, outcome.snapshot);
  const settled = settledPlaces(change, outcome, found);
  const drafts = options.drafts ?? {};
  const { judgements: so, reading } = store.get();
  const was = { snapshot: before, ignored: reading?.analysis.ignored ?? [] };
  const carried = moved ? so : carryMarks(so, was, change.edits, found, outcome.snapshot);
  const analysis = context.analyze(outcome.snapshot, { newlySettled: settled, judgements: carried });
  const judgements = options.confirms ? confirm(carried, [...options.confirms, ...writtenValues(analysis, change, found)]) : carried;
  store.send({
    type: 'written',
    reading: { snapshot: outcome.snapshot, analysis },
    judgements,
    values: drafts,
    cells: Object.keys(drafts),
    restored: options.restored ?? {},
    settled,
    reshaped: moved,
    lastWrite:
      options.undoable === false
        ? null
        : { label, inverse: outcome.inverse, drafts, insertedAt: outcome.inserted?.paragraph ?? null },
  });
  if (settled.length > 0) store.send({ type: 'noticed', notice: { kind: 'tracked', places: settled.length } });
  return outcome;
}

/** What the analysis takes for values where edits were written. */
function writtenValues(analysis: Analysis, change: Change, found: readonly FoundEdit[]): readonly Confirmed[] {
  const spans = change.edits.flatMap((edit, i) => {
    const place = found[i];
    if (place?.fate !== 'written' && place?.fate !== 'tracked') return [];
    const length = edit.text.length + (place.fate === 'tracked' ? edit.expected.length : 0);
    return [{ paragraph: edit.paragraph, start: place.start, end: place.start + length }];
  });
  const byParagraph = new Map<number, typeof spans>();
  for (const span of spans) byParagraph.set(span.paragraph, [...(byParagraph.get(span.paragraph) ?? []), span]);
  return confirmationsOf(
    analysis.values.filter((v) => byParagraph.get(v.paragraph)?.some((span) => v.start < span.end && v.end > span.start)),
  );
}

/** The places that count as filled although the old token still shows beside the new text. */
function settledPlaces(change: Change, outcome: WriteOutcome, found: readonly FoundEdit[]): readonly SettledPlace[] {
  if (!outcome.edits.includes('tracked') || change.insert) return [];
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
