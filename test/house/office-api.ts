import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';
import { ROOT } from './tree';

/** A requirement set, e.g. WordApi 1.3. */
export interface ApiSet {
  readonly name: string;
  readonly version: number;
}

/** Requirement sets by member (`Word.Paragraph.text`) and by class (`Word.Paragraph`), as the JSDoc tags say. */
export type ApiTags = ReadonlyMap<string, readonly ApiSet[]>;

const TAG = /\[Api set: (\w+) (\d+\.\d+)/g;

function tagsBefore(node: ts.Node, text: string): readonly ApiSet[] {
  const comment = text.slice(node.getFullStart(), node.getStart());
  return [...comment.matchAll(TAG)].map(([, name = '', version]) => ({ name, version: Number(version) }));
}

/**
 * Read the tags of namespace Word from one of Microsoft's declaration files. A
 * member without a tag has its class's; overloads add up.
 */
export function readApiTags(file: string): ApiTags {
  const text = readFileSync(file, 'utf8');
  const tags = new Map<string, readonly ApiSet[]>();
  const add = (name: string, sets: readonly ApiSet[]): void => {
    tags.set(name, [...(tags.get(name) ?? []), ...sets]);
  };
  const readClass = (node: ts.ClassDeclaration | ts.InterfaceDeclaration, source: ts.SourceFile): void => {
    const name = `Word.${node.name?.text ?? ''}`;
    const own = tagsBefore(node, text);
    add(name, own);
    for (const member of node.members) {
      if (!member.name) continue;
      const sets = tagsBefore(member, text);
      add(`${name}.${member.name.getText(source)}`, sets.length > 0 ? sets : own);
    }
  };
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Word') continue;
    const body = statement.body;
    if (!body || !ts.isModuleBlock(body)) continue;
    for (const inside of body.statements) {
      if (ts.isClassDeclaration(inside) || ts.isInterfaceDeclaration(inside)) readClass(inside, source);
      else if (ts.isFunctionDeclaration(inside) && inside.name) add(`Word.${inside.name.text}`, tagsBefore(inside, text));
    }
  }
  return tags;
}

/** The declarations of the office.js that we ship. */
export const SHIPPED = join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist', 'office.d.ts');
/** The declarations we compile against; they know newer members too. */
export const TYPES = join(ROOT, 'node_modules', '@types', 'office-js', 'index.d.ts');

/** Whether Word LTSC 2021, which stops at WordApi 1.3, has something with these tags. WordApiOnline does not count. */
export function inWordApi13(sets: readonly ApiSet[]): boolean {
  return sets.some(({ name, version }) => name === 'WordApi' && version <= 1.3);
}
