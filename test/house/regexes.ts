import * as ts from 'typescript';
import { parse, type SourceFile } from './tree';

/** A regular expression as written in a file. */
export interface WrittenRegex {
  readonly where: string;
  readonly pattern: RegExp;
}

/** Every regular expression literal of the files. */
export function regexesIn(files: readonly SourceFile[]): readonly WrittenRegex[] {
  return files.flatMap((file) => {
    const found: WrittenRegex[] = [];
    const source = parse(file);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push({ where: `${file.path}:${line} ${node.text}`, pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** What stands for a class of characters in an attack. */
const ONE_OF: Readonly<Record<string, string>> = { d: '1', D: '一', s: ' ', S: '一', w: 'a', W: '一', t: '\t', n: '\n', r: '\r', f: '\f', v: '\v' };

/**
 * A text for each atom of a pattern, in order: literals as they are, a class by
 * its first characters, '' where a group, an alternative or an assertion begins or ends.
 */
function atoms(source: string): readonly string[] {
  const found: string[] = [];
  const token = /\\u([0-9a-fA-F]{4})|\\([^u])|\[(\^?)((?:\\.|[^\]\\])*)\]|\(\?(?:[:=!]|<[=!])|\{\d+(?:,\d*)?\}|[()|*+?^$]|([^])/g;
  for (const [whole, code, escaped, negated, members, literal] of source.matchAll(token)) {
    if (code !== undefined) found.push(String.fromCharCode(parseInt(code, 16)));
    else if (escaped !== undefined) found.push(/[bB1-9]/.test(escaped) ? '' : (ONE_OF[escaped] ?? escaped));
    else if (members !== undefined) found.push(negated ? '一' : atomsOfClass(members));
    else if (literal !== undefined) found.push(literal === '.' ? '一' : literal);
    else if (/^[(|)^$]/.test(whole)) found.push('');
  }
  return found;
}

function atomsOfClass(members: string): string {
  const [first] = members.matchAll(/\\u([0-9a-fA-F]{4})|\\(.)|([^])/g);
  if (!first) return '';
  const [, code, escaped, literal] = first;
  if (code !== undefined) return String.fromCharCode(parseInt(code, 16));
  return escaped !== undefined ? (ONE_OF[escaped] ?? escaped) : (literal ?? '');
}

/** Texts to repeat: each atom, each run of literals, the pattern flattened. */
export function pumps(source: string): readonly string[] {
  const parts = atoms(source);
  const runs = parts.map((atom) => (atom === '' ? '\u0000' : atom)).join('').split('\u0000');
  const pairs = parts.slice(1).map((atom, i) => (parts[i] ?? '') + atom);
  return [...new Set([...parts, ...pairs, ...runs, parts.join('')])].filter((text) => text !== '');
}

/**
 * Small steps first: an exponential pattern takes four times as long two characters on, so it is
 * found out before it hangs the test.
 */
const LENGTHS: readonly number[] = [...Array.from({ length: 24 }, (_, i) => 14 + 2 * i), 100, 200, 300, 450, 700, 1_000, 1_500, 2_000, 3_000];
/**
 * At 3,000 characters a linear pattern takes far less than a millisecond, one that
 * tries every end for every start some ten (it may serve on a short window, such as
 * the words around a blank), and anything worse takes seconds or never ends.
 * Processor time, not the clock's: other work on the machine does not count.
 */
const LIMIT_MS = 250;

/**
 * The attack that a pattern hangs on, or null. Each pump is repeated and spoilt at
 * the end, so that whatever can be tried again is. Lengths grow.
 */
export function slowAttack({ pattern }: WrittenRegex): string | null {
  // Without a repetition that has no end there is nothing to try again.
  if (!/[+*]|\{\d+,\}/.test(pattern.source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, 'x'))) return null;
  for (const pump of pumps(pattern.source)) {
    for (const length of LENGTHS) {
      const text = `${pump.repeat(Math.ceil(length / pump.length))}\u0001`;
      if (quickest(pattern, text) > LIMIT_MS) return `${length} × ${pump}`;
    }
  }
  return null;
}

/** The quicker of two runs in processor milliseconds; one run when that is quick, or slow beyond doubt. */
function quickest(pattern: RegExp, text: string): number {
  const first = run(pattern, text);
  return first < LIMIT_MS || first > LIMIT_MS * 4 ? first : Math.min(first, run(pattern, text));
}

function run(pattern: RegExp, text: string): number {
  const started = process.cpuUsage();
  if (pattern.global) text.match(pattern);
  else pattern.exec(text);
  pattern.lastIndex = 0;
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
