import type { Analysis, FactValue, Placeholder } from './analysis';
import { checkInput } from './checks/check-input';
import { withoutIgnored } from './checks/ignored';
import { CHECKS } from './checks/index';
import { runChecks } from './checks/run-checks';
import type { DocumentSnapshot } from './document';
import { withoutEndless } from './endless-paragraphs';
import { collectFacts } from './facts/collect';
import { factFinder, type FactExtension } from './facts/extension';
import { judged, NO_JUDGEMENTS, type Judgements } from './facts/judgements';
import type { KnownDate } from './facts/rules/calendar';
import { findValues } from './facts/values/find-values';
import { once } from './once';
import { findPlaceholders } from './placeholders/find';
import { sessionsWith } from './packs/sessions/index';
import type { SessionPack } from './packs/sessions/session-pack';
import { parseOutline } from './structure/outline';
import { NO_WORD_RULES, type WordRules } from './words/rules';

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
  /** A department's own facts (`parseFactExtensions`), asked for what the table does not have. */
  readonly facts?: readonly FactExtension[];
  /** Today, for checks of dates that cannot lie ahead; they are left out without it. */
  readonly today?: KnownDate;
  /** Ids of checks to run beside those that run unasked. */
  readonly alsoCheck?: readonly string[];
  /** A department's own words (`readWordsFile`, then `wordRules`). */
  readonly words?: WordRules;
  /** A department's own packs (`readSessionFile`), each in the place of ours of the same key. */
  readonly sessions?: readonly SessionPack[];
}

/**
 * The one road from a document to what is said of it: outline, placeholders,
 * facts, checks. Pure and linear in the length of the text; never throws on any
 * text. Offsets are UTF-16 units of the snapshot's paragraphs.
 */
export function analyze(snapshot: DocumentSnapshot, options: AnalyzeOptions = {}): Analysis {
  const { renew = false, judgements = NO_JUDGEMENTS, facts: extensions = [], alsoCheck = [] } = options;
  const own = factFinder(extensions);
  const read = withoutEndless(snapshot);
  const outline = parseOutline(read, { treatAsReport: options.treatAsReport ?? false });
  const { elementOf, isReport } = outline;
  const blanks = unsettled(findPlaceholders(snapshot, elementOf, own), snapshot, options.settled ?? []);
  const texts = snapshot.paragraphs.map((p) => p.text);
  const standing = once((): readonly FactValue[] =>
    renew || (isReport && worthReading(texts, blanks)) ? findValues(read, elementOf, readable(blanks, read), own) : []);
  // Whether values are to be confirmed is a question only of a text with hardly a blank;
  // of any other one they are read when somebody looks at them.
  const later = !renew && certain(blanks) > FEW_BLANKS && judgements.same.length === 0 && judgements.notBlank.length === 0;
  const decided = judged(blanks, later ? [] : standing(), texts, judgements);
  const { placeholders } = decided;
  const renewing = decided.values.length > 0 && (renew || (isReport && looksRenewed(placeholders, decided.values.filter(isKnown))));
  const valuesLater = once(() => judged(blanks, standing(), texts, judgements).values.filter(isKnown));
  // What the table does not know matters only where everything has to be confirmed.
  const values = renewing ? decided.values : decided.values.filter(isKnown);
  // Elsewhere a fact is what its blanks stand for: nobody is asked about the rest.
  const facts = collectFacts(placeholders, elementOf, { values: renewing ? values : [], renewing, judgements, extensions });
  const found = runChecks(CHECKS.filter(({ id, offByDefault }) => !offByDefault || alsoCheck.includes(id)), checkInput({
    snapshot: read, outline, placeholders: readable(placeholders, read), facts, words: options.words ?? NO_WORD_RULES, today: options.today ?? null, values: later ? valuesLater : () => values.filter(isKnown),
    ...(options.sessions?.length && { sessions: sessionsWith(options.sessions) }),
  }));
  return {
    isReport, model: outline.model, placeholders, renewing, facts,
    get values() {
      return later ? valuesLater() : values;
    },
    outline: outline.rows,
    elementOf,
    ...withoutIgnored(found, judgements.ignored, snapshot),
  };
}

/** The blanks in what is read of each paragraph. */
function readable(placeholders: readonly Placeholder[], { paragraphs }: DocumentSnapshot): readonly Placeholder[] {
  const inReach = ({ paragraph, end }: Placeholder): boolean => end <= (paragraphs[paragraph]?.text.length ?? 0);
  return placeholders.every(inReach) ? placeholders : placeholders.filter(inReach);
}

function isKnown(value: FactValue): boolean {
  return !value.fact.startsWith('other.');
}

function certain(placeholders: readonly Placeholder[]): number {
  return placeholders.filter((p) => p.certainty === 'certain').length;
}

/** An older report that was opened to be changed: hardly a blank, and values of many facts. */
const FEW_BLANKS = 3;
const MANY_FACTS = 5;

/** In UTF-16 units: no single report is longer than the second, none with blanks in it longer than the first. */
const LONGEST_UNFINISHED = 100_000;
const LONGEST_REPORT = 200_000;

/** In a collection of reports values would cost more time than they help anyone, unless somebody asks for them. */
function worthReading(texts: readonly string[], placeholders: readonly Placeholder[]): boolean {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return length <= (placeholders.length > FEW_BLANKS ? LONGEST_UNFINISHED : LONGEST_REPORT);
}

function looksRenewed(placeholders: readonly Placeholder[], values: readonly FactValue[]): boolean {
  if (certain(placeholders) > FEW_BLANKS) return false;
  return new Set(values.map((v) => v.fact)).size >= MANY_FACTS;
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
