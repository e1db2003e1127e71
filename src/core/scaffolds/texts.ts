import { BRANCH_PARTS } from '../structure/branch-model';
import { ELEMENTS, elementOf, type ElementId, type Phase } from '../structure/elements';
import { modelOf, type Drafting } from './drafting';
import { STANDARD_TEXTS } from './library';
import { BRANCH_TEXTS } from './library/branch';
import { saidWords } from './said-words';
import type { Scaffold } from './scaffold';
import { withFacts, withWords } from './slots';
import type { Occasion, StandardText } from './standard-text';

/** The standard texts of one drafting. */
export interface Texts {
  /** An element's paragraphs; [] where it has no standard text. */
  readonly of: (id: ElementId) => readonly Scaffold[];
  /** Whether an element opens with a number: a phase's heading, or a text with a lead. */
  readonly takesNumber: (id: ElementId) => boolean;
  /** What a whole phase, or a whole report, consists of, in the model's order. */
  readonly usual: (phase: Phase | null) => readonly ElementId[];
  readonly level2: Drafting['level2'];
}

/** Recommended parts that a 简版 writes together with others. */
const BRIEFLY_ELSEWHERE: ReadonlySet<ElementId> = new Set<ElementId>(['meet.procedure', 'meet.comment', 'post.lead', 'post.fix', 'post.rules']);

/** Write every standard text for a meeting and a unit; a department's own come in the place of ours. */
export function textsFor(drafting: Drafting): Texts {
  const { own = [], length, session } = drafting;
  const said = saidWords(drafting);
  const occasion: Occasion = { kind: session.kind, says: (word) => said[word].isKnown };
  const known = drafting.known ?? new Map<string, string>();

  const write = (standard: StandardText): Scaffold => {
    const { element, role } = standard;
    const wording = length === 'brief' ? (standard.brief ?? standard.text) : standard.text;
    const text = withWords(typeof wording === 'string' ? wording : wording(occasion), said);
    if (standard.lead === undefined) return { element, role, ...withFacts(text, known) };
    return { element, role, lead: withWords(standard.lead, said), ...withFacts(text, known) };
  };

  const ofBranch = modelOf(drafting) === 'branch';
  // A branch has its own parts; what is said alike (name, date) it takes from the others.
  const standards = ofBranch ? [...STANDARD_TEXTS.filter(({ element }) => BRANCH_PARTS.includes(element)), ...BRANCH_TEXTS] : STANDARD_TEXTS;
  const written = new Map<ElementId, readonly Scaffold[]>(standards.map((standard) => [standard.element, [write(standard)]]));
  const ownIds = new Set(own.map(({ element }) => element));
  for (const id of ownIds) written.set(id, own.filter(({ element }) => element === id));

  const isUsual = (id: ElementId): boolean => {
    if (ownIds.has(id)) return true;
    if (ofBranch) return BRANCH_PARTS.includes(id);
    const { requirement, scaffolded } = elementOf(id);
    if (id === 'meet.case') return session.kind === 'case';
    return scaffolded && requirement !== 'optional' && !(length === 'brief' && BRIEFLY_ELSEWHERE.has(id));
  };
  return {
    of: (id) => written.get(id) ?? [],
    takesNumber: (id) => elementOf(id).level === 1 || written.get(id)?.[0]?.lead !== undefined,
    usual: (phase) => ELEMENTS.filter((e) => (phase === null || e.phase === phase) && isUsual(e.id)).map((e) => e.id),
    level2: drafting.level2,
  };
}
