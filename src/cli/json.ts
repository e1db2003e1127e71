import { isReady, type Analysis } from '../core/analysis';
import type { FileReading } from './read-file';

/** One file's object of `check --json`. Other tools read it: its keys and their order are fixed (README). */
export function jsonOf({ file, analysis, elsewhere }: FileReading): object {
  return {
    file,
    placeholders: analysis.placeholders.map(({ paragraph, start, end, text, kind, label, fact, part, index, certainty }) => ({
      paragraph, start, end, text, kind, label, fact, part, index, certainty,
    })),
    elsewhere: elsewhere.map(({ part, text, placeholder }) => ({ part, text, placeholder })),
    facts: analysis.facts.map(({ id, label, group, kind, places, value, confirm }) => ({ id, label, group, kind, places, value, confirm })),
    outline: analysis.outline.map(({ element, phase, status, paragraph }) => ({ element, phase, status, paragraph })),
    findings: findingsOf(analysis),
    ready: isReady(analysis, elsewhere),
  };
}

function findingsOf(analysis: Analysis): object[] {
  return analysis.findings.map(({ check, severity, paragraph, start, end, quote, message, why, fix }) => ({
    check, severity, paragraph, start, end, quote, message, why,
    fix: fix && fix.map((e) => ({ paragraph: e.paragraph, start: e.start, end: e.end, expected: e.expected, text: e.text })),
  }));
}
