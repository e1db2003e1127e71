import { DocxError } from '../../ooxml/api';
import type { WordDocument } from '../../ooxml/api';
import { newDocx, openDocx } from '../../ooxml/open';
import { decodeText, docxFromLines } from '../../ooxml/text-file';

export interface OpenedFile {
  readonly document: WordDocument;
  /** The name to save under: always a .docx. */
  readonly name: string;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** What is refused before it is read into memory. */
const LARGEST = 100 * 1024 * 1024;

/**
 * Open a .docx, or a .txt as a new document with a paragraph a line.
 *
 * @throws DocxError with the line to show
 */
export function openBytes(bytes: Uint8Array, name: string): OpenedFile {
  if (!/\.txt$/i.test(name)) return { document: openDocx(bytes, name), name };
  const lines = decodeText(bytes, name).replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const saved = name.replace(/\.txt$/i, '.docx');
  return { document: openDocx(docxFromLines(lines), saved), name: saved };
}

/** @throws DocxError with the line to show */
export async function openFile(file: File): Promise<OpenedFile> {
  if (file.size > LARGEST) throw new DocxError('too-large', `“${file.name}”超过 100 MB，没有打开。请换一份较小的文件。`);
  const bytes = await file.arrayBuffer().catch(() => {
    throw new DocxError('unreadable', `“${file.name}”读不出来，请确认文件还在，且没有被其他程序占用。`);
  });
  return openBytes(new Uint8Array(bytes), file.name);
}

export function newFile(): OpenedFile {
  const name = '未命名.docx';
  return { document: openDocx(newDocx(), name), name };
}

/** Hand a document to the browser as a download. */
export function download(document: WordDocument, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(document.save())], { type: DOCX }));
  const link = globalThis.document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun with the click; the address may go a little later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** One line in Chinese for whatever went wrong. */
export function errorLine(error: unknown): string {
  if (error instanceof DocxError) return error.message;
  const detail = error instanceof Error ? error.message : String(error);
  return `操作没有完成，文档未受影响。请重试；仍不行时，请保存后重新打开。（${detail}）`;
}
