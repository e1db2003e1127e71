import { isReady, type Finding, type Severity } from '../core/analysis';
import type { FileReading } from './read-file';

const SEVERITY: Readonly<Record<Severity, string>> = { error: '必改', warning: '建议改', hint: '请核对' };
/** Characters shown on each side of a place. */
const AROUND = 12;

/** What people read of one file: blanks, findings, and how far it is, on the last line. */
export function reportOf(reading: FileReading): string {
  const { file, analysis, elsewhere } = reading;
  const lines = [file];
  const blanks = analysis.placeholders.filter((p) => p.certainty === 'certain');
  section(lines, '待填处', [
    ...blanks.map((p) => `${place(p.paragraph)}　${p.label}　${context(reading, p.paragraph, p.start, p.end)}`),
    ...elsewhere.map((e) => `${partName(e.part)}　${e.text}`),
  ]);
  section(lines, '可补全用语', analysis.placeholders.filter((p) => p.certainty === 'masked').map(
    (p) => `${place(p.paragraph)}　${context(reading, p.paragraph, p.start, p.end)}${p.suggestion === null ? '' : `　应为“${p.suggestion}”？`}`,
  ));
  section(lines, '待核对（旧稿中的内容，没变或改为新的）', analysis.facts.filter((f) => f.confirm).map(
    (f) => `${f.label}　${f.value ?? ''}　${f.places} 处`,
  ));
  if (!analysis.isReport && !isEmpty(reading)) lines.push('  这份文稿不像民主生活会召开情况通报，没有校核结构。');
  for (const severity of ['error', 'warning', 'hint'] as const) {
    section(lines, SEVERITY[severity], analysis.findings.filter((f) => f.severity === severity).map(findingLine));
  }
  section(lines, '已忽略', analysis.ignored.map(({ finding, by }) => `${findingLine(finding)}${by.reason === '' ? '' : `　理由：${by.reason}`}`));
  lines.push(tally(reading));
  return `${lines.join('\n')}\n`;
}

/** 待填 23 处，待核对 30 项，必改 2 处，请核对 5 处 */
export function tally(...readings: readonly FileReading[]): string {
  const count = (severity: Severity): number => readings.reduce((n, r) => n + r.analysis.findings.filter((f) => f.severity === severity).length, 0);
  const blanks = readings.reduce((n, r) => n + r.analysis.placeholders.filter((p) => p.certainty === 'certain').length + r.elsewhere.length, 0);
  if (readings.every(isEmpty)) return '文稿没有内容，未作校核';
  const parts = [['待填', blanks], ...(['error', 'warning', 'hint'] as const).map((s) => [SEVERITY[s], count(s)] as const)] as const;
  const confirm = readings.reduce((n, r) => n + r.analysis.facts.filter((f) => f.confirm).length, 0);
  const said = parts.filter(([, n]) => n > 0).map(([name, n]) => `${name} ${n} 处`);
  // Values carried over come right after the blanks.
  const ignored = readings.reduce((n, r) => n + r.analysis.ignored.length, 0);
  if (ignored > 0) said.push(`已忽略 ${ignored} 处`);
  if (confirm > 0) said.splice(blanks > 0 ? 1 : 0, 0, `待核对 ${confirm} 项`);
  const ready = readings.every((r) => isReady(r.analysis, r.elsewhere));
  const verdict = !ready ? '' : confirm > 0 ? '请先核对旧稿中的内容' : '机检未见必改项，请人工复核后送审';
  return [...said, ...(verdict && said.length === 0 ? [verdict] : [])].join('，') + (verdict && said.length ? `。${verdict}` : '');
}

/** Of an empty document nothing can be said, least of all that it may be sent. */
function isEmpty({ snapshot, elsewhere }: FileReading): boolean {
  return elsewhere.length === 0 && snapshot.paragraphs.every((p) => p.text.trim() === '');
}

function section(lines: string[], title: string, rows: readonly string[]): void {
  if (rows.length) lines.push(`  ${title}`, ...rows.map((row) => `    ${row}`));
}

function findingLine(finding: Finding): string {
  const where = finding.paragraph === null ? '全文' : place(finding.paragraph);
  // The quote may hold quotation marks of its own.
  const quote = finding.quote ? `【${finding.quote}】　` : '';
  return `${where}　${quote}${finding.message}`;
}

/** Paragraphs are counted from 1 for people. */
function place(paragraph: number): string {
  return `第${paragraph + 1}段`;
}

function context({ snapshot }: FileReading, paragraph: number, start: number, end: number): string {
  const text = snapshot.paragraphs[paragraph]?.text ?? '';
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return `${start > AROUND ? '…' : ''}${before}【${text.slice(start, end)}】${after}${end + AROUND < text.length ? '…' : ''}`;
}

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^header/, '页眉'], [/^footer/, '页脚'], [/^footnotes/, '脚注'], [/^endnotes/, '尾注'], [/^textbox/, '文本框'], [/^hidden/, '隐藏文字'],
];

function partName(part: string): string {
  return PARTS.find(([pattern]) => pattern.test(part))?.[1] ?? part;
}
