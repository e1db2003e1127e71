import { isReady } from '../core/analysis';
import type { KnownDate } from '../core/facts/rules/calendar';
import { wordRules } from '../core/words/word-rules';
import { DocxError } from '../ooxml/api';
import { readExtensions } from './extensions-file';
import { expandFolders, isFolder, WriteError } from './files';
import { jsonOf } from './json';
import type { Output } from './output';
import { readAndAnalyze, type FileReading } from './read-file';
import { reportOf, tally } from './report';
import { readSessions } from './sessions-file';
import { giveSheet, type SheetOptions } from './sheet';
import { readWords } from './words-file';

export interface CheckOptions {
  readonly json: boolean;
  readonly strict: boolean;
  readonly renew?: boolean;
  /** A file with the department's own facts. */
  readonly facts?: string | null;
  /** A file with the department's own words. */
  readonly words?: string | null;
  /** A file with the department's 年度设置. */
  readonly sessions?: string | null;
  /** Checks to run beside those that run unasked. */
  readonly also?: readonly string[];
  /** Today, for checks of dates that cannot lie ahead. */
  readonly today?: KnownDate;
  /** 送审前核对单 instead of the report. */
  readonly sheet?: SheetOptions | null;
}

/**
 * `check`: 0 every file ready (with `sheet`: every sheet clean), 1 some not, 2 some could not be read or their
 * sheet not written (the others are still checked). @throws FactsError, DocxError for the files of facts, words and sessions
 */
export async function check(files: readonly string[], options: CheckOptions, output: Output): Promise<number> {
  const own = options.facts ? await readExtensions(options.facts) : [];
  const words = options.words ? wordRules(await readWords(options.words)) : null;
  const sessions = options.sessions ? (await readSessions(options.sessions)).sessions : [];
  const { renew = false, also = [], today, sheet = null } = options;
  const under = { renew, facts: own, alsoCheck: also, ...(today && { today }), ...(words && { words }), sessions };
  const readings: FileReading[] = [];
  let [failed, heldBack] = [0, 0];
  const all = await expandFolders(files);
  if (sheet?.output && all.length > 1 && !(await isFolder(sheet.output))) {
    throw new WriteError(`“${sheet.output}”不是文件夹：一次出多份核对单，-o 要写已有的文件夹。`);
  }
  if (all.length === 0) {
    output.error('文件夹里没有 .docx 或 .txt 文件。');
    failed++;
  }
  for (const file of all) {
    try {
      const reading = await readAndAnalyze(file, under);
      readings.push(reading);
      if (sheet) {
        if (sheet.output === null && readings.length > 1) output.print('\n');
        if ((await giveSheet(reading, sheet, output)).verdict !== 'clean') heldBack++;
      } else if (!options.json) output.print(reportOf(reading) + (all.length > 1 ? '\n' : ''));
    } catch (error) {
      if (!(error instanceof DocxError) && !(error instanceof WriteError)) throw error;
      output.error(error.message);
      failed++;
    }
  }
  if (options.json) output.print(`${JSON.stringify(readings.map(jsonOf), null, 1)}\n`);
  else if (!sheet && readings.length > 1) output.print(`共 ${readings.length} 份文稿：${tally(...readings)}\n`);
  if (failed) return 2;
  if (sheet) return heldBack > 0 ? 1 : 0;
  return readings.every((r) => isReady(r.analysis, r.elsewhere) && !(options.strict && hasWarning(r))) ? 0 : 1;
}

function hasWarning({ analysis }: FileReading): boolean {
  return analysis.findings.some((f) => f.severity === 'warning');
}
