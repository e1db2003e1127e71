import type { DocumentSnapshot } from '../document';
import { openingOf } from './opening';

/** What stands before the first phase. Paragraph indices, null when absent. */
export interface Front {
  readonly title: number | null;
  /** The paragraph of its last line; null without a title. */
  readonly titleTo: number | null;
  /** The title's lines put together, without a full stop at the end; '' without a title. */
  readonly titleText: string;
  readonly addressee: number | null;
  readonly intro: number | null;
  /** The first paragraph after title and addressee. */
  readonly bodyFrom: number;
}

/** How many non-empty paragraphs may stand before the body: letterhead, number, title in lines, addressee. */
const FRONT_LINES = 9;

/** Letterhead, document number, marks of secrecy and drafts: before the title, never part of it. */
export const LETTERHEAD = /文件$|〔.{2,6}〕|［.{2,6}］|\[.{2,6}\]|号$|^[(（].*[)）]$|^(?:秘密|机密|绝密|特急|加急|签发人)/;

export const TITLE_END = /(?:通报|报告|汇报|情况)(?:[(（][^）)]{1,10}[)）])?$/;

/** A title that someone ended like a sentence. */
const STOPPED_TITLE = /^[^，。；：！？]{4,60}(?:通报|报告|汇报|情况)。$/;

/** 现将有关情况通报如下, 现通报如下: the sentence that leads over to the body. */
export const TRANSITION = /现将.{0,20}(?:通报|报告|汇报)如下|现(?:通报|报告|汇报)如下|(?:通报|报告)如下[：:。]?$/;

/** Find title (its lines may be split), addressee and introduction. */
export function findFront(snapshot: DocumentSnapshot): Front {
  const lines = frontLines(snapshot);
  const title = titleOf(lines);
  let bodyFrom = title ? title.to + 1 : 0;
  const addressee = lines.find((l) => l.paragraph >= bodyFrom && isAddressee(l.text)) ?? null;
  if (addressee) bodyFrom = addressee.paragraph + 1;
  return {
    title: title?.from ?? null,
    titleTo: title?.to ?? null,
    titleText: title?.text ?? '',
    addressee: addressee?.paragraph ?? null,
    intro: introFrom(snapshot, bodyFrom),
    bodyFrom,
  };
}

interface Line { readonly paragraph: number; readonly text: string; readonly style: string }

/** The first non-empty lines, up to the first that is clearly body or a numbered heading. */
function frontLines(snapshot: DocumentSnapshot): Line[] {
  const lines: Line[] = [];
  for (const [paragraph, { text, style, label, tableDepth }] of snapshot.paragraphs.entries()) {
    const trimmed = text.trim();
    if (trimmed === '' || tableDepth > 0) continue;
    if (lines.length >= FRONT_LINES || label !== '' || trimmed.length > (isAddressee(trimmed) ? 300 : 80)) break;
    if ((/[。！？]/.test(trimmed) && !STOPPED_TITLE.test(trimmed)) || openingOf({ text, style, label, tableDepth }).mark !== null) break;
    lines.push({ paragraph, text: trimmed.replace(/。$/, ''), style });
  }
  return lines;
}

/** The lines, at most four together, that end in 通报 or 报告 and speak of the meeting. */
function titleOf(lines: readonly Line[]): { from: number; to: number; text: string } | null {
  for (let end = 0; end < lines.length; end += 1) {
    const last = lines[end];
    if (!last || !TITLE_END.test(last.text) || TRANSITION.test(last.text)) continue;
    let start = end;
    let text = last.text;
    while (end - start < 3) {
      const before = lines[start - 1];
      if (!before || LETTERHEAD.test(before.text) || isAddressee(before.text) || before.text.length > 40) break;
      text = before.text + text;
      start -= 1;
    }
    if (/生活会/.test(text)) return { from: lines[start]?.paragraph ?? 0, to: last.paragraph, text };
  }
  const styled = lines.find((l) => /^(?:通报-)?(?:标题|title)$/i.test(l.style.trim()));
  return styled ? { from: styled.paragraph, to: styled.paragraph, text: styled.text } : null;
}

function isAddressee(text: string): boolean {
  return /[：:]$/.test(text) && text.length >= 3 && !/如下[：:]$|[。；]/.test(text);
}

/** The first body paragraph before any numbered one: the transition's own, else the first of some length. */
function introFrom(snapshot: DocumentSnapshot, from: number): number | null {
  let seen = 0;
  let first: number | null = null;
  for (let i = from; i < snapshot.paragraphs.length && seen < 5; i += 1) {
    const paragraph = snapshot.paragraphs[i];
    if (!paragraph || paragraph.text.trim() === '' || paragraph.tableDepth > 0) continue;
    const opening = openingOf(paragraph);
    if (opening.mark !== null || opening.headingLevel > 0) break;
    seen += 1;
    const text = paragraph.text.trim();
    if (first === null && (text.length >= 25 || TRANSITION.test(text)) && /[。：:，]/.test(text)) first = i;
  }
  return first;
}
