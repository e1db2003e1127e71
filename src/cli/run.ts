import { sheetTime, type SheetTime } from '../app/review-sheet/sheet-time';
import { HostError } from '../host/port';
import { DocxError } from '../ooxml/api';
import { parseArguments, type Call } from './arguments';
import { check } from './check';
import { clean } from './clean';
import { FactsError } from './facts-file';
import { fill } from './fill';
import { WriteError } from './files';
import { HELP } from './help';
import type { Output } from './output';
import { packs } from './packs';
import { scaffold } from './scaffold';
import { UsageError } from './usage-error';
import { validateWords } from './words-file';

/**
 * Run one call of the command line. Returns the exit code; results and complaints go to `output`.
 * @param now for the sheet, and for checks of dates that cannot lie ahead, which are left out without it
 */
export async function run(args: readonly string[], output: Output, now?: SheetTime): Promise<number> {
  try {
    return await perform(parseArguments(args), output, now);
  } catch (error) {
    if (error instanceof UsageError) {
      output.error(`${error.message}\n\n${HELP}`);
      return 2;
    }
    if (error instanceof DocxError || error instanceof FactsError || error instanceof WriteError) {
      output.error(error.message);
      return 2;
    }
    if (error instanceof HostError) {
      output.error('没有填成，也没有写入文件：文稿里有一处不能这样改。');
      return 2;
    }
    throw error;
  }
}

function perform(call: Call, output: Output, now: SheetTime | undefined): Promise<number> {
  switch (call.kind) {
    case 'help':
      output.print(HELP);
      return Promise.resolve(0);
    case 'check':
      return check(call.files, { ...call, ...(now && { today: now }), sheet: call.sheet && { ...call.sheet, time: now ?? sheetTime(new Date()) } }, output);
    case 'fill':
      return fill(call, output);
    case 'clean':
      return clean(call, output);
    case 'scaffold':
      return scaffold(call, output);
    case 'packs':
      return packs(call, output);
    case 'words':
      return validateWords(call.files, output);
  }
}
