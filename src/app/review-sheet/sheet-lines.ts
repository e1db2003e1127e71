import type { Severity } from '../../core/analysis';
import type { Place } from '../../core/document';
import type { PlaceContext } from '../place-context';
import { zhCN } from '../text/text.zh-CN';
import type { ReviewSheet, SheetCounts, SheetFinding, SheetIgnored, SheetPart } from './review-sheet';
import { spokenTime } from './sheet-time';

/** One line of the sheet as it is copied, printed and saved: always in Chinese, like all that is said of the document. */
export interface SheetLine {
  readonly kind: 'title' | 'fact' | 'verdict' | 'part' | 'heading' | 'item' | 'close';
  readonly text: string;
  /** For a heading over findings, how grave they are; null for all else. */
  readonly severity: Severity | null;
  /** Where in the document an item stands; null for all else. */
  readonly place: Place | null;
}

export const SHEET_TITLE = '送审前核对单';

/** Longer lists of one kind are not read: the rest is counted. */
const MOST = 60;

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const CLOSE = ['本单由通报助手机检生成，不能代替人工复核。', '复核人：　　　　　　　　　　复核日期：'];

/** The sheet line by line. */
export function sheetLines(sheet: ReviewSheet): readonly SheetLine[] {
  const parts: { readonly name: string; readonly lines: readonly SheetLine[] }[] = sheet.parts.map((part) => ({ name: part.name, lines: partLines(part) }));
  if (sheet.elsewhere.length > 0) {
    parts.push({ name: '页眉、页脚等处', lines: list('待填', sheet.elsewhere.map((blank) => ({ ...blank, place: null })), ({ part, text }) => `${zhCN.check.part(part)}：${text}`) });
  }
  const { changes, comments } = sheet.counts;
  if (changes + comments > 0) {
    parts.push({ name: '修订和批注', lines: [
      ...(changes > 0 ? [item(`${changes} 段有未处理的修订`)] : []),
      ...(comments > 0 ? [item(`${comments} 条批注未处理`)] : []),
    ] });
  }
  if (sheet.unchecked.length > 0) parts.push({ name: '机器没有校核，请人工核对', lines: sheet.unchecked.map((text) => item(text)) });
  return [
    line('title', SHEET_TITLE),
    ...(sheet.documentName === null ? [] : [line('fact', `文稿：${sheet.documentName}`)]),
    line('fact', `校核时间：${spokenTime(sheet.time)}`),
    line('verdict', `结论：${conclusion(sheet)}`),
    ...parts.flatMap(({ name, lines }, i) => [line('part', `${NUMERALS[i] ?? i + 1}、${name}`), ...lines]),
    ...(sheet.verdict === 'empty' ? [] : CLOSE.map((text) => line('close', text))),
  ];
}

/** The verdict, never more than the machine knows, with what it rests on. */
export function conclusion({ verdict, counts }: Pick<ReviewSheet, 'verdict' | 'counts'>): string {
  if (verdict === 'empty') return '文稿没有内容，未作校核';
  const { notYet, clean } = zhCN.headline;
  if (verdict === 'not-yet') return `${notYet}：${reasons(counts).join('，')}`;
  const rest = remarks(counts);
  return rest.length === 0 ? clean : `${clean}（${rest.join('，')}）`;
}

/** What keeps the document from being sent, counted. */
export function reasons(counts: SheetCounts): readonly string[] {
  return counted([
    [counts.blanks, (n) => `待填 ${n} 处`],
    [counts.elsewhere, (n) => `页眉、页脚等处待填 ${n} 处`],
    [counts.values, (n) => `待核对 ${n} 项`],
    [counts.errors, (n) => `必改 ${n} 处`],
    [counts.changes, (n) => `修订未处理 ${n} 段`],
    [counts.comments, (n) => `批注未处理 ${n} 条`],
  ]);
}

/** What does not keep it, counted. */
export function remarks(counts: SheetCounts): readonly string[] {
  return counted([
    [counts.warnings, (n) => `建议改 ${n} 处`],
    [counts.hints, (n) => `请核对 ${n} 处`],
  ]);
}

function counted(rows: readonly (readonly [number, (n: number) => string])[]): readonly string[] {
  return rows.flatMap(([n, say]) => (n > 0 ? say(n) : []));
}

function partLines(part: SheetPart): readonly SheetLine[] {
  return [
    ...list('待填', part.blanks, ({ label, context }) => `${label}：${contextText(context)}`),
    ...list('待核对', part.values, ({ label, value }) => `${label}：${value}`, '项'),
    ...list('必改', part.errors, findingText, '处', 'error'),
    ...list('建议改', part.warnings, findingText, '处', 'warning'),
    ...list('已忽略', part.ignored, ignoredText),
    ...(part.hints > 0 ? [line('heading', `请核对 ${part.hints} 处，见“校核”`)] : []),
    ...(part.offered > 0 ? [line('heading', `可能要填、可补全 ${part.offered} 处，见“待填”`)] : []),
  ];
}

function list<T extends { readonly place: Place | null }>(name: string, entries: readonly T[], say: (entry: T) => string, unit = '处', severity: Severity | null = null): readonly SheetLine[] {
  if (entries.length === 0) return [];
  const rest = entries.length - MOST;
  return [
    line('heading', `${name} ${entries.length} ${unit}`, severity),
    ...entries.slice(0, MOST).map((entry) => item(say(entry), entry.place)),
    ...(rest > 0 ? [item(`其余 ${rest} ${unit}从略`)] : []),
  ];
}

function contextText({ before, token, after, cutBefore, cutAfter }: PlaceContext): string {
  return `${cutBefore ? '…' : ''}${before}【${token}】${after}${cutAfter ? '…' : ''}`.replace(/[\t\n\v]/g, ' ');
}

/** The quote may hold quotation marks of its own. */
function findingText({ quote, message }: SheetFinding): string {
  return quote === '' ? message : `【${quote.replace(/[\t\n\v]/g, ' ')}】${message}`;
}

function ignoredText(finding: SheetIgnored): string {
  return `${zhCN.severities[finding.severity]}：${findingText(finding)}（${finding.reason === '' ? '未写理由' : `理由：${finding.reason}`}）`;
}

function line(kind: SheetLine['kind'], text: string, severity: Severity | null = null): SheetLine {
  return { kind, text, severity, place: null };
}

function item(text: string, place: Place | null = null): SheetLine {
  return { kind: 'item', text, severity: null, place };
}

const INDENT: Readonly<Record<SheetLine['kind'], string>> = { title: '', fact: '', verdict: '', part: '', heading: '　　', item: '　　　　', close: '' };

/** The sheet as plain text, for the clipboard and the command line. */
export function sheetText(lines: readonly SheetLine[]): string {
  return lines.map(({ kind, text }) => `${INDENT[kind]}${text}\n`).join('');
}
