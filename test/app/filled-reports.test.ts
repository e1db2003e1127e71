import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { analyze } from '../../src/core/analyze';
import type { FactKind } from '../../src/core/analysis';
import { snapshotOfLines, type DocumentSnapshot } from '../../src/core/document';
import { factRows } from '../../src/app/fact-rows';
import { valueFor } from '../../src/app/fact-value';
import { fillEdits } from '../../src/app/fill-edits';
import type { Edit } from '../../src/host/port';
import { parseAnnotated } from '../support/annotated';

const FIXTURES = join(__dirname, '../fixtures');
const filesIn = (folder: string) => readdirSync(join(FIXTURES, folder)).filter((name) => name.endsWith('.txt')).map((name) => `${folder}/${name}`);
const textOf = (file: string) => readFileSync(join(FIXTURES, file), 'utf8').trimEnd();

/** Values as a clerk types who copies them with the words around them. */
const TYPED: Readonly<Record<FactKind, readonly string[]>> = {
  number: ['12', '共12条', '１２', '12个', '12人次', '十二'],
  ordinal: ['第三', '三', '3', '县委第三督导组'],
  date: ['2027年1月16日', '2027-01-06', '2027.1.16', '1月16日'],
  time: ['上午9时30分', '9:30', '9时'],
  duration: ['半天', '1天', '一天'],
  person: ['张三', '张 三', '张三同志', '局长张三'],
  organization: ['清河市水务局', '市水务局党组', '中共清河市水务局党组', '县委'],
  place: ['清河', '清河县', '三楼', '局三楼会议室', '三楼党委会议室'],
  theme: ['树牢正确政绩观', '“树牢正确政绩观”'],
  text: ['某项工作', '《某项规定》'],
};

const DOUBLED = /党组党组|党委党委|党组党委|委员会委员会|会议室会议室|楼楼|同志同志|同志组长|组组(?!长)|条条款|人次人次|第第|年年|月月|日日|时时|分分|天天|《《|》》|““|””/g;

function applied(snapshot: DocumentSnapshot, edits: readonly Edit[]): readonly string[] {
  const texts = snapshot.paragraphs.map((p) => p.text);
  for (const { paragraph, start, end, expected, text } of [...edits].sort((a, b) => b.paragraph - a.paragraph || b.start - a.start)) {
    const was = texts[paragraph] ?? '';
    expect(was.slice(start, end)).toBe(expected);
    texts[paragraph] = was.slice(0, start) + text + was.slice(end);
  }
  return texts;
}

/** The text without what stands in its places. */
function around(texts: readonly string[], edits: readonly Edit[], length: (edit: Edit) => number): readonly string[] {
  return texts.map((text, paragraph) => {
    let kept = '';
    let from = 0;
    let shift = 0;
    for (const edit of edits.filter((e) => e.paragraph === paragraph).sort((a, b) => a.start - b.start)) {
      kept += `${text.slice(from, edit.start + shift)}◇`;
      from = edit.start + shift + length(edit);
      shift += length(edit) - (edit.end - edit.start);
    }
    return kept + text.slice(from);
  });
}

describe.each(filesIn('reports'))('%s', (file) => {
  const { lines } = parseAnnotated(textOf(file));
  const snapshot = snapshotOfLines(lines);
  const rows = factRows(analyze(snapshot));

  test('whatever is typed, nothing outside the places changes and no word stands twice', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: rows.length, maxLength: rows.length }), (choices) => {
        const drafts: Record<string, string> = {};
        rows.forEach((row, i) => {
          const typed = TYPED[row.kind];
          const cell = row.cells[(choices[i] ?? 0) % row.cells.length];
          if (cell) drafts[cell.key] = typed[(choices[i] ?? 0) % typed.length] ?? '';
        });
        const edits = rows.flatMap((row) => fillEdits(snapshot, row, drafts));
        const after = applied(snapshot, edits);
        expect(around(after, edits, (e) => e.text.length)).toEqual(around(lines, edits, (e) => e.end - e.start));
        after.forEach((text, i) => expect(text.match(DOUBLED) ?? []).toEqual((lines[i] ?? '').match(DOUBLED) ?? []));
      }),
      { numRuns: 15 },
    );
  });
});

describe.each(filesIn('documents'))('%s', (file) => {
  test('a value typed as it stands leaves the text as it is', () => {
    const snapshot = snapshotOfLines(textOf(file).split('\n'));
    const { values } = analyze(snapshot, { renew: true });
    expect(values.length).toBeGreaterThan(20);
    for (const value of values) expect(valueFor(snapshot, value, ` ${value.text} `)).toBe(value.text);
  });
});
