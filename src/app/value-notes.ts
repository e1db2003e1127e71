import type { Analysis } from '../core/analysis';
import type { DocumentSnapshot } from '../core/document';
import { parseCount } from '../core/facts/rules/counts';
import { parseDate } from '../core/facts/rules/date-parts';
import { doubledWord } from '../core/facts/rules/doubled';
import { factKey } from '../core/facts/rules/fact-key';
import { plainName } from '../core/facts/rules/people';
import { violation, type Violation } from '../core/facts/rules/violation';
import type { FactRow } from './fact-rows';
import { valueFor } from './fact-value';
import { typedFor } from './fill-edits';
import type { CellValues } from './invocation';

/** What a clerk should know of a row's typed values before they are written: nothing of them may be lost in silence. */
export function valueNotes(snapshot: DocumentSnapshot, analysis: Analysis, row: FactRow, drafts: CellValues): readonly Violation[] {
  return [...notWritten(snapshot, row, drafts), ...withoutPlace(row, drafts), ...otherwiseInText(analysis, row, drafts)];
}

/** Places that the value does not fit (下午2时 where the text says 上午), or where it repeats the words beside. */
function notWritten(snapshot: DocumentSnapshot, row: FactRow, drafts: CellValues): readonly Violation[] {
  return row.cells.flatMap((cell) => {
    const typed = typedFor(row, cell.key, drafts);
    if (typed.trim() === '') return [];
    const key = keyOf(row, cell.part);
    const written = cell.placeholders.map((p) => ({ p, value: valueFor(snapshot, p, typed) }));
    const left = written.filter(({ value }) => value === '').length;
    if (left > 0) return [violation([key], 'warning', `“${typed.trim()}”与文中的写法对不上，有 ${left} 处不会填入。`)];
    if (row.confirm) return [];
    const word = written.map(({ p, value }) => doubledWord({ ...p, paragraph: snapshot.paragraphs[p.paragraph]?.text ?? '' }, value)).find((found) => found !== null);
    return word == null ? [] : [violation([key], 'hint', `填入后“${word}”会重复，是否要改文字？`)];
  });
}

/** Parts of a time that the document has no place for. */
function withoutPlace(row: FactRow, drafts: CellValues): readonly Violation[] {
  const has = (part: string): boolean => row.cells.some((cell) => cell.part === part);
  for (const cell of row.cells) {
    const parts = cell.part === null ? null : parseDate(drafts[cell.key] ?? '');
    if (!parts) continue;
    if (row.kind === 'time' && Number(parts.minute ?? 0) > 0 && !has('minute')) {
      return [violation([keyOf(row, cell.part)], 'hint', `文中只写到“时”，${parts.minute ?? ''}分没有地方填，是否要改文字？`)];
    }
    if (row.kind === 'date' && parts.hour !== undefined) {
      return [violation([keyOf(row, cell.part)], 'hint', '这里只填日期，时间是否已另填？')];
    }
  }
  return [];
}

const COMPARED: ReadonlySet<string> = new Set(['number', 'ordinal', 'person']);

/** The same number or name stands elsewhere in the text with another value. */
function otherwiseInText(analysis: Analysis, row: FactRow, drafts: CellValues): readonly Violation[] {
  if (row.confirm || !COMPARED.has(row.kind)) return [];
  const typed = drafts[row.cells[0]?.key ?? '']?.trim() ?? '';
  const value = comparable(row, typed);
  if (value === '') return [];
  const key = keyOf(row, null);
  const others = analysis.values.filter((v) => factKey(v) === key && comparable(row, v.text) !== value);
  const first = others[0];
  if (!first) return [];
  return [violation([key], 'hint', `文中另有 ${others.length} 处写的是“${first.text}”，是否一致？`)];
}

function comparable(row: FactRow, value: string): string {
  if (row.kind === 'person') return plainName(value).replace(/同志$/, '');
  const count = parseCount(value.replace(/^[第共]/, '').replace(/[^\d零〇一二两三四五六七八九十百千]+$/, ''));
  return count === null ? '' : String(count);
}

function keyOf(row: FactRow, part: FactRow['cells'][number]['part']): string {
  return factKey({ fact: row.fact, part, index: row.index });
}
