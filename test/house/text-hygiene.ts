import type { SourceFile } from './tree';

/** Characters that do not show, or turn the direction of what follows; a byte order mark included. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/;

/** Folders of one machine: a home, a mount, a temporary folder, a drive. */
const MACHINE_PATH = /(?:^|[\s"'`(=:])(?:\/(?:work|tmp|home|root|mnt|Users)\/[\w.-]|[A-Z]:\\(?:Users|work)\\)/;

/** Invisible characters in files, each with its line. Write them as escapes where they are needed. */
export function invisibleCharacters(files: readonly SourceFile[]): readonly string[] {
  return linesThat(files, (line) => {
    const found = INVISIBLE.exec(line)?.[0];
    return found === undefined ? null : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
}

/** Absolute paths of the machine somebody worked on. */
export function machinePaths(files: readonly SourceFile[]): readonly string[] {
  return linesThat(files, (line) => MACHINE_PATH.exec(line)?.[0]?.trim() ?? null);
}

/** A test that does not run, or keeps the others from running. */
const IDLE_TEST = /\b(?:it|test|describe)(?:\.\w+)?\.(?:only|skip|todo|fixme|failing)\b|\b[xf](?:it|test|describe)\(/;

/** Tests left out or singled out. */
export function idleTests(files: readonly SourceFile[]): readonly string[] {
  return linesThat(files, (line) => IDLE_TEST.exec(line)?.[0] ?? null);
}

function linesThat(files: readonly SourceFile[], fault: (line: string) => string | null): readonly string[] {
  return files.flatMap((file) =>
    file.text.split('\n').flatMap((line, i) => {
      const found = fault(line);
      return found === null ? [] : [`${file.path}:${i + 1} ${found}`];
    }),
  );
}
