import type { Placeholder } from '../../src/core/analysis';
import { snapshotOfLines, type DocumentSnapshot } from '../../src/core/document';

/** One blank with its truth, as test/fixtures/reports/README.md writes it. */
export interface AnnotatedBlank {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly fact: string;
  readonly part: string | null;
  readonly index: number | null;
  readonly certainty: string;
}

export interface AnnotatedReport {
  readonly snapshot: DocumentSnapshot;
  readonly lines: readonly string[];
  readonly blanks: readonly AnnotatedBlank[];
}

/** Read `⟦token|kind|fact[:part][#index][|certainty]⟧` out of a report's lines. */
export function parseAnnotated(source: string): AnnotatedReport {
  const blanks: AnnotatedBlank[] = [];
  const lines = source.replace(/\n$/, '').split('\n').map((line, paragraph) => {
    let text = '';
    for (const piece of line.split(/(⟦[^⟧]*⟧)/)) {
      if (!piece.startsWith('⟦')) {
        text += piece;
        continue;
      }
      const [token = '', kind = '', reference = '', certainty = 'certain'] = piece.slice(1, -1).split('|');
      // Spaces that clerks put around a token are not part of it.
      const trimmed = token.trim() === '' ? token : token.trim();
      const start = text.length + token.indexOf(trimmed);
      const [name = '', index] = reference.split('#');
      const other = name.startsWith('other:');
      const [fact = '', part] = other ? [name] : name.split(':');
      blanks.push({
        paragraph, start, end: start + trimmed.length, text: trimmed, kind, fact,
        part: part ?? null, index: index === undefined ? null : Number(index), certainty,
      });
      text += token;
    }
    return text;
  });
  return { snapshot: snapshotOfLines(lines), lines, blanks };
}

/** How well found blanks agree with the truth. */
export interface Agreement {
  readonly blanks: number;
  readonly missed: readonly AnnotatedBlank[];
  /** Certain ones that are not annotated. */
  readonly extra: readonly Placeholder[];
  readonly kindsRight: number;
  readonly kindsWrong: readonly { readonly truth: AnnotatedBlank; readonly found: Placeholder }[];
  /** Share of the pairs that are the same fact, or are said to be; a wrong merge counts twice. */
  readonly pairs: number;
  readonly wrongMerges: readonly (readonly [AnnotatedBlank, AnnotatedBlank])[];
  readonly missedMerges: readonly (readonly [AnnotatedBlank, AnnotatedBlank])[];
  /** Blanks whose fact id is the annotated one (facts nobody knows left out). */
  readonly factsRight: number;
  readonly factsKnown: number;
  readonly factsWrong: readonly { readonly truth: AnnotatedBlank; readonly found: Placeholder }[];
}

const keyOfTruth = (b: AnnotatedBlank): string => `${b.fact}/${b.part ?? ''}/${b.index ?? ''}`;
const keyOfFound = (p: Placeholder): string => `${p.fact}/${p.part ?? ''}/${p.index ?? ''}`;

/** Compare what was found with the truth of one report. */
export function compare(truth: readonly AnnotatedBlank[], found: readonly Placeholder[]): Agreement {
  const at = new Map(found.map((p) => [`${p.paragraph}:${p.start}:${p.end}`, p]));
  const both: { truth: AnnotatedBlank; found: Placeholder }[] = [];
  const missed: AnnotatedBlank[] = [];
  for (const blank of truth) {
    const place = `${blank.paragraph}:${blank.start}:${blank.end}`;
    const match = at.get(place);
    if (match) both.push({ truth: blank, found: match });
    else missed.push(blank);
    at.delete(place);
  }
  const extra = [...at.values()].filter((p) => p.certainty === 'certain');
  const kindsWrong = both.filter((b) => b.truth.kind !== b.found.kind);
  const known = both.filter((b) => !b.truth.fact.startsWith('other:'));
  const factsWrong = known.filter((b) => b.truth.fact !== b.found.fact || (b.truth.part ?? null) !== b.found.part);
  const wrongMerges: [AnnotatedBlank, AnnotatedBlank][] = [];
  const missedMerges: [AnnotatedBlank, AnnotatedBlank][] = [];
  let right = 0;
  both.forEach((a, i) => {
    for (const b of both.slice(i + 1)) {
      const same = keyOfTruth(a.truth) === keyOfTruth(b.truth);
      const said = keyOfFound(a.found) === keyOfFound(b.found);
      if (same && said) right += 1;
      else if (said) wrongMerges.push([a.truth, b.truth]);
      else if (same) missedMerges.push([a.truth, b.truth]);
    }
  });
  const counted = right + missedMerges.length + 2 * wrongMerges.length;
  return {
    blanks: truth.length, missed, extra,
    kindsRight: both.length - kindsWrong.length, kindsWrong,
    pairs: counted === 0 ? 1 : right / counted, wrongMerges, missedMerges,
    factsRight: known.length - factsWrong.length, factsKnown: known.length, factsWrong,
  };
}
