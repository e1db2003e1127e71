import { countedList } from '../total-mismatch/counted-list';
import type { Claim } from './claims';

/** What may stand between the number of kinds and the colon: 三个方面：, 4类19条：, 四类，分别为：. */
const LEAD = /^(?:问题|意见|建议|意见建议)?(?:[，,、共计]{0,2}[0-9０-９]{1,3}[条个项件](?:问题|意见|建议|意见建议)?)?(?:[，,]?(?:具体|依次|分别)?(?:为|是))?[：:]/;

/** How many items stand after a number of kinds, each with its own count (三个方面：甲14条，乙13条。); null where no such list does. */
export function countedAfter(claim: Claim, text: string): number | null {
  if (!claim.sorting || claim.governed) return null;
  const lead = LEAD.exec(text.slice(claim.end, claim.end + 30));
  return (lead && countedList(text, claim.end + lead[0].length)?.items.length) ?? null;
}
