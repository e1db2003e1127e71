import { basename, join } from 'node:path';
import { reviewSheet, type ReviewSheet } from '../app/review-sheet/review-sheet';
import { sheetDocx, sheetFileName } from '../app/review-sheet/sheet-file';
import { sheetLines, sheetText } from '../app/review-sheet/sheet-lines';
import type { SheetTime } from '../app/review-sheet/sheet-time';
import { exists, isFolder, WriteError, writeWhole } from './files';
import type { Output } from './output';
import type { FileReading } from './read-file';

export interface SheetOptions {
  /** The .docx to write, or an existing folder; null to print text. */
  readonly output: string | null;
  readonly force: boolean;
  readonly time: SheetTime;
}

/** `check --sheet`: print the sheet of a file, or write it as a .docx. @throws WriteError */
export async function giveSheet(reading: FileReading, { output: target, force, time }: SheetOptions, output: Output): Promise<ReviewSheet> {
  const { snapshot, analysis, judgements, about, elsewhere: blanks } = reading;
  const sheet = reviewSheet({
    snapshot, analysis, judgements, elsewhere: { kind: 'known', blanks }, about: { ...about, name: about.name ?? basename(reading.file) }, time,
  });
  if (target === null) output.print(sheetText(sheetLines(sheet)));
  else {
    const file = (await isFolder(target)) ? join(target, sheetFileName(sheet)) : target;
    if (!force && (await exists(file))) throw new WriteError(`“${file}”已存在，没有覆盖。要覆盖请加 --force。`);
    await writeWhole(file, sheetDocx(sheet));
    output.print(`已写入“${file}”。\n`);
  }
  return sheet;
}
