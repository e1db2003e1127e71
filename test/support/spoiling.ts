import { analyze } from '../../src/core/analyze';
import { snapshotOfLines } from '../../src/core/document';
import type { ElementId } from '../../src/core/structure/elements';

/** A correct report with one thing spoilt in it; throws where there is nothing to spoil, so that no row passes idle. */
export type Spoil = (lines: readonly string[]) => readonly string[];

/** Replace the first occurrence in the document, from the line on that `after` begins to be true of. */
export function replaced(from: string | RegExp, to: string): Spoil {
  return (lines) => {
    const at = lines.findIndex((line) => (typeof from === 'string' ? line.includes(from) : from.test(line)));
    if (at < 0) throw new Error(`nothing to spoil: ${String(from)}`);
    return lines.map((line, i) => (i === at ? line.replace(from, to) : line));
  };
}

/** Replace the last occurrence in the document. */
export function replacedLast(from: string, to: string): Spoil {
  return (lines) => {
    const at = lines.map((line) => line.includes(from)).lastIndexOf(true);
    if (at < 0) throw new Error(`nothing to spoil: ${from}`);
    return lines.map((line, i) => {
      if (i !== at) return line;
      const start = line.lastIndexOf(from);
      return line.slice(0, start) + to + line.slice(start + from.length);
    });
  };
}

/** Leave out the lines of which `test` is true. */
export function without(test: (line: string) => boolean): Spoil {
  return (lines) => {
    const left = lines.filter((line) => !test(line));
    if (left.length === lines.length) throw new Error('nothing to leave out');
    return left;
  };
}

/** Lines put in below the first line that has these words. */
export function below(words: string, ...more: readonly string[]): Spoil {
  return (lines) => {
    const at = lines.findIndex((line) => line.includes(words));
    if (at < 0) throw new Error(`nothing stands below: ${words}`);
    return [...lines.slice(0, at + 1), ...more, ...lines.slice(at + 1)];
  };
}

/** The sentence with these words once more, at the end of its paragraph. */
export function again(words: string): Spoil {
  return (lines) => lines.map((line) => {
    const sentence = line.includes(words) ? (line.match(/[^。]*。/g) ?? []).find((part) => part.includes(words)) : undefined;
    return sentence === undefined ? line : line + sentence;
  });
}

export interface Parts {
  readonly front: readonly string[];
  readonly pre: readonly string[];
  readonly meet: readonly string[];
  readonly post: readonly string[];
  readonly end: readonly string[];
}

/** The five parts of a report, as its outline says. */
export function partsOf(lines: readonly string[]): Parts {
  const { outline } = analyze(snapshotOfLines([...lines]));
  const at = (element: ElementId): number => outline.find((row) => row.element === element)?.paragraph ?? lines.length;
  const end = Math.min(at('ending'), at('attachment'), at('sign'), at('date'));
  return {
    front: lines.slice(0, at('pre')), pre: lines.slice(at('pre'), at('meet')), meet: lines.slice(at('meet'), at('post')),
    post: lines.slice(at('post'), end), end: lines.slice(end),
  };
}

/** Put the parts together in another way. */
export function rearranged(arrange: (parts: Parts) => readonly (readonly string[])[]): Spoil {
  return (lines) => arrange(partsOf(lines)).flat();
}

/** A phase under another number. */
export function numbered(phase: readonly string[], number: string): readonly string[] {
  return phase.map((line, i) => (i === 0 ? line.replace(/^[一二三]/, number) : line));
}
