import type { Analysis } from '../core/analysis';
import { elementOf, type Phase } from '../core/structure/elements';

/** The four bars of the top line: 首尾 会前 会议 会后. */
export type Band = 'ends' | Phase;

export type BandCounts = Readonly<Record<Band, number>>;

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
  const counts: Record<Band, number> = { ends: 0, pre: 0, meet: 0, post: 0 };
  for (const p of analysis.placeholders) if (p.certainty === 'certain') counts[bandOf(analysis, p.paragraph)] += 1;
  cache.set(analysis, counts);
  return counts;
}
