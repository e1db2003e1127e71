import type { Finding, FixEdit, Severity } from '../../src/core/analysis';
import type { Check } from '../../src/core/checks/check';
import { checkInput } from '../../src/core/checks/check-input';
import { runChecks } from '../../src/core/checks/run-checks';
import type { DocumentSnapshot } from '../../src/core/document';
import { collectFacts } from '../../src/core/facts/collect';
import type { KnownDate } from '../../src/core/facts/rules/calendar';
import { findValues } from '../../src/core/facts/values/find-values';
import { findPlaceholders } from '../../src/core/placeholders/find';
import { parseOutline } from '../../src/core/structure/outline';
import { NO_WORD_RULES, type WordRules } from '../../src/core/words/rules';
import { parseMarked } from './marked';

/** What a check must report of a text in which ⟦…⟧ marks the places, in order. */
export interface InvalidCase {
  readonly text: string;
  /** Words of the messages, one a finding in order; fewer than findings are allowed. */
  readonly says?: readonly string[];
  /** The severity of every finding; the check's own when left out. */
  readonly severity?: Severity;
  /** The text after every fix. Left out: no finding has a fix. */
  readonly fixed?: string;
  /** Elements of findings that have no place; then the text carries no marks. */
  readonly elements?: readonly (string | null)[];
}

export interface CheckCases {
  /** A department's own words, for the checks that read them. */
  readonly words?: WordRules;
  readonly valid: Readonly<Record<string, string>>;
  readonly invalid: Readonly<Record<string, InvalidCase>>;
}

/** Run one check, and only that one, on a snapshot. */
export function runOne(check: Check, snapshot: DocumentSnapshot, treatAsReport = false, today: KnownDate | null = null, words: WordRules = NO_WORD_RULES): Finding[] {
  const outline = parseOutline(snapshot, { treatAsReport });
  const placeholders = findPlaceholders(snapshot, outline.elementOf);
  return runChecks([check], checkInput({
    snapshot, outline, placeholders, facts: collectFacts(placeholders, outline.elementOf), today, words,
    values: () => findValues(snapshot, outline.elementOf, placeholders).filter((value) => !value.fact.startsWith('other.')),
  }));
}

/** A table of texts for one check: valid ones give nothing, invalid ones exactly the marked places. */
export function testCheck(check: Check, cases: CheckCases): void {
  describe(check.id, () => {
    for (const [name, text] of Object.entries(cases.valid)) test(`${name}：不报`, () => {
      expect(runOne(check, parseMarked(text).snapshot, false, null, cases.words).map((f) => [f.paragraph, f.quote, f.message])).toEqual([]);
    });
    for (const [name, expected] of Object.entries(cases.invalid)) test(`${name}：报`, () => {
      const { snapshot, places, lines } = parseMarked(expected.text);
      const findings = runOne(check, snapshot, false, null, cases.words);
      if (expected.elements) {
        expect(findings.map((f) => f.element)).toEqual(expected.elements);
        expect(findings.every((f) => f.paragraph === null && f.quote === '')).toBe(true);
      } else {
        expect(findings.map(placeOf)).toEqual(places);
      }
      expected.says?.forEach((words, i) => expect(findings[i]?.message).toContain(words));
      const severity = expected.severity ?? check.severity;
      expect(findings.map((f) => f.severity)).toEqual(findings.map(() => severity));
      const edits = findings.flatMap((f) => f.fix ?? []);
      if (expected.fixed === undefined) expect(edits).toEqual([]);
      else expect(applied(lines, edits)).toBe(expected.fixed);
      for (const finding of findings) {
        expect(finding.message).not.toMatch(/。$/);
        expect(finding.why).not.toBe('');
      }
    });
  });
}

function placeOf(finding: Finding): unknown {
  return { paragraph: finding.paragraph, start: finding.start, end: finding.end, text: finding.quote };
}

/** The lines after the edits, each of which must find the text it expects. */
export function applied(lines: readonly string[], edits: readonly FixEdit[]): string {
  const texts = [...lines];
  for (const edit of [...edits].sort((a, b) => b.paragraph - a.paragraph || b.start - a.start)) {
    const text = texts[edit.paragraph] ?? '';
    expect(text.slice(edit.start, edit.end)).toBe(edit.expected);
    texts[edit.paragraph] = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  }
  return texts.join('\n');
}
