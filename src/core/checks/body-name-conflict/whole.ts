import type { UnitKind } from '../../packs/unit-kinds';
import { replacing, type CheckInput, type Report } from '../check';

/** All who belong to a unit of some kind: 全局 also is 全局观念, so somebody or something of a unit must follow. */
const WHOLE = /全[局镇乡校院](?=干部|干群|职工|党员|教职|师生|医护|上下|各股室|各科室|各项工作)/g;

/** Before 全镇, 全校, 全院 that are another's: a superior's, a branch's, one that was visited. */
const ANOTHERS = /[在到为向对]$|[该某各他这那所]|学校|中学|小学|[医卫生学]院|乡镇/;

/** The unit's name is still to be filled: nobody can say of which kind it is. */
const BLANK = /[XxＸｘ×*＊○]|（\s*）/;

/**
 * 全局干部职工 in a report of a town, a school, a hospital: the sentence comes from a bureau's.
 * Other units' words (全镇, 全校, 全院) are asked about once, and so is 全局 where the unit is still a blank.
 */
export function* wholeReports(name: string, kind: UnitKind | null, { snapshot, outline }: CheckInput): Iterable<Report> {
  if (kind === null && !BLANK.test(name)) return;
  let asked = false;
  for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
    if (paragraph >= outline.bodyTo || !text.includes('全')) continue;
    for (const { 0: words, index } of text.matchAll(WHOLE)) {
      // 检察院党组 says 全院, 卫健委党组 has no other word than 全局.
      if (words === kind?.whole || name.includes(words.charAt(1))) continue;
      const place = { paragraph, start: index, end: index + words.length };
      if (kind !== null && words === '全局') {
        yield { place, message: `本单位是${kind.designation}，此处写“全局”，应为“${kind.whole}”`, fix: [replacing(snapshot, place, kind.whole)] };
      } else if (!asked && (kind === null ? words === '全局' : isAsked(kind, text.slice(Math.max(0, index - 16), index)))) {
        asked = true;
        yield { place, severity: 'hint', message: `${kind === null ? `单位写作“${name}”` : `本单位是${kind.designation}`}，此处写“${words}”，单位类型是否相符` };
      }
    }
  }
}

/** A county's report speaks of towns and schools; any report may, of another's. */
function isAsked({ body, whole }: UnitKind, before: string): boolean {
  return body !== '常委会' && whole !== '全区' && !ANOTHERS.test(before);
}
