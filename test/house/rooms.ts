/**
 * Who may import whom, as docs/ARCHITECTURE.md draws it. A room is a folder (or
 * one file) of src; a file belongs to the longest room that holds it.
 */
export interface Room {
  readonly path: string;
  /** Rooms it may import besides itself. */
  readonly rooms: readonly string[];
  /** Packages it may import; a name that ends in / stands for all under it. */
  readonly packages: readonly string[];
}

const REACT = ['react', 'react/', 'react-dom', 'react-dom/', '@fluentui/'];

export const ROOMS: readonly Room[] = [
  { path: 'src/core', rooms: [], packages: ['chinese-numbers-converter', 'zod'] },
  { path: 'src/wordml', rooms: ['src/core'], packages: ['fflate'] },
  { path: 'src/host/port', rooms: ['src/core'], packages: [] },
  { path: 'src/host/contract', rooms: ['src/core', 'src/host/port'], packages: [] },
  { path: 'src/host/word', rooms: ['src/core', 'src/host/port', 'src/wordml'], packages: [] },
  { path: 'src/host/docx', rooms: ['src/core', 'src/host/port', 'src/wordml', 'src/ooxml'], packages: [] },
  { path: 'src/app', rooms: ['src/core', 'src/host/port', 'src/wordml'], packages: [] },
  { path: 'src/taskpane', rooms: ['src/app', 'src/core', 'src/host/port'], packages: REACT },
  { path: 'src/taskpane/index', rooms: ['src/taskpane', 'src/app', 'src/core', 'src/host/port', 'src/host/word'], packages: REACT },
  { path: 'src/taskpane/try-in-word', rooms: ['src/core', 'src/host/port', 'src/host/word', 'src/host/contract'], packages: [] },
  { path: 'src/ribbon', rooms: ['src/app', 'src/core', 'src/host/port', 'src/host/word'], packages: [] },
  { path: 'src/ooxml', rooms: [], packages: ['fflate', '@xmldom/xmldom'] },
  { path: 'src/workbench/host', rooms: ['src/ooxml'], packages: [] },
  { path: 'src/workbench/page', rooms: ['src/ooxml', 'src/workbench/host'], packages: [...REACT, 'docx-preview'] },
  { path: 'src/workbench/server', rooms: [], packages: ['node:', 'webpack', 'office-addin-dev-certs'] },
  { path: 'src/cli', rooms: ['src/app', 'src/core', 'src/host/port', 'src/host/docx', 'src/ooxml'], packages: ['node:'] },
];

/** The room of a file or of an import's target (a path without extension), or null outside all rooms. */
export function roomOf(path: string, rooms: readonly Room[] = ROOMS): Room | null {
  const bare = path.replace(/\.(ts|tsx)$/, '');
  let best: Room | null = null;
  for (const room of rooms) {
    const inside = bare === room.path || bare.startsWith(`${room.path}/`);
    if (inside && (!best || room.path.length > best.path.length)) best = room;
  }
  return best;
}

/**
 * core's own order, from the bottom. A file imports its own folder and lower
 * tiers; folders of tier 1 may also use each other, those of tier 2 may not.
 */
export function coreTier(path: string): number {
  const inside = path.replace(/^src\/core\//, '').replace(/\.ts$/, '');
  if (inside === 'index') return 4;
  if (inside === 'analyze') return 3;
  if (/^(checks|scaffolds)\//.test(inside)) return 2;
  if (inside.includes('/') && inside !== 'structure/elements') return 1;
  return 0;
}
