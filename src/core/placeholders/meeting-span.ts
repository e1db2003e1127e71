import type { DocumentSnapshot } from '../document';
import type { PartyClock } from './party-clock';

/** How far down the title and the opening may stand, and how much of a paragraph is read. */
const OPENING_PARAGRAPHS = 12;
const OPENING_CHARACTERS = 400;

/** Nothing known: no congress and no plenum is the last one over such a span. */
const UNKNOWN: PartyClock = { from: '0000-01-01', to: '9999-12-31' };

/**
 * When the meeting was held, from the opening: a full year and month before 召开,
 * else the year in the title or the opening. 2024年度 is held from December 2024
 * to March 2025; a bare year is that year.
 */
export function meetingSpan(snapshot: DocumentSnapshot): PartyClock {
  const opening = snapshot.paragraphs
    .slice(0, OPENING_PARAGRAPHS)
    .map((p) => p.text.slice(0, OPENING_CHARACTERS))
    .join('\n');
  const held = /(20\d\d)年(1[0-2]|[1-9])月[^，。]{0,6}日?[^。]{0,30}召开/.exec(opening);
  if (held) {
    const month = (held[2] ?? '').padStart(2, '0');
    return { from: `${held[1]}-${month}-01`, to: `${held[1]}-${month}-31` };
  }
  const session = /(20\d\d)年度/.exec(opening);
  if (session) {
    const year = Number(session[1]);
    return { from: `${year}-12-01`, to: `${year + 1}-03-31` };
  }
  const year = /(20\d\d)年/.exec(opening)?.[1];
  return year ? { from: `${year}-01-01`, to: `${year}-12-31` } : UNKNOWN;
}
