import type { Token } from './token';
import { congressOf, latestPlenum, plenumNumbered, type PartyClock } from './party-clock';

/** A known term with letters blanked: what it is and what goes in the place of the token. */
export interface MaskedTerm {
  readonly fact: 'party.congress' | 'party.latestPlenum';
  /** Null when the document does not say which one it is. */
  readonly suggestion: string | null;
}

/** What 大 continues: a congress, not a university, a street or a number of tasks. */
const CONGRESS_TAIL = /^大(?:精神|报告|以来|召开|闭幕|胜利|部署|战略|决策|关于|提出|确定|作出|代表|通过|后|前|和|、|，|。|”|$)/;
const PLENUM_TAIL = /^(?:届|次)/;

/**
 * XX大精神, 党的XX精神, xx届三中全会, x届x中全会, x届x次全会: public terms whose
 * value is no fact of the unit's own. A local body's plenum (县委x届x次全会) is none.
 */
export function maskedTerm(text: string, token: Token, clock: PartyClock): MaskedTerm | null {
  if (token.spelling !== 'cross' && token.spelling !== 'star' && token.spelling !== 'circle') return null;
  if (token.end - token.start > 3) return null;
  const before = text.slice(Math.max(0, token.start - 10), token.start);
  const after = text.slice(token.end, token.end + 12);
  return congress(before, after, clock) ?? plenum(before, after, clock);
}

function congress(before: string, after: string, clock: PartyClock): MaskedTerm | null {
  if (CONGRESS_TAIL.test(after) && !/[一二三四五六七八九十几0-9]$/.test(before)) {
    return { fact: 'party.congress', suggestion: congressOf(clock) };
  }
  if (/党的$/.test(before) && /^精神/.test(after)) {
    const name = congressOf(clock);
    return { fact: 'party.congress', suggestion: name === null ? null : `${name}大` };
  }
  return null;
}

function plenum(before: string, after: string, clock: PartyClock): MaskedTerm | null {
  if (/[省市县区州旗镇乡]委[^，。]{0,4}$/.test(before)) return null;
  const session = /^届([^，。、]{1,4})[中次]全会/.exec(after);
  if (session && PLENUM_TAIL.test(after)) {
    const known = plenumNumbered(session[1] ?? '', clock) ?? latestPlenum(clock);
    return { fact: 'party.latestPlenum', suggestion: known?.congress ?? null };
  }
  const number = /([^，。、]{1,3})届$/.exec(before);
  if (number && /^[中次]全会/.test(after)) {
    const known = latestPlenum(clock);
    // A congress that is written out must be the one of the plenum that is offered.
    const written = /([一二三四五六七八九十]+)届$/.exec(before)?.[1];
    const fits = known !== null && (written === undefined || written === known.congress);
    return { fact: 'party.latestPlenum', suggestion: fits ? known.plenum : null };
  }
  return null;
}
