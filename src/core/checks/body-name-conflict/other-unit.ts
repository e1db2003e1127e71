import type { CheckInput, Report } from '../check';

/** Kinds of units whose names tell whose body it is. */
const KIND = '局|厅|公司|集团|医院|学校|大学|学院|镇|乡|街道';

/**
 * Another unit's body where only the own one can stand: 代表……班子, 经……会议, or …… at the head of a
 * sentence or clause that calls its own meeting. 1 what stands before, 2 the unit's kind, 3 the body.
 */
const AS_OWN = new RegExp(
  `(?:^|[，。；：])([\\u4e00-\\u9fff]{2,20}?)(${KIND})(党组|党委|党工委)(?:(?:领导)?班子(?=作|进行|带头|查摆|对照)|(?:（扩大）)?会议?(?=研究|讨论|审议|审定|集体)|(?=(?:先后|多次|专题|分别|\\d次){0,3}召开[^，。；]{0,12}(?:会议|会)[^，。；]{0,8}(?:研究|讨论|审议|修改|部署)))`, 'g');

/** Superiors and guests may be spoken of so. */
const ABOVE = /上级|督导|指导|巡[视察]|主管|根据|按照|向|派|印发|批复|同意|要求|部署/;
/** Before a name's own part: who speaks for it, what leads on. */
const LEAD = /^.*(?:代表|经(?![济营开])过?|提交|(?:^|[^公])交(?![通投])|报(?![社业])|[是并在]|同志|随后|会前|会后|会上|期间|此前|目前|近日|同时|其中|中共)/;

/** A name by what it does is short: 城投, 公交; a longer run of words is a sentence. */
const LONGEST_STEM = 8;

/** What of a company's or a hospital's name tells it from others. */
const COMMON = /有限|股份|责任|控股|集团|总|省|市|县|区|州|人民|第[一二三四五六七八九十]/g;

/**
 * The body of another unit of the same kind in the own one's place: 市教育局党组 in the report of a
 * 市司法局党组, left from another unit's report. A short name keeps the order of the full one's
 * characters (城投 of 城市建设投资) and is no other unit.
 * @param full the unit's own name without its body
 */
export function* otherUnits(full: string, { snapshot, outline }: CheckInput): Iterable<Report> {
  const own = full.replace(/^(?:中共|关于)/, '');
  if (own.length < 4 || /[XxＸｘ×*＊○（]/.test(own)) return;
  const above = snapshot.paragraphs.filter((_, i) => outline.elementOf[i] === 'addressee').map(({ text }) => text).join('');
  for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
    const element = outline.elementOf[paragraph];
    if (paragraph < outline.front.bodyFrom || paragraph >= outline.bodyTo || element === 'addressee' || element === 'sign') continue;
    if (!/党[组委工]/.test(text)) continue;
    for (const match of text.matchAll(AS_OWN)) {
      const [whole, before = '', kind = '', body = ''] = match;
      const stem = before.replace(LEAD, '');
      const name = stem + kind;
      if (!own.includes(kind) || above.includes(name) || isShortOf(name, own) || ABOVE.test(before)) continue;
      if (stem.replace(COMMON, '').length < 2 || stem.length > LONGEST_STEM) continue;
      const place = placeOf(stem);
      // A superior of a higher level, or a unit below: another place.
      if (place !== null && !own.includes(place) && !own.includes(place.slice(-1))) continue;
      const start = match.index + whole.indexOf(name + body);
      const written = name + body;
      const sure = before.includes('代表') && /班子$/.test(whole);
      const message = `本单位是“${own}”，此处写“${written}”，是否为别的单位的名称`;
      yield { place: { paragraph, start, end: start + written.length }, severity: sure ? 'warning' : 'hint', message: sure ? message.replace('是否为别的单位的名称', '应为本单位名称') : message };
    }
  }
}

/** 市 of 市教育局, 松河县 of 松河县教育局; null where no place stands first. */
function placeOf(stem: string): string | null {
  return /^[\u4e00-\u9fff]{0,4}?[省市县区州旗]/.exec(stem)?.[0] ?? null;
}

/** Whether all characters of a name stand in the own name in this order. */
function isShortOf(name: string, own: string): boolean {
  let at = 0;
  for (const c of name) {
    at = own.indexOf(c, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
