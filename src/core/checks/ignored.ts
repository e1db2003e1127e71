import type { Analysis, Finding, IgnoredFinding } from '../analysis';
import type { DocumentSnapshot, TextRange } from '../document';
import type { Ignore } from '../ignore';
import { placeMark, sameMark, type PlaceMark } from '../place-mark';

/** Where a finding points; null where something is absent. Without offsets it is the whole paragraph. */
function rangeOf({ paragraph, start, end }: Finding, snapshot: DocumentSnapshot): TextRange | null {
  if (paragraph === null) return null;
  return { paragraph, start: start ?? 0, end: end ?? snapshot.paragraphs[paragraph]?.text.length ?? 0 };
}

/** What is quoted, and numbers: they differ between findings that say the same. Greedy, since quotations hold marks of their own. */
const PARTICULAR = /“.*”|[0-9０-９]+|[〇零一二三四五六七八九十百两]+/g;

/** What kind of thing a finding says: equal for findings of one check that differ only in what they quote and count. */
export function kindOf({ check, message }: Pick<Finding, 'check' | 'message'>): string {
  return `${check}|${message.replace(PARTICULAR, '…')}`;
}

/** A token longer than this (a paragraph) is told by its two ends and its length: what is kept must stay small. */
const LONGEST_TOKEN = 40;
const END = 16;

/** The mark by which an ignored place is told again. */
export function ignoreMark(text: string, range: { readonly start: number; readonly end: number }): PlaceMark {
  const mark = placeMark(text, range);
  const { token } = mark;
  if (token.length <= LONGEST_TOKEN) return mark;
  return { ...mark, token: `${token.slice(0, END)}…${token.length}…${token.slice(-END)}` };
}

/**
 * How many places before this one have the same words, in document order: what tells equal
 * places apart. Linear in the text, and asked only of places that are or were ignored.
 */
export function nthOf(snapshot: DocumentSnapshot, { paragraph, start, end }: TextRange): number {
  const { before, token, after } = placeMark(snapshot.paragraphs[paragraph]?.text ?? '', { start, end });
  const whole = before + token + after;
  const from = start - before.length;
  if (whole === '') return 0;
  let n = 0;
  for (let p = 0; p <= paragraph; p++) {
    const text = snapshot.paragraphs[p]?.text ?? '';
    for (let at = text.indexOf(whole); at >= 0 && (p < paragraph || at < from); at = text.indexOf(whole, at + 1)) n += 1;
  }
  return n;
}

/** How far an ignore reaches. */
export type IgnoreScope = Ignore['scope'];

/** What to keep so that a finding is ignored: `place` only here, `words` its quoted text everywhere, `kind` all of its kind. */
export function ignoreOf(finding: Finding, scope: IgnoreScope, reason: string, snapshot: DocumentSnapshot): Ignore {
  const { check } = finding;
  const range = rangeOf(finding, snapshot);
  if (scope === 'kind') return { check, reason, scope, of: kindOf(finding) };
  if (!range) return { check, reason, scope: 'absence', of: finding.element ?? finding.message };
  if (scope === 'words' && finding.quote !== '') return { check, reason, scope, of: finding.quote };
  return { check, reason, scope: 'place', mark: ignoreMark(snapshot.paragraphs[range.paragraph]?.text ?? '', range), nth: nthOf(snapshot, range) };
}

/** Whether two ignores are of the same thing, whatever their reasons. */
export function sameIgnore(a: Ignore, b: Ignore): boolean {
  if (a.check !== b.check) return false;
  if (a.scope === 'place') return b.scope === 'place' && a.nth === b.nth && sameMark(a.mark, b.mark);
  return b.scope === a.scope && a.of === b.of;
}

function matches(ignore: Ignore, finding: Finding, snapshot: DocumentSnapshot): boolean {
  if (ignore.check !== finding.check) return false;
  switch (ignore.scope) {
    case 'kind':
      return ignore.of === kindOf(finding);
    case 'words':
      return finding.paragraph !== null && ignore.of === finding.quote;
    case 'absence':
      return finding.paragraph === null && ignore.of === (finding.element ?? finding.message);
    case 'place': {
      const range = rangeOf(finding, snapshot);
      if (!range) return false;
      return sameMark(ignore.mark, ignoreMark(snapshot.paragraphs[range.paragraph]?.text ?? '', range)) && ignore.nth === nthOf(snapshot, range);
    }
  }
}

/** The findings, with those that people ignored apart. A mark that fits nothing any more hides nothing. */
export function withoutIgnored(
  findings: readonly Finding[], ignores: readonly Ignore[], snapshot: DocumentSnapshot,
): Pick<Analysis, 'findings' | 'ignored'> {
  if (ignores.length === 0) return { findings, ignored: [] };
  const byCheck = new Map<string, Ignore[]>();
  for (const ignore of ignores) byCheck.set(ignore.check, [...(byCheck.get(ignore.check) ?? []), ignore]);
  const left: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of findings) {
    const by = byCheck.get(finding.check)?.find((ignore) => matches(ignore, finding, snapshot));
    if (by) ignored.push({ finding, by });
    else left.push(finding);
  }
  return { findings: left, ignored };
}
