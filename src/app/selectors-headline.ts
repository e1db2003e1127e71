import type { Severity } from '../core/analysis';
import type { DocumentSnapshot } from '../core/document';
import { BANDS, confirmsByBand, leftByBand, type Band } from './bands';
import { factRows } from './fact-rows';
import { isClean, isFilled, type AppState } from './state';

/**
 * loading: not read yet; empty: no text; foreign: no sign of the model;
 * not-yet 暂不宜送审; looking: the body is clean, the rest is being read;
 * clean: 机检未见必改项，请人工复核后送审.
 */
export type Verdict = 'loading' | 'empty' | 'foreign' | 'not-yet' | 'looking' | 'clean';

export interface Headline {
  readonly verdict: Verdict;
  /** Certain blanks in the body. */
  readonly blanks: number;
  /** 待核对: values that stand in the text and that nobody has confirmed, one a row. */
  readonly confirms: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  /** Blanks outside the body; null while that is not known. */
  readonly elsewhere: number | null;
}

export interface Bar {
  readonly band: Band;
  readonly done: number;
  readonly total: number;
  /** The phase is not in the document. */
  readonly absent: boolean;
}

/** Whether the document has no text at all. */
export function isBlank(snapshot: DocumentSnapshot): boolean {
  return snapshot.paragraphs.every((p) => p.text.trim() === '');
}

/** The top line: the verdict, never more than the machine knows, and the counts that are its reason. */
export function headline(state: AppState): Headline {
  const { reading, elsewhere } = state;
  if (!reading) return { verdict: 'loading', blanks: 0, confirms: 0, errors: 0, warnings: 0, hints: 0, elsewhere: null };
  const { analysis, snapshot } = reading;
  const of = (severity: Severity): number => analysis.findings.filter((f) => f.severity === severity).length;
  const counts = {
    blanks: analysis.placeholders.filter((p) => p.certainty === 'certain').length,
    confirms: factRows(analysis, state.judgements).filter((row) => row.confirm).length,
    errors: of('error'),
    warnings: of('warning'),
    hints: of('hint'),
    elsewhere: elsewhere.kind === 'known' ? elsewhere.blanks.length : null,
  };
  return { verdict: verdictOf(), ...counts };

  function verdictOf(): Verdict {
    if (isBlank(snapshot)) return 'empty';
    if (!analysis.isReport) return 'foreign';
    if (!isClean(analysis) || counts.confirms > 0 || (counts.elsewhere ?? 0) > 0) return 'not-yet';
    return elsewhere.kind === 'unread' ? 'looking' : 'clean';
  }
}

/** Whether the texts outside the body must be read before the pane may say that nothing is left. */
export function needsElsewhere(state: AppState): boolean {
  return (
    state.elsewhere.kind === 'unread' &&
    state.reading !== null &&
    isFilled(state.reading.analysis) &&
    !isBlank(state.reading.snapshot)
  );
}

/** The four bars 首尾 会前 会议 会后. */
export function bars(state: AppState): readonly Bar[] {
  const { reading, totals } = state;
  if (!reading) return [];
  const left = leftByBand(reading.analysis);
  const confirms = confirmsByBand(reading.analysis, state.judgements);
  const { renewing } = reading.analysis;
  const missing = new Set(
    reading.analysis.outline.filter((row) => row.status === 'missing').map((row): string => row.element),
  );
  return BANDS.map((band) => ({
    band,
    total: totals.blanks[band] + (renewing ? totals.confirms[band] : 0),
    done: totals.blanks[band] - left[band] + (renewing ? totals.confirms[band] - confirms[band] : 0),
    absent: band !== 'ends' && missing.has(band),
  }));
}
