import { isNumeralOfSetPhrase } from '../packs/set-phrases';
import type { NumberedItem } from '../structure/numbered-items';
import type { Outline } from '../structure/outline';
import { claimsIn, type Claim } from './count-claim/claims';
import { followingList, type FollowingList, type ItemsByParagraph } from './count-claim/following-list';
import { listBefore } from './count-claim/list-before';
import { defineCheck, type CheckInput, type Report } from './check';

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
    const items = itemsByParagraph(input.outline);
    for (const [paragraph, { text }] of input.snapshot.paragraphs.entries()) {
      for (const claim of claimsIn(text)) {
        if (isNumeralOfSetPhrase(text, claim.start, claim.written)) continue;
        const report = judge(claim, paragraph, text, items, input);
        if (report) yield report;
      }
    }
  },
});

function itemsByParagraph({ items }: Outline): ItemsByParagraph {
  const map = new Map<number, NumberedItem[]>();
  for (const item of items) {
    const list = map.get(item.paragraph);
    if (list) list.push(item);
    else map.set(item.paragraph, [item]);
  }
  return map;
}

function judge(claim: Claim, paragraph: number, text: string, items: ItemsByParagraph, input: CheckInput): Report | null {
  const place = { paragraph, start: claim.start, end: claim.end };
  const words = text.slice(claim.start, claim.end);
  const list = followingList(claim, paragraph, input, items);
  if (list) {
    if (claim.value === null) return vague(place, words, list);
    if (list.counts.includes(claim.value)) return null;
    if (claim.inQuotes || (list.loose && list.counted > claim.value)) return null;
    // One item alone may be an example of a list that is not written out.
    const severity = list.loose || list.counted === 1 ? 'hint' : 'error';
    const tail = severity === 'hint' ? '，数目是否相符' : '，请核对数目或补齐';
    const range = list.counted === 1 ? '' : `（${list.range}）`;
    return { place, severity, message: `写“${words}”，后面列出${list.counted}项${range}${tail}` };
  }
  if (claim.value === null || claim.inQuotes) return null;
  const before = listBefore(claim, text);
  if (before === null || before >= claim.value) return null;
  return { place, severity: 'hint', message: `写“${words}”，前面点到${before}项，数目是否相符` };
}

/** 几点要求 with four after it: the number could be said. */
function vague(place: Report['place'], words: string, list: FollowingList): Report | null {
  if (list.counted < 2 || list.counted > 10) return null;
  const number = '零一二三四五六七八九十'.charAt(list.counted);
  const said = words.replace('几', number === '二' ? '两' : number);
  return { place, severity: 'hint', message: `写“${words}”，后面列出${list.counted}项，是否写明“${said}”` };
}
