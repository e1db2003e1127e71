import type { FactValue } from '../../analysis';
import type { TextRange } from '../../document';
import { attendanceViolations } from '../../facts/rules/attendance-constraints';
import { parseCount } from '../../facts/rules/counts';
import { numberViolations } from '../../facts/rules/number-constraints';
import { asFinding } from '../../facts/rules/violation';
import type { KnownFactId } from '../../facts/table';
import { attendances } from '../../facts/values/attendance';
import type { CheckInput, Report } from '../check';
import { quantitiesIn, type Quantity } from './quantities';

/** The facts whose numbers are part of another one, or the sum of others. */
const PARTS: ReadonlySet<string> = new Set<KnownFactId>([
  'forms.returned', 'opinions.merged', 'opinions.team', 'opinions.members', 'opinions.total', 'talk.chief', 'last.done',
  'team.issues', 'members.issues', 'fix.done', 'criticism.average',
  'issues.teamImmediate', 'issues.teamStaged', 'issues.teamLong', 'issues.memberImmediate', 'issues.memberStaged', 'issues.memberLong',
]);

/** Totals that equal the sum of all their kinds, which may be told in another sentence. */
const SUMS: ReadonlySet<string> = new Set<KnownFactId>(['team.issues', 'members.issues', 'opinions.merged']);

/** What is done may be more than what was to be done at once. */
const OTHER_SIDES: ReadonlySet<string> = new Set<KnownFactId>(['fix.teamDone', 'fix.memberDone', 'issues.teamImmediate', 'issues.memberImmediate']);

/** All that is compared here. */
const CONCERNED: ReadonlySet<string> = new Set<string>([
  ...PARTS, ...OTHER_SIDES, ...(['forms.sent', 'talk.total', 'last.total', 'criticism.total'] satisfies KnownFactId[]),
]);

const ROUGH_BEFORE = /(?:近|约|逾|超过?|至少|不少于|不低于|达到?)$/;

/**
 * Numbers that the fact table knows, wherever they stand. Sure only where all stand in
 * one sentence; across sentences only a total and all its kinds are compared, and
 * only where their sum stands nowhere in the document.
 */
export function* acrossText(input: CheckInput, told: readonly TextRange[]): Iterable<Report> {
  if (isDraft(input) || !hasAmounts(input)) return;
  const places = exactValues(input);
  if (places.size < 2) return;
  const values = new Map([...places].map(([fact, { text }]) => [fact, text]));
  const present = presentIn(input, places.get('criticism.average') !== undefined);
  if (present !== null) values.set('attendance.present', String(present));
  const reported: (readonly TextRange[])[] = told.map((range) => [range]);
  for (const violation of [...numberViolations(values), ...attendanceViolations(values)]) {
    const { key, keys } = violation;
    if (!PARTS.has(key) || (!SUMS.has(key) && keys.slice(1).some((other) => OTHER_SIDES.has(other)))) continue;
    const own = keys.flatMap((one) => (one === 'attendance.present' ? [] : (places.get(one) ?? [])));
    const place = own[0];
    // Two numbers that were told of together are not told of again.
    if (!place || reported.some((ranges) => own.filter((one) => ranges.some((range) => overlap(one, range))).length > 1)) continue;
    const together = own.every((one) => inOneSentence(place, one, input));
    if (key.startsWith('opinions.') && concernsSeveral(own, input)) continue;
    if (together ? isMeantOtherwise(key, own, nearby(place, input)) : !tellsAllKinds(key, own, input)) continue;
    reported.push(own);
    const severity = together ? violation.severity : 'hint';
    yield { place: { paragraph: place.paragraph, start: place.start, end: place.end }, severity, message: asFinding(violation, severity) };
  }
}

/** So many blanks are left: sums are told once they are filled, and the values of a draft cost more time than they tell. */
const BLANKS_OF_DRAFT = 3;

function isDraft({ placeholders }: CheckInput): boolean {
  let count = 0;
  for (const { certainty } of placeholders) {
    if (certainty === 'certain') count += 1;
    if (count > BLANKS_OF_DRAFT) return true;
  }
  return false;
}

/** Something counted in figures, or in tens. */
const AMOUNT = /(?:[0-9]|十[一二三四五六七八九]?) ?(?:个|条|份|项|人次)/g;

