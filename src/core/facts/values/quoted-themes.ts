import type { Quotations } from './quotations';
import type { Span } from './span';

const BEFORE = /(?:主题(?:是|为|：|，)*|议题(?:是|为|：)*|以|围绕|紧扣|聚焦|突出|把握|坚持|树立|践行|落实)“$/;
const AFTER = /^”(?:这一|为|的)?(?:会议)?(?:主题|主线|导向|理念|思路|总要求|战略|方针|的一次(?:政治|党性)体检|专题(?:民主|组织)生活会)/;
/** A quotation so short is a slogan, not a theme: “四个带头”. */
const SHORTEST = 5;

/** Quotations whose surroundings may make them a theme or a slogan. */
export function quotedThemes(text: string, { quoted }: Quotations): readonly Span[] {
  return quoted.filter(({ start, end }) => {
    if (end - start < SHORTEST) return false;
    return BEFORE.test(text.slice(Math.max(0, start - 12), start)) || AFTER.test(text.slice(end, end + 14));
  });
}

const PLACE = /(?:[在于]|地点(?:设在|[：:为是])?)([^，。；：、…（）“”《》在于]{1,20}?(?:会议室|会议中心|会议厅|礼堂|报告厅|活动室|会堂|\d{2,4}室))(?=召开|举行|组织|，|。|；|$)/g;

/** Rooms in which something is held. */
export function rooms(text: string): readonly Span[] {
  if (!/室|堂|厅|中心/.test(text)) return [];
  const found: Span[] = [];
  for (const match of text.matchAll(PLACE)) {
    const room = match[1] ?? '';
    const end = match.index + match[0].length;
    found.push({ start: end - room.length, end });
  }
  return found;
}
