import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { COMMANDS } from '../../src/app/commands/index';
import type { Surroundings } from './manifest';
import { pngSize } from './png-size';
import { filesUnder, ROOT } from './tree';

/** What the checkout offers the manifest: version, ribbon actions, pages, pictures. */
export function surroundings(): Surroundings {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return {
    version,
    commands: Object.values(COMMANDS).flatMap((command) => command.ribbonAction ?? []),
    pages: [
      ...[...filesUnder('src/taskpane', ['.html']), ...filesUnder('src/ribbon', ['.html'])].map(({ path }) => basename(path)),
      ...filesUnder('assets', ['.html']).map(({ path }) => path),
    ],
    picture: (path) => {
      const file = join(ROOT, path);
      return existsSync(file) ? pngSize(readFileSync(file)) : null;
    },
  };
}

/** The text of manifest.xml. */
export function manifestText(): string {
  return readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
}
