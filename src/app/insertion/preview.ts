import type { DocumentSnapshot } from '../../core/document';
import { shownText, snapshotOfLines } from '../../core/document';
import { findPlaceholders } from '../../core/placeholders/find';
import type { Role } from '../../core/scaffolds/block';
import type { InsertionPlan } from '../../core/scaffolds/plan';

/** A paragraph that would come. */
export interface PreviewParagraph {
  readonly role: Role;
  /** Its text in order; joined it is the whole. */
  readonly pieces: readonly PreviewPiece[];
}

export interface PreviewPiece {
  readonly text: string;
  /** Still to be filled. */
  readonly isBlank: boolean;
}

/** Where the paragraphs would go: beside a paragraph, counted from 1 with empty ones, with the words it begins with. */
export type PreviewPlace =
  | { readonly kind: 'after' | 'before'; readonly number: number; readonly quote: string }
  | { readonly kind: 'empty' };

export interface InsertionPreview {
  readonly paragraphs: readonly PreviewParagraph[];
  readonly blanks: number;
  readonly place: PreviewPlace;
  /** Numbers that follow and change, as printed: （三） → （四）. */
  readonly renumbered: readonly { readonly from: string; readonly to: string }[];
  /** What should be looked at afterwards. */
  readonly notes: readonly string[];
}

/** An insertion in the words and figures that a person judges it by. */
export function previewOf(snapshot: DocumentSnapshot, plan: InsertionPlan): InsertionPreview {
  const { blocks, at } = plan.change.insert;
  const blanks = findPlaceholders(snapshotOfLines(plan.preview), plan.ofBlock).filter((p) => p.certainty === 'certain');
  const paragraphs = blocks.map(({ role }, i): PreviewParagraph => {
    const text = plan.preview[i] ?? '';
    const pieces: PreviewPiece[] = [];
    let from = 0;
    const upTo = (end: number, isBlank: boolean): void => {
      if (end > from) pieces.push({ text: text.slice(from, end), isBlank });
      from = end;
    };
    for (const { paragraph, start, end } of blanks) {
      if (paragraph !== i) continue;
      upTo(start, false);
      upTo(end, true);
    }
    upTo(text.length, false);
    return { role, pieces };
  });
  const place: PreviewPlace =
    at.kind === 'empty' ? at : { kind: at.kind, number: at.paragraph + 1, quote: openingWords(snapshot, at.paragraph) };
  return { paragraphs, blanks: blanks.length, place, renumbered: renumbered(snapshot, plan), notes: plan.notes };
}

/** UTF-16 units by which a paragraph is known again. */
const QUOTE = 16;

/** What a paragraph begins with, number included, up to its first pause; '' for one without text. */
export function openingWords(snapshot: DocumentSnapshot, paragraph: number): string {
  const found = snapshot.paragraphs[paragraph];
  const text = found ? shownText(found).trim() : '';
  const pause = text.search(/[。；：，]/);
  const words = pause < 0 ? text : text.slice(0, pause);
  return words.length > QUOTE ? `${words.slice(0, QUOTE)}…` : words;
}

const OPENS = '（(';
const CLOSES = '）)、.．是';

/** The numbers that change, with the marks that stand around them. */
function renumbered(snapshot: DocumentSnapshot, { change }: InsertionPlan): InsertionPreview['renumbered'] {
  return change.edits.map(({ paragraph, start, end, expected, text: becomes }) => {
    const text = snapshot.paragraphs[paragraph]?.text ?? '';
    const [before, after] = [text.charAt(start - 1), text.charAt(end)];
    const open = before !== '' && OPENS.includes(before) ? before : '';
    const close = after !== '' && CLOSES.includes(after) ? after : '';
    return { from: open + expected + close, to: open + becomes + close };
  });
}
