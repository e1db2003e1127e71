import type { BlankContext, Recognition } from './context';
import type { KnownFactId } from './table';

/** One blank's surroundings and what the recognisers made of it alone. */
export interface Reading {
  readonly context: BlankContext;
  readonly recognition: Recognition;
}

/** The numbers that a report gives for the body and again for its members. */
const PAIRS: ReadonlyMap<KnownFactId, KnownFactId> = new Map([
  ['issues.teamImmediate', 'issues.memberImmediate'],
  ['issues.teamStaged', 'issues.memberStaged'],
  ['issues.teamLong', 'issues.memberLong'],
  ['team.issues', 'members.issues'],
]);
const PAIRED_BACK = new Map([...PAIRS].map(([team, member]) => [member, team]));

/** Lists that a report gives once; the same offices elsewhere are other people. */
const GIVEN_ONCE: ReadonlySet<string> = new Set(['members', 'deputies', 'observers']);

/**
 * Look at all readings of a document together: a wrong merge fills a wrong value,
 * so whatever the text does not support as the same is taken apart.
 */
export function reconcile(readings: readonly Reading[]): readonly Recognition[] {
  const presides = readings.some((r) => r.recognition.secretaryPresides === true);
  const results = readings.map((r) =>
    presides && r.recognition.fact === 'person.secretary'
      ? { ...r.recognition, fact: 'chair.name' as const }
      : r.recognition,
  );
  splitPairs(readings, results);
  splitRepeated(readings, results);
  splitNested(readings, results);
  return results;
}

const SUM = /累计|共计|总计|合计|一共|共/;

/** Two groups with the same subject in one paragraph (…X个；…X个): the body's come first. */
function splitPairs(readings: readonly Reading[], results: Recognition[]): void {
  const firstAt = new Map<string, number>();
  const keyOf = (i: number, fact: string): string => `${readings[i]?.context.paragraph ?? -1} ${fact}`;
  results.forEach((recognition, i) => {
    if (recognition.fact === null) return;
    const key = keyOf(i, recognition.fact);
    const first = firstAt.get(key);
    if (first === undefined) {
      firstAt.set(key, i);
      return;
    }
    const member = PAIRS.get(recognition.fact);
    const team = PAIRED_BACK.get(recognition.fact);
    if (member !== undefined && !firstAt.has(keyOf(i, member))) {
      results[i] = { ...recognition, fact: member };
      firstAt.set(keyOf(i, member), i);
    } else if (team !== undefined && !firstAt.has(keyOf(i, team))) {
      results[first] = { ...recognition, fact: team };
      firstAt.set(keyOf(i, team), first);
      firstAt.set(key, i);
    }
  });
}

/** The same number twice in one sentence is two numbers; a second task's owner is another person; a list is given once. */
function splitRepeated(readings: readonly Reading[], results: Recognition[]): void {
  const seen = new Map<string, number>();
  const listAt = new Map<string, number>();
  results.forEach((recognition, i) => {
    const context = readings[i]?.context;
    if (recognition.fact === null || !context) return;
    if (GIVEN_ONCE.has(recognition.fact)) {
      const at = listAt.get(recognition.fact) ?? context.paragraph;
      listAt.set(recognition.fact, at);
      if (at !== context.paragraph) results[i] = { fact: null, kind: recognition.kind };
      return;
    }
    // 共◇人参加会议，应到◇人，实到◇人 says one number again.
    if (recognition.fact === 'attendance.present' || recognition.fact === 'attendance.due') return;
    const scope = recognition.fact === 'owner' || recognition.fact === 'deadline'
      ? `${recognition.fact} ${recognition.part ?? ''}`
      : recognition.kind === 'number' ? `${recognition.fact} ${context.paragraph} ${context.sentence}` : null;
    if (scope === null) return;
    const first = seen.get(scope);
    if (first === undefined) {
      seen.set(scope, i);
      return;
    }
    // 书记谈话X人次、成员谈话X人次，累计X人次: the sum is the fact, wherever it stands.
    const earlier = readings[first]?.context;
    if (earlier && SUM.test(context.clause) && !SUM.test(earlier.clause)) {
      results[first] = apart(recognition, earlier);
      seen.set(scope, i);
    } else {
      results[i] = apart(recognition, context);
      // Two kinds of talks without a sum: neither is the total.
      if (recognition.fact === 'talk.total' && earlier && !SUM.test(earlier.clause)) results[first] = apart(recognition, earlier);
    }
  });
}

const PARENT = /^[\u4e00-\u9fff]{0,6}?(?:局|大学|集团|公司|学院|学校|医院|委员会|委|厅|院|总厂)/;

/**
 * XX大学XX学院党委, ××集团××公司: of two names written together the last is the
 * unit's own, the one before it is what it belongs to, here and wherever the same word follows it.
 */
function splitNested(readings: readonly Reading[], results: Recognition[]): void {
  const word = (i: number): string => readings[i]?.context.tail.slice(0, 2) ?? '';
  const parents = new Set<string>();
  results.forEach((recognition, i) => {
    const after = readings[i]?.context.after ?? '';
    const nested = recognition.fact === 'unit.name' && results[i + 1]?.fact === 'unit.name' && /^[\u4e00-\u9fff]{1,10}◇/.test(after);
    if (nested && word(i) !== word(i + 1)) parents.add(word(i));
  });
  results.forEach((recognition, i) => {
    if (recognition.fact !== 'unit.name' || !parents.has(word(i))) return;
    results[i] = { fact: null, kind: 'organization', label: `${PARENT.exec(readings[i]?.context.tail ?? '')?.[0] ?? word(i)}名称`, same: `parent ${word(i)}` };
  });
}

function apart(recognition: Recognition, context: BlankContext): Recognition {
  const { kind, part } = recognition;
  return part === undefined
    ? { fact: null, kind }
    : { fact: null, kind, part, same: `apart ${context.paragraph} ${context.sentence}` };
}
