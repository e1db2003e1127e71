import type { FactKind } from '../analysis';
import type { BlankContext, Recognition } from './context';
import type { KnownFactId } from './table';

/** Set surroundings that name a fact by themselves. Both sides must fit. */
interface Phrase {
  readonly fact: KnownFactId;
  readonly kind: FactKind;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly item?: true;
  /** `before` reaches farther back than most. */
  readonly far?: true;
}

/** As far back as the words of almost every phrase can begin: what ends there is looked for in little text. */
const NEAR = 24;

const PHRASES: readonly Phrase[] = [
  // The theme stands in quotation marks beside the word 主题.
  { fact: 'branch.theme', kind: 'theme', after: /^[^，。◇]{0,4}(?:专题)?组织生活会/, before: /(?:部门|支部|召开|开展|参加|科室|出席)[^，。；]{0,8}$/ },
  { fact: 'meeting.theme', kind: 'theme', before: /(?:主题|议题)(?:是|为|：|，)*[“‘"「]?$/ },
  { fact: 'meeting.theme', kind: 'theme', before: /(?:以|围绕|紧扣|聚焦|突出|紧紧围绕)[“‘"「]$/, after: /^[”’"」]?(?:这一|为|的)?(?:会议)?(?:主题|谈|主线|要求|，)/ },
  { fact: 'meeting.theme', kind: 'theme', before: /(?:以|围绕|紧扣|聚焦|突出)$/, after: /^(?:这一|为|的)?(?:会议)?主题/ },
  { fact: 'local.slogan', kind: 'theme', before: /(?:把握|坚持|树立|突出|践行|落实)[“‘"「]$/, after: /^[”’"」](?:工作)?(?:导向|理念|思路|总要求|战略|目标|要求|方针)/ },
  { fact: 'theme.generalRequirement', kind: 'theme', after: /^[”’"」]?的一次(?:政治体检|党性体检)/ },
  { fact: 'theme.full', kind: 'theme', before: /(?:召开了?|年度?|关于)$/, after: /^专题民主生活会/ },
  { fact: 'theme.short', kind: 'theme', after: /^(?:主题|专题)?教育(?:成效|成果|专题|工作|期间|以来|领导小组|活动)/ },
  { fact: 'theme.short', kind: 'theme', after: /^专题(?:民主|组织)生活会/ },
  { fact: 'theme.short', kind: 'theme', before: /(?:检验|巩固|提高|拓展|深化)了?$/, after: /^成[效果]/ },
  { fact: 'last.name', kind: 'text', before: /通报(?:了)?[^，。]{0,6}$/, after: /^[^，。]{0,12}(?:民主生活会)?(?:问题)?整改(?:措施)?落实情况/ },

  // Where the meeting was held.
  { fact: 'meeting.place', kind: 'place', before: /(?:在|于|地点[：:是为]*)[^，。；◇]{0,12}$/, after: /^(?:[号楼层]|会议室|会议中心|会议厅|礼堂|报告厅|活动室|党员活动|室|召开|举行|党[委组]会议室|[^，。；◇]{0,8}会议室)/ },
  { fact: 'meeting.place', kind: 'place', before: /会议地点(?:是|为|：|:)?$/ },
  { fact: 'meeting.length', kind: 'duration', before: /(?:会期|历时|用时|会议时长|会议持续|利用)(?:约|共|为|：|了)*$/ },
  { fact: 'meeting.date', kind: 'date', before: /(?:会议时间|召开时间|时间)(?:是|为|：|:)$/ },
  { fact: 'meeting.date', kind: 'date', before: /于$/, after: /^(?:召开|举行)了?[^，。]{0,40}生活会/ },

  { fact: 'unit.whole', kind: 'text', before: /(?:^|[，、在向对到])全$/, after: /^(?:上下|各项|广大|干部|党员|干群|系统|工作)/ },
  { fact: 'unit.business', kind: 'text', before: /(?:围绕|结合|立足|推动|聚焦|紧扣|党建与|做好|抓好|推进)$/, after: /^(?:工作|业务|事业|实际|领域|行业|中心工作|主责主业)/ },
  { fact: 'doc.unsolvedPraise', kind: 'text', before: /无愧于$/ },
  { fact: 'talk.scope', kind: 'text', before: /(?:按照|落实|坚持)[“‘"「]?$/, after: /^必谈/ },
  { fact: 'opinion.methods', kind: 'text', before: /(?:采取|通过)$/, after: /^等(?:多种)?(?:方式|形式|渠道|途径)/ },
  { fact: 'opinion.targets', kind: 'text', before: /(?:向|听取|面向)$/, after: /^等?(?:\d|[一二三四五六七八九])?(?:个)?(?:层面|方面|对象)?(?:发放|的意见|征求)/ },
  { fact: 'draft.meeting', kind: 'text', before: /召开$/, after: /^[^，。]{0,6}(?:集体讨论|审议|集体研究)/ },
  { fact: 'discipline.station', kind: 'organization', before: /(?:派)?驻$/, after: /^纪检监察组/ },
  { fact: 'inspection.name', kind: 'organization', before: /(?:向|结合|针对|根据)$/, after: /^(?:巡[视察]组)?(?:反馈|巡[视察])/ },
  { fact: 'superior.approver', kind: 'organization', before: /(?:经|报|报请|报经|经报|请示)$/, after: /^(?:审核)?(?:同意|批复|审核|批准|审定)/ },
  { fact: 'supervisor.name', kind: 'organization', before: /(?:市委|县委|省委|区委|党委|党组|上级)$/, after: /^(?:督导组|指导组)?(?:到会指导|全程指导|全程督导)/ },
  { fact: 'superior.issuers', kind: 'organization', before: /按照$/, after: /^(?:的)?(?:统一)?(?:部署|安排)/ },
  { fact: 'notice.title', kind: 'text', before: /(?:根据|按照)[^，。《]{0,8}《$/, after: /^》/ },
  { fact: 'study.readings', kind: 'text', before: /(?:学习|研读|阅读|重温|、|》)[^，。《]{0,6}《$/, after: /^》/, item: true },
  { fact: 'rules.names', kind: 'text', before: /(?:出台|制定|修订|完善|建立|印发|健全)[^。；]{0,30}《[^》]{0,10}$/, after: /^[^《》]{0,20}》/, item: true, far: true },
  { fact: 'rules.names', kind: 'text', before: /《[^》]{0,10}$/, after: /^[^《》]{0,20}(?:制度|办法|细则|规则)》/, item: true },
];

/** Any of what may follow, and any of what stands in front where nothing has to follow: most blanks have neither. */
const union = (of: readonly (RegExp | undefined)[]): RegExp => new RegExp(of.flatMap((one) => (one ? [one.source] : [])).join('|'));
const ANY_AFTER = union(PHRASES.map(({ after }) => after));
const ANY_BEFORE = union(PHRASES.map(({ before, after }) => (after ? undefined : before)));

const OTHER_EVENT = /^[^，。]{0,16}(?:座谈会|读书班|动员会|学习会|培训班|推进会|党课)/;

/** Themes, places, texts: what set surroundings name. */
export function recognisePhrase(c: BlankContext): Recognition | null {
  const near = c.before.slice(-NEAR);
  const followed = ANY_AFTER.test(c.after);
  if (!followed && !ANY_BEFORE.test(near)) return null;
  for (const phrase of PHRASES) {
    // What follows is told by its first character, what stands before only by its end: that is asked last.
    if (phrase.after && !phrase.after.test(c.after)) continue;
    if (phrase.before && !phrase.before.test(phrase.far ? c.before : near)) continue;
    // Another event's place is not the meeting's.
    if (phrase.fact === 'meeting.place' && (c.phase === 'pre' || OTHER_EVENT.test(c.sentenceAfter))) {
      return { fact: null, kind: 'place' };
    }
    const found: Recognition = { fact: phrase.fact, kind: phrase.kind };
    return phrase.item ? { ...found, item: true } : found;
  }
  return null;
}
