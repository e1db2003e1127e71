import { once } from '../once';
import { aspectClaims } from './count-claim/aspects';
import { claimsIn, type Claim } from './count-claim/claims';
import { coinedMismatches } from './count-claim/coined';
import { countedAfter } from './count-claim/counted-names';
import { datedMismatches } from './count-claim/dated-times';
import { followingList, type FollowingList } from './count-claim/following-list';
import { numberingOf } from './count-claim/list-paragraphs';
import { listBefore, repeatedBefore } from './count-claim/list-before';
import { namedAfter } from './count-claim/named-list';
import { defineCheck, type Report } from './check';

/**
 * 五项议程 with four listed. An error only where the list follows the number at
 * once (colon, full stop) and no way of counting it fits; a list before the
 * number, 等, 几点 and names after a colon give at most a hint.
 */
export const countClaim = defineCheck({
  id: 'count-claim',
  summary: '“几项、几点、几个方面”应与所列相符',
  severity: 'error',
  why: '说的数与列的数不一致，审稿时一定会被问到',
  ofModel: false,

  *run(input) {
    const numbering = once(() => numberingOf(input.outline));
    for (const [paragraph, { text }] of input.snapshot.paragraphs.entries()) {
      const claims = claimsIn(text);
      if (claims.length > 0) yield* judged(claims.map((claim) => ({ claim, list: followingList(claim, paragraph, input, numbering()) })), paragraph, text);
      yield* coined(text, paragraph);
      for (const { start, end, dates, where } of datedMismatches(text)) {
        const message = `写“${text.slice(start, end)}”，${where}列出${dates}个日期，数目是否相符`;
        yield { place: { paragraph, start, end }, severity: 'hint', message };
      }
    }
    yield* aspectClaims(input);
  },
});

interface Listed {
  readonly claim: Claim;
  readonly list: FollowingList | null;
}

/** 三个方面9个问题：一是… is one list for two numbers: one of them fits, or only the nearer is asked about. */
function* judged(claims: readonly Listed[], paragraph: number, text: string): Iterable<Report> {
  for (const { claim, list } of claims) {
    const others = list === null || claims.length === 1 ? [] : claims.filter((other) => other.claim !== claim && other.list?.place === list.place);
    if (others.some((other) => other.list?.counts.includes(other.claim.value ?? 0) || other.claim.start > claim.start)) continue;
    const report = judge(claim, list, paragraph, text);
    if (report) yield report;
  }
}

function judge(claim: Claim, list: FollowingList | null, paragraph: number, text: string): Report | null {
  const place = { paragraph, start: claim.start, end: claim.end };
  const words = text.slice(claim.start, claim.end);
  if (claim.value === null) return list && !/[以如]下$/.test(text.slice(Math.max(0, claim.start - 2), claim.start)) ? vague(place, words, list) : null;
  const before = claim.inQuotes ? null : (repeatedBefore(claim, text) ?? listBefore(claim, text));
  if (list) {
    if (list.counts.includes(claim.value) || before === claim.value) return null;
    if (claim.inQuotes || (list.loose && (claim.governed || list.counted > claim.value))) return null;
    // One item alone may be an example of a list that is not written out.
    const severity = list.loose || list.counted === 1 ? 'hint' : 'error';
    const tail = severity === 'hint' ? '，数目是否相符' : '，请核对数目或补齐';
    const range = list.range === '' ? '' : `（${list.range}）`;
    return { place, severity, message: `写“${words}”，后面列出${list.counted}项${range}${tail}` };
  }
  if (claim.inQuotes) return null;
  if (before !== null) return before === claim.value ? null : asked(place, words, '前面点到', before);
  const counted = countedAfter(claim, text);
  if (counted !== null) {
    if (counted === claim.value) return null;
    return { place, severity: 'warning', message: `写“${words}”，后面列出${counted}项并各有数目，请核对数目或补齐` };
  }
  const named = namedAfter(claim, text);
  return named === null ? null : asked(place, words, '后面点到', named);
}

function asked(place: Report['place'], words: string, where: string, count: number): Report {
  return { place, severity: 'hint', message: `写“${words}”，${where}${count}项，数目是否相符` };
}

/** 几点要求 with four after it: the number could be said. */
function vague(place: Report['place'], words: string, list: FollowingList): Report | null {
  if (list.counted < 2 || list.counted > 10) return null;
  const number = '零一二三四五六七八九十'.charAt(list.counted);
  const said = words.replace('几', number === '二' ? '两' : number);
  return { place, severity: 'hint', message: `写“${words}”，后面列出${list.counted}项，是否写明“${said}”` };
}

function* coined(text: string, paragraph: number): Iterable<Report> {
  for (const { start, end, word, counted, sure } of coinedMismatches(text)) {
    const message = `写“${text.slice(start, end)}”，后面有${counted}个“${word}”，${sure ? '请核对数目或补齐' : '数目是否相符'}`;
    yield { place: { paragraph, start, end }, severity: sure ? 'warning' : 'hint', message };
  }
}
