import { blockText } from '../core/scaffolds/block';
import type { Change } from '../host/port';
import type { WriteAttempt } from './command';
import { compareWrite } from './compare-write';
import type { Invocation } from './invocation';
import type { Notice } from './notice';
import { sameSnapshot } from './same-snapshot';
import type { Reading } from './state';

type WriteFailed = Extract<Notice, { kind: 'write-failed' }>;

/**
 * What became of a write the holder broke off: each place compared with its new and
 * its old text in the document as read afterwards.
 * @param after null when the document could not be read
 */
export function aftermathOf(attempt: WriteAttempt, after: Reading | null, invocation: Invocation, code: string | null): WriteFailed {
  const { change, label } = attempt;
  const failed = { kind: 'write-failed', label, code } as const;
  if (!after) return { ...failed, aftermath: null, resume: null, takeBack: null };
  if (change.insert) return { ...failed, ...insertAftermath(attempt, after, invocation) };
  if (change.remove) {
    const untouched = sameSnapshot(attempt.before, after.snapshot);
    const count = change.remove.expected.length;
    const aftermath = untouched ? { written: 0, left: count, unclear: 0 } : { written: 0, left: 0, unclear: count };
    return { ...failed, aftermath, resume: untouched ? invocation : null, takeBack: null };
  }
  const found = compareWrite(attempt.before, change.edits, after.snapshot);
  const count = (...fates: readonly string[]): number => found.filter((f) => fates.includes(f.fate)).length;
  const aftermath = { written: count('written', 'tracked'), left: count('not-written'), unclear: count('unclear') };
  // Under 撤销 the inverse no longer fits a half-restored text; everything else asks again for what is left.
  const resume = aftermath.left > 0 && invocation.id !== 'undo-last-write' && invocation.id !== 'take-back' ? invocation : null;
  return { ...failed, aftermath, resume, takeBack: takeBackOf(attempt.change, found) };
}

function takeBackOf(change: Change, found: ReturnType<typeof compareWrite>): Change | null {
  const edits = change.edits.flatMap((edit, i) => {
    const place = found[i];
    if (place?.fate !== 'written') return [];
    const { start } = place;
    return [{ paragraph: edit.paragraph, start, end: start + edit.text.length, expected: edit.text, text: edit.expected }];
  });
  return edits.length > 0 ? { edits } : null;
}

/** For an insertion: nothing came, everything came, or something did; counted in paragraphs. */
function insertAftermath(
  { change, before }: WriteAttempt,
  after: Reading,
  invocation: Invocation,
): Pick<WriteFailed, 'aftermath' | 'resume' | 'takeBack'> {
  const blocks = (change.insert?.blocks ?? []).map(blockText);
  if (sameSnapshot(before, after.snapshot)) {
    return { aftermath: { written: 0, left: blocks.length, unclear: 0 }, resume: invocation, takeBack: null };
  }
  const texts = after.snapshot.paragraphs.map((p) => p.text);
  let from = 0;
  let found = 0;
  for (const text of blocks) {
    const at = texts.indexOf(text, from);
    if (at < 0) continue;
    found += 1;
    from = at + 1;
  }
  const all = found === blocks.length;
  return {
    aftermath: { written: found, left: 0, unclear: all ? 0 : blocks.length - found },
    resume: null,
    takeBack: null,
  };
}
