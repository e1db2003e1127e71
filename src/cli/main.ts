import { run } from './run';

// A reader that closes early (| head) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const now = new Date();
const output = {
  print: (text: string) => void process.stdout.write(text),
  error: (line: string) => void process.stderr.write(`${line}\n`),
};

void run(process.argv.slice(2), output, { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }).then((code) => {
  // Set, not forced: a pipe still gets all that was printed.
  process.exitCode = code;
});
