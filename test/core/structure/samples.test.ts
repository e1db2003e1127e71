import { snapshotOfLines, type DocumentSnapshot } from '../../../src/core/document';
import { parseOutline } from '../../../src/core/structure/outline';
import { describeOnSamples, readSample, sampleLines } from '../../support/samples';

interface ModelLine { readonly id: string; readonly line_000: number | null; readonly line_001: number | null }
interface Annotation { readonly file: string; readonly line: number; readonly start: number; readonly end: number }

/** Where each element of the model begins; the elements the model file does not know are left out. */
function linesOf(snapshot: DocumentSnapshot, known: ReadonlySet<string>): Record<string, number | null> {
  return Object.fromEntries(
    parseOutline(snapshot).rows.filter((row) => known.has(row.element)).map((row) => [row.element, row.paragraph]),
  );
}

const LEVEL_2 = /^(?:（[一二三四五]）|[一二三四五]是)/;

/** The level-2 parts of each phase in reverse order, numbers staying where they were. */
function reversedParts(lines: readonly string[]): { lines: string[]; from: number[] } {
  const from = lines.map((_, i) => i);
  for (let i = 0; i < lines.length; ) {
    let end = i;
    while (LEVEL_2.test(lines[end] ?? '')) end += 1;
    from.splice(i, end - i, ...from.slice(i, end).reverse());
    i = Math.max(end, i + 1);
  }
  const moved = from.map((source, i) => {
    const number = LEVEL_2.exec(lines[i] ?? '')?.[0] ?? '';
    return number === '' ? (lines[source] ?? '') : number + (lines[source] ?? '').replace(LEVEL_2, '');
  });
  return { lines: moved, from };
}

describeOnSamples('两份样本的结构', () => {
  test.each([['sample-2023.txt', 'line_000'], ['sample-2021.txt', 'line_001']] as const)('%s', (name, column) => {
    const model = JSON.parse(readSample('model.json')) as readonly ModelLine[];
    const known = new Set(model.map(({ id }) => id));
    const expected = Object.fromEntries(model.map((element) => [element.id, element[column]]));
    const lines = sampleLines(name);
    expect(linesOf(snapshotOfLines(lines), known)).toEqual(expected);

    const automatic = lines.map((line) => {
      const label = /^(?:[一二三]、|（[一二三四五]）)/.exec(line)?.[0] ?? '';
      return { label, text: line.slice(label.length), style: '', tableDepth: 0 };
    });
    expect(linesOf({ paragraphs: automatic }, known)).toEqual(expected);

    const truth = JSON.parse(readSample('samples/truth.json')) as { annotations: readonly Annotation[] };
    const crossed = [...lines];
    const own = truth.annotations.filter((a) => a.file === name);
    for (const a of [...own].sort((x, y) => y.start - x.start)) {
      const line = crossed[a.line] ?? '';
      crossed[a.line] = `${line.slice(0, a.start)}××${line.slice(a.end)}`;
    }
    const swapped = crossed.map((line) => line.replace(/党[委组]/g, (word) => (word === '党委' ? '党组' : '党委')));
    expect(linesOf(snapshotOfLines(swapped), known)).toEqual(expected);

    const shuffled = reversedParts(lines);
    const moved = Object.fromEntries(
      Object.entries(expected).map(([id, line]) => [id, line === null ? null : shuffled.from.indexOf(line)]),
    );
    expect(linesOf(snapshotOfLines(shuffled.lines), known)).toEqual(moved);
  });
});
