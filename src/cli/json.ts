import { isReady, type Finding } from '../core/analysis';
import type { FileReading } from './read-file';

/**
 * One file's object of `check --json`. Other tools read it: its keys and their order are fixed (README).
 * `ignored` comes last, and only where somebody ignored something in the pane: `findings` and `ready` are without it.
 */
export function jsonOf({ file, analysis, elsewhere }: FileReading): object {
  return {
    file,
    placeholders: analysis.placeholders.map(({ paragraph, start, end, text, kind, label, fact, part, index, certainty }) => ({
      paragraph, start, end, text, kind, label, fact, part, index, certainty,
    })),
    elsewhere: elsewhere.map(({ part, text, placeholder }) => ({ part, text, placeholder })),
    facts: analysis.facts.map(({ id, label, group, kind, places, value, confirm }) => ({ id, label, group, kind, places, value, confirm })),
    outline: analysis.outline.map(({ element, phase, status, paragraph }) => ({ element, phase, status, paragraph })),
    findings: analysis.findings.map(findingJson),
    ready: isReady(analysis, elsewhere),
    ...(analysis.ignored.length > 0 && { ignored: analysis.ignored.map(({ finding, by }) => ({ ...findingJson(finding), reason: by.reason })) }),
  };
}

function findingJson({ check, severity, paragraph, start, end, quote, message, why, fix }: Finding): object {
  return {
    check, severity, paragraph, start, end, quote, message, why,
    fix: fix && fix.map((e) => ({ paragraph: e.paragraph, start: e.start, end: e.end, expected: e.expected, text: e.text })),
  };
}
