import { run } from './run';

// A reader that closes early (| head) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void run(process.argv.slice(2), {
  print: (text) => void process.stdout.write(text),
  error: (line) => void process.stderr.write(`${line}\n`),
}).then((code) => {
  // Set, not forced: a pipe still gets all that was printed.
  process.exitCode = code;
});
