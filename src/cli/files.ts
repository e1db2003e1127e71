import { randomUUID } from 'node:crypto';
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DocxError } from '../ooxml/api';
import { refuse } from '../ooxml/refusal';

/** A file that cannot be written; the message is one Chinese line. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
}

/** Files as given; a folder stands for the .docx and .txt in it, by name, Word's lock files left out. */
export async function expandFolders(names: readonly string[]): Promise<string[]> {
  const out: string[] = [];
  for (const name of names) {
    const entries = await readdir(name).catch(() => null);
    if (!entries) out.push(name);
    else out.push(...entries.filter((e) => /\.(docx|txt)$/i.test(e) && !/^(~\$|\.)/.test(e)).sort().map((e) => join(name, e)));
  }
  return out;
}

/** Larger than any report; a larger file is not read into memory at all. */
const LARGEST = 256 * 1024 * 1024;

/** @throws DocxError 'not-found', 'unreadable', 'too-large'. */
export async function readBytes(name: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(name);
    if (size > LARGEST) throw refuse('too-large', name);
    return new Uint8Array(await readFile(name));
  } catch (error) {
    if (error instanceof DocxError) throw error;
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw refuse(missing ? 'not-found' : 'unreadable', name);
  }
}

/** Whether anything stands under this name. */
export async function exists(name: string): Promise<boolean> {
  return stat(name).then(
    () => true,
    () => false,
  );
}

/** Whether this names a folder. */
export async function isFolder(name: string): Promise<boolean> {
  return stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * Write a file whole or not at all: first under another name beside it, then renamed.
 * A file that is replaced passes on who may read it.
 * @throws WriteError
 */
export async function writeWhole(name: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(name), `.${basename(name)}.${randomUUID()}.tmp`);
  try {
    const mode = await stat(name).then(
      (found) => found.mode & 0o777,
      () => undefined,
    );
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, name);
  } catch {
    await rm(temporary, { force: true });
    throw new WriteError(`“${name}”没有写成。请确认文件夹存在、可以写入，且该文件没有在 Word 中打开。`);
  }
}
