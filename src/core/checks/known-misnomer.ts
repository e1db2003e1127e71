import { MISNOMERS, type Misnomer } from '../packs/misnomers';
import { pairScan } from '../pair-scan';
import { defineCheck, replacing, type CheckInput, type Report } from './check';
import { isOwnWording } from './own-wording';

/** One pattern of a misnomer, tried where its first two characters stand. */
interface Candidate {
  readonly misnomer: Misnomer;
  /** What the pattern begins with, letter for letter. */
  readonly prefix: string;
  readonly pattern: RegExp;
}

const CANDIDATES = pairScan(MISNOMERS.flatMap((misnomer) =>
  misnomer.wrong.map((wrong): [string, Candidate] => [wrong, { misnomer, prefix: /^[㐀-鿿、]*/.exec(wrong)?.[0] ?? '', pattern: new RegExp(wrong, 'y') }])));

/** How much of the text before is looked at for what makes the words right. */
const BEFORE = 4;

/** Names and words that are known to go wrong: 省委巡查组, 名主生活会, 布署. */
export const knownMisnomer = defineCheck({
  id: 'known-misnomer',
  summary: '机构、会议和常用语不应写错',
  severity: 'error',
  why: '常见的误写，审稿时一看便知',
  ofModel: false,

  run(input) {
    const reports: Report[] = [];
    const said = new Map<RegExp, boolean>();
    for (const [paragraph, { text }] of input.snapshot.paragraphs.entries()) {
      CANDIDATES.scan(text, (at, candidates) => {
        const hit = hitAt(text, at, candidates);
        if (!hit) return 0;
        if (isRightHere(hit.misnomer, input, paragraph, said)) return hit.found.length;
        const report = reportOf(hit, input, paragraph, at);
        if (report.place && isOwnWording(input, report.place)) reports.push(report);
        return hit.found.length;
      });
    }
    return reports;
  },
});

/** `said` keeps which words the document says anywhere, so that it is read once for each, and only where asked. */
function isRightHere({ unless, inTitles }: Misnomer, { snapshot, outline }: CheckInput, paragraph: number, said: Map<RegExp, boolean>): boolean {
  if (unless !== null) {
    const known = said.get(unless) ?? snapshot.paragraphs.some(({ text }) => unless.test(text));
    said.set(unless, known);
    if (known) return true;
  }
  return !inTitles && outline.isReport && outline.elementOf[paragraph] === 'title';
}

interface Hit {
  readonly misnomer: Misnomer;
  readonly found: string;
}

function hitAt(text: string, at: number, candidates: readonly Candidate[]): Hit | null {
  for (const { misnomer, prefix, pattern } of candidates) {
    if (!text.startsWith(prefix, at)) continue;
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined && !misnomer.notAfter?.test(text.slice(Math.max(0, at - BEFORE), at))) return { misnomer, found };
  }
  return null;
}

function reportOf({ misnomer, found }: Hit, { snapshot }: CheckInput, paragraph: number, at: number): Report {
  const { severity, note } = misnomer;
  const place = { paragraph, start: at, end: at + found.length };
  const change = changeOf(misnomer, found);
  if (!change) return { place, severity, message: severity === 'hint' ? `“${found}”：${note}` : `“${found}”有误，${note}` };
  const right = found.slice(0, change.start) + change.text + found.slice(change.end);
  const message = severity === 'hint' ? `“${found}”是否应为“${right}”` : `“${found}”应为“${right}”`;
  const inner = { paragraph, start: at + change.start, end: at + change.end };
  return { place, severity, message, ...(note === '' ? {} : { why: note }), fix: [replacing(snapshot, inner, change.text)] };
}

/** What of the found words gives way to what; offsets in the found words. */
function changeOf({ changes }: Misnomer, found: string): { readonly start: number; readonly end: number; readonly text: string } | null {
  for (const [from, to] of changes) {
    const start = found.indexOf(from);
    if (start >= 0) return { start, end: start + from.length, text: to };
  }
  return null;
}
