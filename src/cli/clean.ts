import { realpath } from 'node:fs/promises';
import { join, basename } from 'node:path';
import { ANNOTATION_MARK } from '../app/commands/annotate';
import { annotate } from '../host/docx/annotate';
import { readMemory } from '../host/docx/memory';
import { MEMORY } from '../host/port';
import { DocxError } from '../ooxml/api';
import { openDocx } from '../ooxml/open';
import { exists, expandFolders, isFolder, readBytes, WriteError, writeWhole } from './files';
import type { Output } from './output';

export interface CleanCall {
  readonly files: readonly string[];
  /** Where the cleaned file goes, or the folder for several; null with `inPlace`, or to look only. */
  readonly output: string | null;
  readonly inPlace: boolean;
  readonly force: boolean;
}

/**
 * `clean`: take out what this tool has left in documents: what it kept, the document's
 * reference to the add-in, and its comments, except those somebody has answered. 0 when nothing of it is left in what was asked
 * for, 1 when it was only looked for and found, 2 when a file could not be read or written.
 */
export async function clean(call: CleanCall, output: Output): Promise<number> {
  const files = (await expandFolders(call.files)).filter((file) => call.files.includes(file) || /\.docx$/i.test(file));
  const toFolder = call.output !== null && (await isFolder(call.output));
  if (files.length === 0) throw new WriteError('文件夹里没有 .docx 文件。');
  if (call.output !== null && files.length > 1 && !toFolder) throw new WriteError(`“${call.output}”不是文件夹：一次清理多份，-o 要写已有的文件夹。`);
  let [failed, found] = [0, 0];
  for (const file of files) {
    try {
      const target = call.output === null ? null : toFolder ? join(call.output, basename(file)) : call.output;
      if (await cleanOne(file, target, call, output)) found++;
    } catch (error) {
      if (!(error instanceof DocxError) && !(error instanceof WriteError)) throw error;
      output.error(error.message);
      failed++;
    }
  }
  if (failed) return 2;
  return found && call.output === null && !call.inPlace ? 1 : 0;
}

/** Whether the file held anything of ours. */
async function cleanOne(file: string, target: string | null, { inPlace, force }: CleanCall, output: Output): Promise<boolean> {
  if (target !== null && !force && (await exists(target))) throw new WriteError(`“${target}”已存在，没有覆盖。要覆盖请加 --force。`);
  const document = openDocx(await readBytes(file), file);
  const memory = readMemory(document);
  const removed = document.removeAddIn(MEMORY.addIn);
  const { removed: notes } = annotate(document, ANNOTATION_MARK, []);
  const parts = [...(removed === null ? [] : [describe(memory, Object.keys(removed))]), ...(notes > 0 ? [`批注 ${notes} 条`] : [])];
  const what = parts.length === 0 ? null : parts.join('、');
  if (target !== null) {
    await writeWhole(target, document.save());
    output.print(`${file}：${what === null ? '没有本工具的标记' : `已删除${what}`}，另存为“${target}”。\n`);
  } else if (what === null) output.print(`${file}：没有本工具的标记${inPlace ? '，文件未动' : ''}。\n`);
  else if (inPlace) {
    // Through a link the file itself is meant.
    await writeWhole(await realpath(file), document.save());
    output.print(`${file}：已删除${what}。\n`);
  } else output.print(`${file}：有${what}，没有改动。要删除请加 --in-place，或用 -o 另存。\n`);
  return what !== null;
}

/** What of ours a file holds, in words. */
function describe(memory: string | null, names: readonly string[]): string {
  const others = names.filter((name) => name !== MEMORY.key).length;
  const parts = [
    memory === null ? '' : `填写记录（${memory.length} 字符）`,
    names.includes(MEMORY.key) && memory === null ? '读不出来的填写记录' : '',
    others ? `${others} 项设置` : '',
    '对加载项的引用',
  ];
  return parts.filter((part) => part !== '').join('、');
}
