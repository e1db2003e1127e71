/** Where a text stops being JSON: the line, from 1, and what to do about it. */
export interface JsonFault {
  readonly line: number;
  readonly advice: string;
}

/** One mark, text or number of JSON, with the spaces before it. */
const TOKEN = /[ \t\r\n]*(?:([{}[\],:])|("[^"\\\n]*(?:\\.[^"\\\n]*)*")|(?:-?[0-9][0-9.eE+-]*|true|false|null))/y;
const SPACES = /[ \t\r\n]*/y;

/** What may come next. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'more' | 'nothing';

/** Find the first place where JSON that cannot be read goes wrong; JSON.parse does not tell it everywhere. */
export function jsonFault(text: string): JsonFault {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const [whole = '', mark = '', quoted] = match ?? [];
    const step: Expected | null = match ? follow(expected, mark, quoted !== undefined, open) : null;
    if (step === null) return { line: lineOf(text, at), advice: adviceFor(text, at, expected, match ? mark : null) };
    expected = step;
    at += whole.length;
  }
}

/** The state after a token, or null when it cannot stand there. */
function follow(expected: Expected, mark: string, quoted: boolean, open: string[]): Expected | null {
  const after = (): Expected => (open.length === 0 ? 'nothing' : 'more');
  const inside = open[open.length - 1];
  if (expected === 'value' || expected === 'value-or-end') {
    if (mark === '') return after();
    if (mark === '{' || mark === '[') {
      open.push(mark);
      return mark === '{' ? 'key-or-end' : 'value-or-end';
    }
    if (mark !== ']' || expected === 'value') return null;
  } else if (expected === 'key' || expected === 'key-or-end') {
    if (quoted) return 'colon';
    if (mark !== '}' || expected === 'key') return null;
  } else if (expected === 'colon') {
    return mark === ':' ? 'value' : null;
  } else if (expected === 'more') {
    if (mark === ',') return inside === '{' ? 'key' : 'value';
    if (mark !== (inside === '{' ? '}' : ']')) return null;
  } else return null;
  open.pop();
  return after();
}

/** `mark`: the token that cannot stand there, '' for a text or a number, null when it is none. */
function adviceFor(text: string, at: number, expected: Expected, mark: string | null): string {
  SPACES.lastIndex = at;
  const next = text.charAt(at + (SPACES.exec(text)?.[0].length ?? 0));
  if (next === '') return '后面没有写完，请核对括号是不是都成对';
  if (/[“”‘’＂']/.test(next)) return '引号要用英文的双引号 "';
  if (/[，：｛｝【】［］、；]/.test(next)) return `“${next}”要用英文的标点`;
  if (next === '"' && mark === null) return '引号要成对，一段文字写在一行里';
  if ((expected === 'key' || expected === 'value') && (mark === '}' || mark === ']')) return '最后一项后面不要逗号';
  if (expected === 'more') return '两项之间要有英文逗号，括号要成对';
  return expected === 'nothing' ? '括号已经合上，后面不要再写' : '请核对引号、逗号和括号';
}

/** The line of the next character that is no space. */
function lineOf(text: string, at: number): number {
  SPACES.lastIndex = at;
  return text.slice(0, at + (SPACES.exec(text)?.[0].length ?? 0)).split('\n').length;
}

/** The JSON of a file that people write, or where it is none and what to do. Never throws. */
export function readJson(text: string): { readonly json: unknown } | { readonly fault: ReturnType<typeof jsonFault> & { readonly says: string } } {
  // Notepad puts a mark in front.
  const source = text.replace(/^\ufeff/, '');
  try {
    return { json: JSON.parse(source) };
  } catch {
    const fault = jsonFault(source);
    return { fault: { ...fault, says: `第 ${fault.line} 行不是 JSON 的写法：${fault.advice}。` } };
  }
}
