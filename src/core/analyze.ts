import type { Analysis, Placeholder } from './analysis';
import { CHECKS } from './checks/index';
import { runChecks } from './checks/run-checks';
import type { DocumentSnapshot } from './document';
import { collectFacts } from './facts/collect';
import type { Judgements } from './facts/judgements';
import { findPlaceholders } from './placeholders/find';
import { parseOutline } from './structure/outline';

/**
 * A place filled while changes are tracked: the old token still shows beside the
 * new text. `before` and `after` are the texts right around the token.
 */
export interface SettledPlace {
  readonly before: string;
  readonly token: string;
  readonly after: string;
}

export interface AnalyzeOptions {
  /** Judge a document that shows no sign of the model as a report all the same. */
  readonly treatAsReport?: boolean;
  /** Places that count as filled although their token still shows. */
  readonly settled?: readonly SettledPlace[];
  /** 翻新旧稿: have the values that stand in the text confirmed although there are blanks. */
  readonly renew?: boolean;
  /** What people decided about blanks and values. */
  readonly judgements?: Judgements;
}

/**
 * The one road from a document to what is said of it: outline, placeholders,
 * facts, checks. Pure and linear in the length of the text; never throws on any
 * text. Offsets are UTF-16 units of the snapshot's paragraphs.
 */
export function analyze(snapshot: DocumentSnapshot, options: AnalyzeOptions = {}): Analysis {
  const outline = parseOutline(snapshot, { treatAsReport: options.treatAsReport ?? false });
  const placeholders = unsettled(findPlaceholders(snapshot, outline.elementOf), snapshot, options.settled ?? []);
  const facts = collectFacts(placeholders, outline.elementOf);
  return {
    isReport: outline.isReport,
    placeholders,
    values: [],
    renewing: false,
    facts,
    outline: outline.rows,
    elementOf: outline.elementOf,
    findings: runChecks(CHECKS, { snapshot, outline, placeholders, facts }),
  };
}

/** The placeholders that are not known to be filled. */
function unsettled(
  placeholders: readonly Placeholder[], snapshot: DocumentSnapshot, settled: readonly SettledPlace[],
): readonly Placeholder[] {
  if (settled.length === 0) return placeholders;
  return placeholders.filter(({ paragraph, start, end, text: token }) => {
    const text = snapshot.paragraphs[paragraph]?.text ?? '';
    return !settled.some(
      (place) => place.token === token && text.slice(0, start).endsWith(place.before) && text.startsWith(place.after, end),
    );
  });
}
