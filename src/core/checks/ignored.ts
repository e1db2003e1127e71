import type { Analysis, Finding, IgnoredFinding } from '../analysis';
import type { DocumentSnapshot, TextRange } from '../document';
import type { Ignore } from '../ignore';
import { once } from '../once';
import { placeMark, type PlaceMark } from '../place-mark';

/** Where a finding points; null where something is absent. Without offsets it is the whole paragraph. */
function rangeOf({ paragraph, start, end }: Finding, snapshot: DocumentSnapshot): TextRange | null {
  if (paragraph === null) return null;
  return { paragraph, start: start ?? 0, end: end ?? snapshot.paragraphs[paragraph]?.text.length ?? 0 };
}

/** What is quoted, and numbers: they differ between findings that say the same. Greedy, since quotations hold marks of their own. */
const PARTICULAR = /“.*”|[0-9０-９]+|[〇零一二三四五六七八九十百两]+/g;

/** Checks whose every entry is a rule of its own: what they quote is what they are about. */
const BY_ENTRY: ReadonlySet<string> = new Set(['department-word', 'department-element']);

/**
 * What kind of thing a finding says: equal for findings of one check that differ only in what they
 * quote and count; of a department's own words only those of one entry are of a kind.
 */
export function kindOf({ check, message }: Pick<Finding, 'check' | 'message'>): string {
  if (BY_ENTRY.has(check)) return `${check}|${message}`;
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

/** Between paragraphs where they are searched as one text; in none of them. */
const BETWEEN = '\u0001';

/**
 * How many places before a given one have the same words, in document order: what tells equal
 * places apart. The text is put together once, when first asked; each answer is linear in it.
 */
export function placeCounter({ paragraphs }: DocumentSnapshot): (place: TextRange) => number {
  const joined = once(() => {
    const starts: number[] = [];
    let length = 0;
    for (const { text } of paragraphs) {
      starts.push(length);
      length += text.length + BETWEEN.length;
    }
    return { starts, text: paragraphs.map(({ text }) => text).join(BETWEEN) };
  });
  return ({ paragraph, start, end }) => {
    const { before, token, after } = placeMark(paragraphs[paragraph]?.text ?? '', { start, end });
    const whole = before + token + after;
    if (whole === '') return 0;
    const { starts, text } = joined();
    const here = (starts[paragraph] ?? 0) + start - before.length;
    let n = 0;
    for (let at = text.indexOf(whole); at >= 0 && at < here; at = text.indexOf(whole, at + 1)) n += 1;
    return n;
  };
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
  return { check, reason, scope: 'place', mark: ignoreMark(snapshot.paragraphs[range.paragraph]?.text ?? '', range), nth: placeCounter(snapshot)(range) };
}

/** Equal for ignores of the same thing, whatever their reasons; without a number, that of the words alone. */
function keyOf(ignore: Ignore, withNumber = true): string {
  if (ignore.scope !== 'place') return [ignore.check, ignore.scope, ignore.of].join(BETWEEN);
  return markKey(ignore.check, ignore.mark) + (withNumber ? BETWEEN + String(ignore.nth) : '');
}

function markKey(check: string, { before, token, after }: PlaceMark): string {
  return [check, 'place', before, token, after].join(BETWEEN);
}

/** Whether two ignores are of the same thing, whatever their reasons. */
export function sameIgnore(a: Ignore, b: Ignore): boolean {
  return keyOf(a) === keyOf(b);
}

/** The findings, with those that people ignored apart. A mark that fits nothing any more hides nothing. */
export function withoutIgnored(
  findings: readonly Finding[], ignores: readonly Ignore[], snapshot: DocumentSnapshot,
): Pick<Analysis, 'findings' | 'ignored'> {
  if (ignores.length === 0) return { findings, ignored: [] };
  const checks = new Set(ignores.map(({ check }) => check));
  const byKey = new Map(ignores.map((ignore) => [keyOf(ignore), ignore]));
  const words = new Set(ignores.map((ignore) => keyOf(ignore, false)));
  const nthOf = placeCounter(snapshot);
  const ignoreFor = (finding: Finding): Ignore | undefined => {
    const { check, paragraph, quote, element, message } = finding;
    if (!checks.has(check)) return undefined;
    const range = rangeOf(finding, snapshot);
    if (!range) return byKey.get([check, 'absence', element ?? message].join(BETWEEN)) ?? byKey.get([check, 'kind', kindOf(finding)].join(BETWEEN));
    const wider = byKey.get([check, 'words', quote].join(BETWEEN)) ?? byKey.get([check, 'kind', kindOf(finding)].join(BETWEEN));
    if (wider) return wider;
    const key = markKey(check, ignoreMark(snapshot.paragraphs[paragraph ?? 0]?.text ?? '', range));
    return words.has(key) ? byKey.get(key + BETWEEN + String(nthOf(range))) : undefined;
  };
  const left: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of findings) {
    const by = ignoreFor(finding);
    if (by) ignored.push({ finding, by });
    else left.push(finding);
  }
  return { findings: left, ignored };
}
