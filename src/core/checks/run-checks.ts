import type { Finding } from '../analysis';
import type { Check, CheckInput, Report } from './check';

/** Run the checks in their order and sort what they found by place, findings without one first. */
export function runChecks(checks: readonly Check[], input: CheckInput): Finding[] {
  const findings: Finding[] = [];
  for (const check of checks) {
    if (check.ofModel && !input.outline.isReport) continue;
    for (const report of check.run(input)) findings.push(findingOf(check, report, input));
  }
  // The sort is stable: within one place the checks' order stands.
  return findings.sort((a, b) => (a.paragraph ?? -1) - (b.paragraph ?? -1) || (a.start ?? 0) - (b.start ?? 0));
}

function findingOf(check: Check, report: Report, input: CheckInput): Finding {
  const { place } = report;
  return {
    check: check.id,
    severity: report.severity ?? check.severity,
    paragraph: place?.paragraph ?? null,
    start: place?.start ?? null,
    end: place?.end ?? null,
    quote: place ? (input.snapshot.paragraphs[place.paragraph]?.text.slice(place.start, place.end) ?? '') : '',
    message: report.message,
    why: report.why ?? check.why,
    fix: report.fix ?? null,
    remove: report.remove ?? null,
    element: report.element ?? null,
  };
}
