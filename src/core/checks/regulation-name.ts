import { looksAlike } from '../packs/look-alikes';
import { REGULATION_NEIGHBOURS, REGULATIONS } from '../packs/regulations';
import { defineCheck, replacing } from './check';

const TITLE = /《([^《》\n]{6,40})》/g;
/** （试行）, （2024年修订） belong to the edition. */
const NOTE = /[（(][^（）()]{1,12}[）)]$/;

const RIGHT: ReadonlySet<string> = new Set([...REGULATIONS, ...REGULATION_NEIGHBOURS]);

const BY_LENGTH = new Map<number, readonly string[]>();
for (const name of REGULATIONS) {
  for (const length of [name.length - 1, name.length, name.length + 1]) BY_LENGTH.set(length, [...(BY_LENGTH.get(length) ?? []), name]);
}

/** A known rule's name in 《》 with one character of like sound or shape, one left out or one doubled. */
export const regulationName = defineCheck({
  id: 'regulation-name',
  summary: '党内法规的名称应一字不差',
  severity: 'error',
  why: '引用党内法规应写全称，错一个字就成了没有的文件',
  ofModel: false,

  *run({ snapshot, placeholders }) {
    for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
      if (!text.includes('《')) continue;
      for (const match of text.matchAll(TITLE)) {
        const written = (match[1] ?? '').replace(NOTE, '');
        const right = RIGHT.has(written) ? undefined : BY_LENGTH.get(written.length)?.find((name) => isOneSlip(written, name));
        if (right === undefined) continue;
        const start = match.index + 1;
        const place = { paragraph, start, end: start + written.length };
        if (placeholders.some((blank) => blank.paragraph === paragraph && blank.start < place.end && place.start < blank.end)) continue;
        yield { place, message: `《${written}》应为《${right}》`, fix: [replacing(snapshot, place, right)] };
      }
    }
  },
});

/** Whether `written` is `right` but for one character: one like it, one missing, one doubled. */
function isOneSlip(written: string, right: string): boolean {
  let same = 0;
  while (same < written.length && written.charAt(same) === right.charAt(same)) same += 1;
  if (written.length === right.length) {
    return looksAlike(written.charAt(same), right.charAt(same)) && written.slice(same + 1) === right.slice(same + 1);
  }
  if (written.length < right.length) return written.slice(same) === right.slice(same + 1);
  return written.charAt(same) === written.charAt(same - 1) && written.slice(same + 1) === right.slice(same);
}
