import type { Placeholder } from '../../../src/core/analysis';
import { snapshotOfLines } from '../../../src/core/document';
import { findPlaceholders } from '../../../src/core/placeholders/find';
import { describeOnSamples, readSample } from '../../support/samples';

interface Annotation {
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly token: string;
  readonly kind: string;
  readonly fact?: string | null;
  readonly part: string | null;
  readonly index?: number | null;
  readonly debatable: boolean;
  readonly flag: string | null;
  readonly not_placeholder: boolean;
}

interface Sample {
  readonly lines: readonly string[];
  readonly truth: readonly Annotation[];
}

/** The sample with every token written ××, and the truth moved along. */
function withCrosses({ lines, truth }: Sample): Sample {
  const moved: Annotation[] = [];
  const written = lines.map((line, n) => {
    let text = '';
    let from = 0;
    for (const a of truth.filter((t) => t.line === n && !t.not_placeholder)) {
      text += line.slice(from, a.start);
      moved.push({ ...a, start: text.length, end: text.length + 2, token: '××' });
      text += '××';
      from = a.end;
    }
    return text + line.slice(from);
  });
  return { lines: written, truth: moved };
}

/** 党委 and 党组 change places; both have two characters, so nothing moves. */
function swapped({ lines, truth }: Sample): Sample {
  return { lines: lines.map((line) => line.replace(/党委|党组/g, (w) => (w === '党委' ? '党组' : '党委'))), truth };
}

/** The paragraphs of level 2 of each phase in the reverse order. */
function shuffled({ lines, truth }: Sample): Sample {
  const order = lines.map((_, n) => n);
  const level2 = (n: number): boolean => /^(?:（[一二三四五六]）|[一二三四五六]是)/.test(lines[n] ?? '');
  for (let from = 0; from < order.length; from++) {
    let to = from;
    while (to < order.length && level2(to)) to++;
    if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse());
    from = Math.max(from, to);
  }
  return {
    lines: order.map((n) => lines[n] ?? ''),
    truth: truth.map((a) => ({ ...a, line: order.indexOf(a.line) })).sort((a, b) => a.line - b.line || a.start - b.start),
  };
}

const place = (p: { start: number; end: number }, line: number): string => `${line}:${p.start}-${p.end}`;

/** Same-fact pairs of the truth and of what was found; a wrong merge counts twice among the pairs. */
function pairs(truth: readonly Annotation[], found: ReadonlyMap<string, Placeholder>): { right: number; all: number } {
  let right = 0;
  let all = 0;
  truth.forEach((a, i) => {
    for (const b of truth.slice(i + 1)) {
      const [x, y] = [found.get(place(a, a.line)), found.get(place(b, b.line))];
      const same = a.fact != null && a.fact === b.fact && a.part === b.part && a.index === b.index;
      const said = !!x && !!y && x.fact === y.fact && x.part === y.part && x.index === y.index;
      if (same && said) right++;
      if (same || said) all += same ? 1 : 2;
    }
  });
  return { right, all };
}

const variants: readonly (readonly [string, (sample: Sample) => Sample])[] = [
  ['as given', (s) => s],
  ['every token written ××', withCrosses],
  ['党委 and 党组 swapped', swapped],
  ['level-2 paragraphs in another order', shuffled],
  ['all three at once', (s) => shuffled(swapped(withCrosses(s)))],
];

describeOnSamples('the samples', () => {
  const truth = JSON.parse(readSample('samples/truth.json')) as {
    files: Record<string, unknown>;
    annotations: readonly Annotation[];
  };
  const samples = Object.keys(truth.files).map((file) => ({
    file,
    lines: readSample(`samples/${file}`).split('\n'),
    truth: truth.annotations.filter((a) => a.file === file),
  }));

  describe.each(variants)('%s', (_name, change) => {
    test.each(samples.map((s) => [s.file, s] as const))('%s', (_file, sample) => {
      const { lines, truth: annotations } = change(sample);
      const found = findPlaceholders(snapshotOfLines(lines), lines.map(() => null));
      const byPlace = new Map(found.map((p) => [place(p, p.paragraph), p]));
      const real = annotations.filter((a) => !a.not_placeholder);
      const annotated = new Set(real.map((a) => place(a, a.line)));

      for (const a of real) {
        const hit = byPlace.get(place(a, a.line));
        if (a.flag === 'masked-known-term') expect(hit?.certainty).toBe('masked');
        else if (!a.debatable) expect([a.line, a.start, hit?.certainty]).toEqual([a.line, a.start, 'certain']);
      }
      const extra = found.filter((p) => p.certainty === 'certain' && !annotated.has(place(p, p.paragraph)));
      expect(extra.map((p) => `${p.paragraph}:${p.start} ${p.text}`)).toEqual([]);

      const kinds = real.filter((a) => byPlace.get(place(a, a.line))?.kind === a.kind).length;
      const { right, all } = pairs(real, byPlace);
      console.info(`kinds ${kinds}/${real.length}, same-fact pairs ${right}/${all}`);
      expect(kinds / real.length).toBeGreaterThanOrEqual(0.95);
      expect(right / all).toBeGreaterThanOrEqual(0.95);
    });
  });
});
