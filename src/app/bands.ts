import type { Analysis, Placeholder } from '../core/analysis';
import type { Judgements } from '../core/facts/judgements';
import { elementOf, type Phase } from '../core/structure/elements';
import { placesToConfirm } from './fact-rows';

/** The four bars of the top line: 首尾 会前 会议 会后. */
export type Band = 'ends' | Phase;

export type BandCounts = Readonly<Record<Band, number>>;

/** The bars' full lengths: blanks, and places of values to confirm. */
export interface Totals {
  readonly blanks: BandCounts;
  readonly confirms: BandCounts;
}

export const BANDS: readonly Band[] = ['ends', 'pre', 'meet', 'post'];

/** The band a paragraph counts in; what belongs to no phase counts in 首尾, so that the four sum to the headline. */
export function bandOf(analysis: Analysis, paragraph: number): Band {
  const id = analysis.elementOf[paragraph];
  return (id ? elementOf(id).phase : null) ?? 'ends';
}

const cache = new WeakMap<Analysis, BandCounts>();

/** How many certain blanks each band has; computed once an analysis. */
export function leftByBand(analysis: Analysis): BandCounts {
  const known = cache.get(analysis);
  if (known) return known;
  const counts = countByBand(analysis, analysis.placeholders.filter((p) => p.certainty === 'certain'));
  cache.set(analysis, counts);
  return counts;
}

/** How many places of values each band has that are to be confirmed. */
export function confirmsByBand(analysis: Analysis, judgements: Judgements): BandCounts {
  return countByBand(analysis, placesToConfirm(analysis, judgements));
}

function countByBand(analysis: Analysis, places: readonly Placeholder[]): BandCounts {
  const counts: Record<Band, number> = { ends: 0, pre: 0, meet: 0, post: 0 };
  for (const p of places) counts[bandOf(analysis, p.paragraph)] += 1;
  return counts;
}

/** Of two counts the greater, band by band. */
export function maxCounts(a: BandCounts, b: BandCounts): BandCounts {
  return { ends: Math.max(a.ends, b.ends), pre: Math.max(a.pre, b.pre), meet: Math.max(a.meet, b.meet), post: Math.max(a.post, b.post) };
}

/** Of two full lengths the greater, band by band. */
export function maxTotals(a: Totals, b: Totals): Totals {
  return { blanks: maxCounts(a.blanks, b.blanks), confirms: maxCounts(a.confirms, b.confirms) };
}
