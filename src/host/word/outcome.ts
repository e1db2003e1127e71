import type { DocumentSnapshot } from '../../core/document';
import { HostError, type Change, type EditOutcome, type Removal, type WriteOutcome } from '../port';
import { outcomeIn, placeAfter, type Expectation, type InsertedAt } from './aftermath';
import { align, type Alignment } from './align';
import { runsOf, type FormatProbe } from './formats';

function unexplained(what: string): HostError {
  return new HostError('host', `after the write ${what}`, { written: 'unknown' });
}

function editOutcomes(
  before: DocumentSnapshot,
  after: DocumentSnapshot,
  change: Change,
  expectation: Expectation,
  alignment: Alignment,
): readonly EditOutcome[] {
  const known = new Map<number, EditOutcome>();
  return change.edits.map(({ paragraph }) => {
    const outcome = known.get(paragraph) ?? outcomeOf(paragraph);
    known.set(paragraph, outcome);
    return outcome;
  });

  function outcomeOf(paragraph: number): EditOutcome {
    const movedTo = expectation.movedTo[paragraph];
    const now = movedTo === undefined || movedTo === null ? undefined : after.paragraphs[alignment.indexOf(movedTo)];
    const was = before.paragraphs[paragraph];
    const outcome = now === undefined || was === undefined ? null : outcomeIn(was.text, now.text, change.edits, paragraph);
    if (outcome === null) throw unexplained(`paragraph ${paragraph} has another text than was written`);
    return outcome;
  }
}

/** The change that takes this one back; what was removed has no way back, its formats being gone. */
function inverseOf(
  change: Change,
  expectation: Expectation,
  alignment: Alignment,
  inserted: InsertedAt | null,
  probes: readonly FormatProbe[],
  leaving: Removal['leaving'],
): Change | null {
  if (change.remove !== undefined) return null;
  const edits = change.edits.flatMap((edit) => {
    const movedTo = expectation.movedTo[edit.paragraph];
    if (movedTo === undefined || movedTo === null) return [];
    const probe = probes.find((each) => each.edit === edit);
    const runs = probe === undefined ? null : runsOf(probe);
    const place = { paragraph: alignment.indexOf(movedTo), ...placeAfter(change.edits, edit) };
    return [{ ...place, expected: edit.text, text: edit.expected, ...(runs === null ? {} : { runs }) }];
  });
  if (inserted === null) return { edits };
  const expected = expectation.texts.slice(inserted.paragraph, inserted.paragraph + inserted.count);
  const remove = { paragraph: alignment.indexOf(inserted.paragraph), expected };
  return { edits, remove: change.insert?.at.kind === 'empty' && leaving ? { ...remove, leaving } : remove };
}

/**
 * Compare the document with what the change should have made of it, by the whole
 * text of each touched paragraph.
 * @throws HostError 'host' when it cannot be explained; the caller reads again.
 */
export function outcomeOf(
  before: DocumentSnapshot,
  after: DocumentSnapshot,
  change: Change,
  expectation: Expectation,
  probes: readonly FormatProbe[],
  leaving?: Removal['leaving'],
): WriteOutcome {
  const alignment = align(after, expectation, change);
  if (alignment === null) throw unexplained('there are paragraphs that it does not explain');
  const { inserted } = expectation;
  const at = inserted === null ? null : { paragraph: alignment.indexOf(inserted.paragraph), count: inserted.count };
  if (at !== null && inserted !== null) {
    const blocks = expectation.texts.slice(inserted.paragraph, inserted.paragraph + inserted.count);
    const stands = blocks.every((text, i) => after.paragraphs[at.paragraph + i]?.text === text);
    if (!stands) throw unexplained('the inserted paragraphs do not stand there');
  }
  const edits = editOutcomes(before, after, change, expectation, alignment);
  const tracked = alignment.removalTracked || edits.includes('tracked');
  const inverse = tracked ? null : inverseOf(change, expectation, alignment, inserted, probes, leaving);
  return { snapshot: after, edits, inserted: at, inverse };
}