/** Whether the text counts anything twice: in a draft full of blanks nothing can be compared, and values cost time. */
function hasAmounts({ snapshot }: CheckInput): boolean {
  let count = 0;
  for (const { text } of snapshot.paragraphs) {
    count += text.match(AMOUNT)?.length ?? 0;
    if (count >= 2) return true;
  }
  return false;
}

/** The first place of every number of the table that is an exact one. */
function exactValues({ snapshot, values }: CheckInput): ReadonlyMap<string, FactValue> {
  const first = new Map<string, FactValue>();
  for (const value of values) {
    if (value.kind !== 'number' || !CONCERNED.has(value.fact) || first.has(value.fact)) continue;
    const text = snapshot.paragraphs[value.paragraph]?.text ?? '';
    if (/^[余多来]/.test(text.charAt(value.end)) || ROUGH_BEFORE.test(text.slice(Math.max(0, value.start - 3), value.start))) continue;
    first.set(value.fact, value);
  }
  return first;
}

/** 实到 where the document says it once, with 应到; null elsewhere. */
function presentIn({ snapshot }: CheckInput, wanted: boolean): number | null {
  const found = wanted ? snapshot.paragraphs.flatMap(({ text }) => attendances(text)) : [];
  return found.length === 1 ? (found[0]?.present.value ?? null) : null;
}

/** Whether the text says that one opinion may concern several people. */
function concernsSeveral(own: readonly FactValue[], { snapshot }: CheckInput): boolean {
  return own.some(({ paragraph, end }) => /同时|重复|交叉/.test(snapshot.paragraphs[paragraph]?.text.slice(end, end + 24) ?? ''));
}

/** Whether another number of the sentence fits as the total: several are counted there. */
function isMeantOtherwise(key: string, own: readonly FactValue[], around: readonly Quantity[]): boolean {
  const amounts = own.map(({ text }) => parseCount(text) ?? 0);
  const sum = amounts.slice(1).reduce((a, b) => a + b, 0);
  const measure = around.find(({ start }) => start === own[0]?.start)?.measure;
  const others = around.filter((one) => one.measure === measure && !own.some(({ start }) => start === one.start));
  if (key === 'criticism.average') return false;
  if (SUMS.has(key)) return others.some(({ value }) => value === sum) || hasFurtherKinds(amounts[0] ?? 0, sum, others);
  return others.some(({ value }) => value >= (key === 'opinions.total' ? sum : (amounts[0] ?? 0)));
}

/** Whether more kinds than the known ones were told: 对班子12条、对成员23条、对部门5条. */
function hasFurtherKinds(total: number, sum: number, others: readonly Quantity[]): boolean {
  let more = sum;
  for (const { value } of [...others].reverse()) {
    more += value;
    if (more === total || sum + value === total) return true;
  }
  return false;
}

/** Whether the kinds are told together and nothing in the document is as many as they are together. */
function tellsAllKinds(key: string, own: readonly FactValue[], input: CheckInput): boolean {
  const [total, first, ...rest] = own;
  if (key === 'criticism.average') return total !== undefined && total.paragraph === first?.paragraph;
  if (!SUMS.has(key) || !total || !first || rest.length === 0 || !rest.every((one) => inOneSentence(first, one, input))) return false;
  const sum = own.slice(1).reduce((all, { text }) => all + (parseCount(text) ?? 0), 0);
  const measure = nearby(first, input).find(({ start }) => start === first.start)?.measure;
  const around = nearby(first, input).filter((one) => one.measure === measure && !own.some(({ start }) => start === one.start));
  if (hasFurtherKinds(parseCount(total.text) ?? 0, sum, around)) return false;
  const isSum = (one: Quantity): boolean => one.value === sum && one.measure === measure;
  return !input.snapshot.paragraphs.some(({ text }) => text.includes(String(sum)) && quantitiesIn(text, 0, text.length).some(isSum));
}

/** The quantities of the sentence that a place stands in. */
function nearby({ paragraph, start, end }: TextRange, { snapshot }: CheckInput): readonly Quantity[] {
  const text = snapshot.paragraphs[paragraph]?.text ?? '';
  const stop = text.indexOf('。', end);
  return quantitiesIn(text, text.lastIndexOf('。', start) + 1, stop < 0 ? text.length : stop);
}

function overlap(a: TextRange, b: TextRange): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}

function inOneSentence(a: TextRange, b: TextRange, { snapshot }: CheckInput): boolean {
  if (a.paragraph !== b.paragraph) return false;
  const text = snapshot.paragraphs[a.paragraph]?.text ?? '';
  return !text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)).includes('。');
}
