import { sheetTime } from '../app/review-sheet/sheet-time';
import { run } from './run';

// A reader that closes early (| head) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const output = {
  print: (text: string) => void process.stdout.write(text),
  error: (line: string) => void process.stderr.write(`${line}\n`),
};

void run(process.argv.slice(2), output, sheetTime(new Date())).then((code) => {
  // Set, not forced: a pipe still gets all that was printed.
  process.exitCode = code;
});
