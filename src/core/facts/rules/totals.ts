import { factById } from '../dictionary';
import type { KnownFactId } from '../table';
import { amountOf } from './amount';
import type { ValueMap } from './fact-key';

/** A value that follows from others: offered, never written by itself. */
export interface Proposal {
  /** The key of the value that is proposed. */
  readonly key: string;
  readonly value: string;
  /** What it is made of, in Chinese. */
  readonly why: string;
}

interface Sum {
  readonly total: KnownFactId;
  readonly parts: readonly [KnownFactId, KnownFactId, ...KnownFactId[]];
}

const SUMS: readonly Sum[] = [
  { total: 'team.issues', parts: ['issues.teamImmediate', 'issues.teamStaged', 'issues.teamLong'] },
  { total: 'members.issues', parts: ['issues.memberImmediate', 'issues.memberStaged', 'issues.memberLong'] },
  { total: 'fix.done', parts: ['fix.teamDone', 'fix.memberDone'] },
];

/** What is usually the same, and may be another (facts.json, “default”). */
const DEFAULTS: readonly (readonly [fact: KnownFactId, as: KnownFactId])[] = [
  ['sign.name', 'unit.name'],
  ['chair.name', 'person.secretary'],
  ['person.teamSpeaker', 'chair.name'],
  ['person.teamSpeaker', 'person.secretary'],
  ['person.summarizer', 'person.secretary'],
  ['person.summarizer', 'chair.name'],
];

/**
 * Values that can be worked out from those known: a total from its parts, a part from
 * the total and the others, an average, a usual value. Only of facts that are asked,
 * and only what differs from the value known; one proposal a fact.
 * @param asked the keys of the blanks
 */
export function proposals(values: ValueMap, asked: ReadonlySet<string>): readonly Proposal[] {
  const merged = asked.has('opinions.merged') || values.has('opinions.merged');
  const opinions: Sum = { total: merged ? 'opinions.merged' : 'opinions.total', parts: ['opinions.team', 'opinions.members'] };
  const found = [...[...SUMS, opinions].flatMap((sum) => fromSum(values, sum)), ...average(values), ...usual(values)];
  const first = new Map<string, Proposal>();
  for (const proposal of found) if (asked.has(proposal.key) && !first.has(proposal.key)) first.set(proposal.key, proposal);
  return [...first.values()];
}

function fromSum(values: ValueMap, { total, parts }: Sum): readonly Proposal[] {
  const amounts = parts.map((part) => amountOf(values, part));
  const known = amounts.filter((amount) => amount !== null);
  const sum = known.reduce((a, b) => a + b, 0);
  const whole = amountOf(values, total);
  if (known.length === parts.length) {
    return whole === sum ? [] : [{ key: total, value: String(sum), why: `${parts.map(labelOf).join('、')}合计：${known.join('＋')}` }];
  }
  const open = parts.find((_, i) => amounts[i] === null);
  if (whole === null || known.length !== parts.length - 1 || open === undefined || whole < sum || values.has(open)) return [];
  return [{ key: open, value: String(whole - sum), why: `${labelOf(total)}减去其余：${[whole, ...known].join('－')}` }];
}

function average(values: ValueMap): readonly Proposal[] {
  const total = amountOf(values, 'criticism.total');
  const present = amountOf(values, 'attendance.present');
  if (total === null || present === null || present === 0 || values.has('criticism.average')) return [];
  return [{
    key: 'criticism.average',
    value: String(Math.round((total / present) * 10) / 10),
    why: `${labelOf('criticism.total')}除以${labelOf('attendance.present')}：${total}÷${present}`,
  }];
}

function usual(values: ValueMap): readonly Proposal[] {
  return DEFAULTS.flatMap(([fact, as]) => {
    const value = values.get(as);
    return value === undefined || values.has(fact) ? [] : [{ key: fact, value, why: `通常与${labelOf(as)}相同` }];
  });
}

function labelOf(id: KnownFactId): string {
  return factById(id)?.label ?? id;
}
