import { posix } from 'node:path';
import * as ts from 'typescript';
import { coreTier, roomOf } from './rooms';
import { importsOf, parse, type ImportEdge, type SourceFile } from './tree';

const matches = (name: string, allowed: readonly string[]): boolean =>
  allowed.some((entry) => (/[/:]$/.test(entry) ? name.startsWith(entry) : name === entry));

/** Imports that no arrow of the architecture allows, a sentence each. */
export function forbiddenImports(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => importsOf(file).flatMap((edge) => faultOf(edge) ?? []));
}

function faultOf(edge: ImportEdge): string | null {
  const room = roomOf(edge.from);
  if (!room) return `${edge.from} stands in no room`;
  if (!edge.relative) {
    return matches(edge.to, room.packages) ? null : `${edge.from} imports the package ${edge.to}`;
  }
  const target = roomOf(edge.to);
  if (!target) return `${edge.from} imports ${edge.to}, which is outside all rooms`;
  if (target.path !== room.path) {
    return room.rooms.includes(target.path) ? null : `${edge.from} (${room.path}) imports ${edge.to} (${target.path})`;
  }
  return room.path === 'src/core' ? coreFault(edge) : null;
}

function coreFault(edge: ImportEdge): string | null {
  const from = coreTier(edge.from);
  const to = coreTier(edge.to);
  const sameFolder = posix.dirname(edge.from) === posix.dirname(edge.to);
  const folder = (path: string): string => path.split('/')[2] ?? '';
  if (to > from) return `${edge.from} imports upwards in core: ${edge.to}`;
  if (to === 2 && from === 2 && folder(edge.from) !== folder(edge.to)) {
    return `${edge.from} imports sideways in core: ${edge.to}`;
  }
  const check = /^src\/core\/checks\/(?!(index|check|run-checks)(\.ts)?$)[^/]+$/;
  if (sameFolder && check.test(edge.from) && /\/(index|run-checks)$/.test(edge.to)) {
    return `${edge.from} knows the list of checks: ${edge.to}`;
  }
  return null;
}

/** The first cycle of imports that exist at run time, as a path of files, or null. */
export function importCycle(files: readonly SourceFile[]): readonly string[] | null {
  const byName = new Map(files.map((file) => [file.path.replace(/\.(ts|tsx)$/, ''), file]));
  const state = new Map<string, 'open' | 'done'>();
  const trail: string[] = [];
  const visit = (name: string): readonly string[] | null => {
    const file = byName.get(name) ?? byName.get(`${name}/index`);
    if (!file) return null;
    if (state.get(file.path) === 'done') return null;
    if (state.get(file.path) === 'open') return [...trail.slice(trail.indexOf(file.path)), file.path];
    state.set(file.path, 'open');
    trail.push(file.path);
    for (const edge of importsOf(file)) {
      const cycle = edge.relative && !edge.typeOnly ? visit(edge.to) : null;
      if (cycle) return cycle;
    }
    trail.pop();
    state.set(file.path, 'done');
    return null;
  };
  for (const name of byName.keys()) {
    const cycle = visit(name);
    if (cycle) return cycle;
  }
  return null;
}

const OFFICE_ROOMS: ReadonlyMap<string, RegExp> = new Map([
  ['Word', /^src\/host\/word\//],
  ['OfficeExtension', /^src\/host\/word\//],
  ['Office', /^src\/(host\/word\/|ribbon\/|taskpane\/(index\.tsx|try-in-word\.ts)$)/],
]);

/** Names of Office.js written outside the folders that may, comments and strings not counted. */
export function strayOfficeNames(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const found = new Set<string>();
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && isGlobalUse(node)) {
        const room = OFFICE_ROOMS.get(node.text);
        if (room && !room.test(file.path)) found.add(`${file.path} names ${node.text}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(parse(file));
    return [...found];
  });
}

/** Not the right side of a dot, a property's key, or a name declared here. */
function isGlobalUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent)) return parent.name !== node;
  return !ts.isJsxAttribute(parent);
}
