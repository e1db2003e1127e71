import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import * as ts from 'typescript';

/** The checkout's top folder. */
export const ROOT = join(__dirname, '..', '..');

/** One file of the tree: its path from ROOT with slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One `import` or `export … from`, dynamic imports included. */
export interface ImportEdge {
  readonly from: string;
  /** The path in the tree without its extension for a relative import, else the bare specifier. */
  readonly to: string;
  readonly relative: boolean;
  /** Gone after compilation: `import type` or only `type` names. */
  readonly typeOnly: boolean;
}

/** All files under a folder whose name ends in one of `endings`, sorted. Empty when there is no such folder. */
export function filesUnder(folder: string, endings: readonly string[]): readonly SourceFile[] {
  const found: SourceFile[] = [];
  const walk = (path: string): void => {
    for (const entry of readdirSync(join(ROOT, path), { withFileTypes: true })) {
      const below = posix.join(path, entry.name);
      if (entry.isDirectory()) walk(below);
      else if (endings.some((ending) => entry.name.endsWith(ending))) {
        found.push({ path: below, text: readFileSync(join(ROOT, below), 'utf8') });
      }
    }
  };
  try {
    walk(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Our own TypeScript. */
export function sources(): readonly SourceFile[] {
  return filesUnder('src', ['.ts', '.tsx']);
}

/** The syntax tree of one file; parents are set. */
export function parse(file: SourceFile): ts.SourceFile {
  const kind = file.path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2022, true, kind);
}

/** What a file imports. */
export function importsOf(file: SourceFile): readonly ImportEdge[] {
  const edges: ImportEdge[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const relative = specifier.text.startsWith('.');
    const to = relative
      ? posix.join(posix.dirname(file.path), specifier.text).replace(/\.(js|jsx|ts|tsx)$/, '')
      : specifier.text;
    edges.push({ from: file.path, to, relative, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnlyImport(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal as ts.Expression, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return edges;
}

function isTypeOnlyImport(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.length > 0
    && named.elements.every((element) => element.isTypeOnly);
}

/** Paths git would carry to a clone: tracked ones and new ones that are not ignored. */
export function committedPaths(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return [...new Set(listed.split('\0').filter((path) => path !== ''))];
}
