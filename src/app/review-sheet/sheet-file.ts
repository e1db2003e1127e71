import type { Block } from '../../core/scaffolds/block';
import { blocksToDocx } from '../../wordml/docx-file';
import type { ReviewSheet } from './review-sheet';
import { SHEET_TITLE, sheetLines, type SheetLine } from './sheet-lines';
import { timeStamp } from './sheet-time';

/** The sheet as a .docx in the looks of an official document. */
export function sheetDocx(sheet: ReviewSheet): Uint8Array {
  return blocksToDocx(sheetLines(sheet).map(blockOf));
}

function blockOf({ kind, text }: SheetLine): Block {
  switch (kind) {
    case 'title':
      return { role: 'title', text };
    case 'part':
      return { role: 'heading-1', text };
    case 'heading':
      return { role: 'heading-2', lead: text, text: '' };
    case 'fact':
    case 'verdict':
    case 'item':
    case 'close':
      return { role: 'body', text };
  }
}

/** Characters that no file name may have on Windows, and those nobody sees. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;

/** 《原名》送审前核对单-20270116-0930.docx; without the name where nobody knows it. */
export function sheetFileName({ documentName, time }: Pick<ReviewSheet, 'documentName' | 'time'>): string {
  const bare = (documentName ?? '').replace(/\.(docx?|docm|txt|wps)$/i, '').replace(FORBIDDEN, '').trim();
  return `${bare === '' ? '' : `《${bare}》`}${SHEET_TITLE}-${timeStamp(time)}.docx`;
}
