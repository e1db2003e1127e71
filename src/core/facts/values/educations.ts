import type { DocumentSnapshot } from '../../document';
import { quotations, within } from './quotations';
import type { StatedPlace } from './stated';

/** Educations of the whole Party by their names, the short form last. Source: the public notices of each. */
const EDUCATION =
  /(?:学习贯彻习近平新时代中国特色社会主义思想|深入贯彻中央八项规定精神|树立和践行正确政绩观|“?不忘初心、牢记使命”?|“?两学一做”?|“?三严三实”?|党的群众路线|党史|党纪)(?:主题教育|学习教育|专题教育|教育实践活动)|主题教育/g;

const PLENUM = /(十[八九]|二十[一二三]?)届([一二三四五六七八九])中全会/g;
const CONGRESS = /党的(十[八九]|二十[一二三]?)大/g;
const CONGRESSES = ['十八', '十九', '二十', '二十一', '二十二', '二十三'];

type Ranked = StatedPlace & { readonly rank: number };

/**
 * The education that this meeting belongs to, its short form, and of the congresses
 * and plenums cited the latest. Others that are cited belong to history and stay.
 */
export function educationsAndPlenums(snapshot: DocumentSnapshot): readonly StatedPlace[] {
  const names: (StatedPlace & { readonly text: string; readonly own: boolean })[] = [];
  const short: StatedPlace[] = [];
  const plenums: Ranked[] = [];
  const congresses: Ranked[] = [];
  snapshot.paragraphs.forEach(({ text }, paragraph) => {
    const education = text.includes('教育');
    const plenum = text.includes('中全会');
    const congress = text.includes('党的');
    if (!education && !plenum && !congress) return;
    const { titled } = quotations(text);
    if (education) {
      for (const match of text.matchAll(EDUCATION)) {
        const start = match.index;
        const end = start + match[0].length;
        const after = text.slice(end, end + 8);
        if (within(titled, start)) continue;
        if (match[0] !== '主题教育') {
          names.push({ paragraph, start, end, fact: 'theme.full', kind: 'theme', text: match[0], own: /^专题(?:民主|组织)生活会/.test(after) });
        } else if (SHORT_FORM.test(after) && !/[”个]$/.test(text.slice(0, start))) {
          short.push({ paragraph, start, end, fact: 'theme.short', kind: 'theme' });
        }
      }
    }
    if (plenum) {
      for (const { index, 0: all, 1: session = '', 2: number = '' } of text.matchAll(PLENUM)) {
        if (within(titled, index) || /[省市县区州]委[^，。、]{0,4}$/.test(text.slice(Math.max(0, index - 6), index))) continue;
        const rank = CONGRESSES.indexOf(session) * 10 + '一二三四五六七八九'.indexOf(number);
        plenums.push({ paragraph, start: index, end: index + all.length, fact: 'party.latestPlenum', kind: 'text', rank });
      }
    }
    if (congress) {
      for (const { index, 1: session = '' } of text.matchAll(CONGRESS)) {
        const start = index + 2;
        const end = start + session.length;
        if (within(titled, start) || !/^大(?:精神|报告|部署)/.test(text.slice(end, end + 3))) continue;
        congresses.push({ paragraph, start, end, fact: 'party.congress', kind: 'text', rank: CONGRESSES.indexOf(session) });
      }
    }
  });
  const own = names.find((name) => name.own)?.text ?? (new Set(names.map((name) => name.text)).size === 1 ? names[0]?.text : undefined);
  return [...names.filter((name) => name.text === own), ...short, ...latest(plenums), ...latest(congresses)];
}

const SHORT_FORM = /^(?:专题|成效|成果|工作|期间|以来|领导小组|活动|和|开展|中|，|。|要求|各项|为|整改|部署)/;

function latest(places: readonly Ranked[]): readonly Ranked[] {
  const last = Math.max(...places.map((place) => place.rank));
  return places.filter((place) => place.rank === last);
}
