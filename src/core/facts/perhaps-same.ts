import type { Fact } from '../analysis';
import type { KnownFactId } from './table';

/**
 * 疑为同一内容: facts whose value is often the same and that the text does not tell
 * apart for sure. What must never be merged (the year of a meeting and the year it is
 * held in, the meeting's date and the document's, what is to be rectified at once and
 * what has been) is not among them. Source: the usual roles at such a meeting.
 */
const OFTEN_SAME: readonly (readonly [KnownFactId, KnownFactId])[] = [
  ['person.secretary', 'chair.name'],
  ['person.teamSpeaker', 'chair.name'],
  ['person.teamSpeaker', 'person.secretary'],
  ['person.summarizer', 'chair.name'],
  ['person.summarizer', 'person.secretary'],
  ['person.summarizer', 'person.teamSpeaker'],
  ['unit.name', 'sign.name'],
  ['superior.approver', 'supervisor.name'],
  ['superior.approver', 'superior.name'],
  ['theme.short', 'branch.theme'],
  ['theme.full', 'branch.theme'],
];

const HEADS = /^(?:局长|校长|院长|镇长|县长|区长|市长|乡长|主任|董事长|总经理|厅长|处长)姓名$/;

/** The same facts, each with the ids of those that are perhaps the same; a person decides. */
export function perhapsSame(facts: readonly Fact[]): readonly Fact[] {
  const links = new Map<string, Set<string>>();
  const link = (a: Fact, b: Fact): void => {
    // Two values that differ are two things.
    if (a.value !== null && b.value !== null && a.value !== b.value) return;
    for (const [from, to] of [[a, b], [b, a]] as const) links.set(from.id, (links.get(from.id) ?? new Set()).add(to.id));
  };
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  for (const [a, b] of OFTEN_SAME) {
    const first = byId.get(a);
    const second = byId.get(b);
    if (first && second) link(first, second);
  }
  const unknown = new Map<string, Fact>();
  const chair = byId.get('chair.name');
  for (const fact of facts) {
    if (!fact.id.startsWith('other.')) continue;
    // 到会指导的副组长 is later called 副组长.
    const key = `${fact.kind} ${fact.label.replace(/^到会指导的/, '')}`;
    const twin = unknown.get(key);
    if (twin) link(twin, fact);
    else unknown.set(key, fact);
    // The head of the unit usually presides.
    if (chair && fact.kind === 'person' && HEADS.test(fact.label)) link(chair, fact);
  }
  if (links.size === 0) return facts;
  return facts.map((fact) => {
    const same = links.get(fact.id);
    return same ? { ...fact, perhapsSame: [...same] } : fact;
  });
}
