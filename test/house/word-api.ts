import * as ts from 'typescript';
import { inWordApi13, type ApiSet, type ApiTags } from './office-api';

/** A member of a class of Word's, as written somewhere. */
interface Use {
  /** Word.Paragraph.text */
  readonly member: string;
  readonly node: ts.Node;
}

/** What no class declares a tag for: the run loop and what every proxy inherits. */
const UNTAGGED: ReadonlySet<string> = new Set(['Word.run', 'Word.RequestContext']);

/** A program over the given files with Office's types; `texts` replaces files on disk, for examples. */
export function officeProgram(paths: readonly string[], texts: ReadonlyMap<string, string> = new Map()): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['office-js'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options, true);
  const { readFile, fileExists } = host;
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  const { getSourceFile } = host;
  host.getSourceFile = (path, target, ...rest) => {
    const text = texts.get(path);
    return text === undefined ? getSourceFile(path, target, ...rest) : ts.createSourceFile(path, text, target, true);
  };
  return ts.createProgram([...paths], options, host);
}

/**
 * Uses of Word's objects that Word LTSC 2021 (WordApi 1.3) would not know. In
 * newer.ts they may stand behind a test of the requirement set and of the member.
 */
export function wordApiFaults(program: ts.Program, paths: readonly string[], shipped: ApiTags, types: ApiTags): readonly string[] {
  const checker = program.getTypeChecker();
  return paths.flatMap((path) => {
    const source = program.getSourceFile(path);
    if (!source) return [`${path} could not be read`];
    const newer = /(^|\/)newer\.ts$/.test(path);
    return usesIn(source, checker).flatMap(({ member, node }) => {
      if (UNTAGGED.has(member.split('.').slice(0, 2).join('.'))) return [];
      const sets = shipped.get(member) ?? [];
      if (inWordApi13(sets)) return [];
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const where = `${path.split('/').slice(-2).join('/')}:${line} ${member}`;
      if (newer) return isGuarded(node, member, types.get(member) ?? sets) ? [] : [`${where} is not behind isSetSupported and typeof`];
      return [`${where} is not in WordApi 1.3`];
    });
  });
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker): readonly Use[] {
  const uses: Use[] = [];
  const add = (symbol: ts.Symbol | undefined, node: ts.Node): void => {
    const member = symbol && wordMember(symbol);
    if (member) uses.push({ member, node });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) add(checker.getSymbolAtLocation(node.name), node.name);
    else if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
      add(checker.getTypeAtLocation(node.expression).getProperty(node.argumentExpression.text), node);
    } else if (ts.isObjectBindingPattern(node)) {
      const type = checker.getTypeAtLocation(node);
      for (const element of node.elements) add(type.getProperty((element.propertyName ?? element.name).getText()), element);
    }
    if (ts.isCallExpression(node)) for (const use of loadedMembers(node, checker)) uses.push(use);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

/** `Word.Class.member` when the symbol is declared by a class or function of namespace Word. */
function wordMember(symbol: ts.Symbol): string | null {
  const declaration = symbol.declarations?.[0];
  if (!declaration) return null;
  const owner = declaration.parent;
  if ((ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner)) && inNamespaceWord(owner)) {
    return `Word.${owner.name?.text ?? ''}.${symbol.name}`;
  }
  return ts.isFunctionDeclaration(declaration) && inNamespaceWord(declaration) ? `Word.${symbol.name}` : null;
}

function inNamespaceWord(node: ts.Node): boolean {
  const outer = node.parent.parent;
  return ts.isModuleBlock(node.parent) && ts.isModuleDeclaration(outer) && outer.name.text === 'Word';
}

/** The members that `x.load('items/text,items/style')` names, as far as the text is known to the compiler. */
function loadedMembers(call: ts.CallExpression, checker: ts.TypeChecker): readonly Use[] {
  const callee = call.expression;
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'load') return [];
  // context.load(object, names) is the other way to say it.
  const [first, second] = call.arguments;
  const names = second ?? first;
  const receiver = checker.getTypeAtLocation(second && first ? first : callee.expression);
  if (!names) return [];
  const texts = literalTexts(names, checker);
  return texts.flatMap((text) => text.split(',')).flatMap((path) => pathMembers(path.trim(), receiver, names, checker));
}

function literalTexts(node: ts.Expression, checker: ts.TypeChecker): readonly string[] {
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap((element) => literalTexts(element, checker));
  const type = checker.getTypeAtLocation(node);
  return type.isStringLiteral() ? [type.value] : [];
}

function pathMembers(path: string, receiver: ts.Type, node: ts.Node, checker: ts.TypeChecker): readonly Use[] {
  const uses: Use[] = [];
  let type: ts.Type | undefined = receiver;
  for (const step of path.split('/')) {
    const property: ts.Symbol | undefined = type?.getProperty(step);
    if (!property) return wordMemberOfType(receiver) ? [...uses, { member: `${wordMemberOfType(receiver)}.${path}`, node }] : uses;
    const member = wordMember(property);
    if (member) uses.push({ member, node });
    const of: ts.Type = checker.getTypeOfSymbol(property);
    type = checker.getIndexTypeOfType(of, ts.IndexKind.Number) ?? of;
  }
  return uses;
}

function wordMemberOfType(type: ts.Type): string | null {
  const declaration = type.symbol?.declarations?.[0];
  return declaration && ts.isClassDeclaration(declaration) && inNamespaceWord(declaration) ? `Word.${declaration.name?.text ?? ''}` : null;
}

/**
 * Whether the top-level declaration around a use tests both `isSetSupported`, for
 * a set that has the member, and `typeof` on the member itself or on the name its
 * value was given.
 */
function isGuarded(use: ts.Node, member: string, sets: readonly ApiSet[]): boolean {
  let top = use;
  while (!ts.isSourceFile(top.parent)) top = top.parent;
  const name = member.split('.').pop() ?? '';
  const given = givenName(use);
  const tested = new RegExp(`\\.${name}\\b${given === null ? '' : `|^${given}\\b`}`);
  let supported = false;
  let present = false;
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /(^|\.)isSetSupported$/.test(node.expression.getText())) {
      const [set, version] = node.arguments.map((argument) => (ts.isStringLiteralLike(argument) ? argument.text : ''));
      if (sets.some((s) => s.name === set && Number(version) >= s.version)) supported = true;
    }
    if (ts.isTypeOfExpression(node) && tested.test(node.expression.getText())) present = true;
    ts.forEachChild(node, visit);
  };
  visit(top);
  return supported && present;
}

/** The name under which a member's value goes on: `const name = x.member`, or `for (const name of [x.member, …])`. */
function givenName(use: ts.Node): string | null {
  const access = ts.isIdentifier(use) ? use.parent : use;
  const { parent } = access;
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) return parent.name.text;
  const loop = parent.parent;
  if (!ts.isArrayLiteralExpression(parent) || !ts.isForOfStatement(loop) || !ts.isVariableDeclarationList(loop.initializer)) return null;
  const declared = loop.initializer.declarations[0]?.name;
  return declared && ts.isIdentifier(declared) ? declared.text : null;
}
