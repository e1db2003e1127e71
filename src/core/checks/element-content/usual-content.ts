import type { ElementId, Phase } from '../../structure/elements';

/** Something an element usually says. */
export interface UsualContent {
  /** As it is named in 建议补充：…. */
  readonly name: string;
  /** Asked only where this element has paragraphs of its own, long enough to have said it. */
  readonly element: ElementId;
  /** Where it may stand as well; null for what is in no phase. */
  readonly zones: readonly (Phase | null)[];
  /** Said, or still blank. */
  readonly said: RegExp;
  /** Asked only where the same zones speak of this; always when left out. */
  readonly about?: RegExp;
  /** Never asked under a title like this. */
  readonly notUnder?: RegExp;
  /** Whether it alone is worth a word; the others are named beside one, or when several lack. */
  readonly weighty: boolean;
}

const EVERYWHERE: readonly (Phase | null)[] = [null, 'pre', 'meet', 'post'];
const BEFORE: readonly (Phase | null)[] = [null, 'pre', 'post'];
const FROM_MEETING: readonly (Phase | null)[] = [null, 'meet', 'post'];

/**
 * After `domain/model.md` §3, in the order in which they are named. A number may
 * be written in either kind of digits, be about one (十余), or be a blank.
 */
export const USUAL_CONTENT: readonly UsualContent[] = [
  {
    name: '主题原文', element: 'meet.theme', zones: EVERYWHERE, weighty: true,
    about: /主题(?!教育|党日|党课)/,
    said: /主题(?:是|为|：|:|确定为|“|‘|《)|[”’》](?:这一|这个|的|为|作为)?(?:会议|活动)?主题|(?:围绕|聚焦|紧扣|突出|把握|以)[^。；\n]{8,160}(?:这一|这个|的|为|作为)(?:会议)?主题|主题[^。；\n]{0,6}[_＿X×]{2}/,
  },
  {
    name: '上次整改情况', element: 'meet.procedure', zones: EVERYWHERE, weighty: true,
    notUnder: /以案促改|巡视|巡察|整改专题/,
    said: /(?:上次|上一次|上一?年度?|上一轮|上届|去年|往年|前次)[^。；\n]{0,40}(?:整改|落实)|生活会[^。；\n]{0,12}整改[^。；\n]{0,10}(?:落实|完成|进展|情况)|整改[^。；\n]{0,12}回头看|通报[^。；\n]{0,30}整改/,
  },
  {
    name: '应到实到和列席', element: 'meet.facts', zones: EVERYWHERE, weighty: true,
    said: /应到|实到|列席|缺席|请假|到会率|全体[^，。；\n]{0,14}(?:参加|出席|到会)|(?:参加|出席|到会|参会)[^，。；\n]{0,12}[0-9０-９一二三四五六七八九十XxＸｘ×*＊_＿□)）]\s?[名人]|[0-9０-９一二三四五六七八九十XxＸｘ×*＊_＿□)）]\s?[名人][^，。；\n]{0,16}(?:参加|出席|到会|参会)/,
  },
  {
    name: '谈话人次', element: 'pre.talk', zones: EVERYWHERE, weighty: true,
    said: /人次|谈[^。；\n]{0,40}[0-9０-９一二三四五六七八九十百余多几XxＸｘ×*＊_＿□)）]\s?[次场轮人遍]|[0-9０-９十百余多几XxＸｘ×*＊_＿□)）]\s?[次场轮][^。；\n]{0,10}谈/,
  },
  {
    name: '征求意见条数', element: 'pre.opinion', zones: [null, 'pre'], weighty: true,
    said: /(?:意见|建议)[^。；\n]{0,40}[0-9０-９一二三四五六七八九十百余多几XxＸｘ×*＊_＿□)）]\s?[条项]|[0-9０-９一二三四五六七八九十百余多几XxＸｘ×*＊_＿□)）]\s?[条项][^。；\n]{0,20}(?:意见|建议)|(?:意见|建议)[^，。；\n]{0,10}[0-9０-９一二三四五六七八九十百余多几XxＸｘ×*＊_＿□)）]\s?[个件]|梳理[^。；\n]{0,24}[0-9０-９一二三四五六七八九十百余多几XxＸｘ×*＊_＿□)）]\s?[条项个]/,
  },
  {
    name: '批评意见条数', element: 'meet.criticism', zones: FROM_MEETING, weighty: true,
    said: /(?:批评|相互|互相|意见)[^。；\n]{0,40}[0-9０-９一二三四五六七八九十百余多几XxＸｘ×*＊_＿□)）]\s?条|[0-9０-９一二三四五六七八九十百余多几XxＸｘ×*＊_＿□)）]\s?条[^。；\n]{0,14}(?:批评|意见)|批评意见[^。；\n]{0,12}[0-9０-９一二三四五六七八九十百余多几XxＸｘ×*＊_＿□)）]\s?[个点项]/,
  },
  {
    name: '意见表份数', element: 'pre.opinion', zones: BEFORE, weighty: false,
    about: /(?:发放|印发|下发)[^。；\n]{0,24}(?:表|问卷|函)/,
    said: /[0-9０-９一二三四五六七八九十百余多几XxＸｘ×*＊_＿□)）]\s?[份张封件]/,
  },
  {
    name: '必谈范围', element: 'pre.talk', zones: BEFORE, weighty: false,
    about: /[三四五]个?必谈/,
    said: /之间|必谈[^。；\n]{0,60}必谈|与[^，。；\n]{1,20}谈/,
  },
  {
    name: '材料修改稿次', element: 'pre.draft', zones: BEFORE, weighty: false,
    said: /(?:修改|易|起草|研究|讨论|审议|打磨|完善)[^。；\n]{0,24}(?:[0-9０-９一二两三四五六七八九十多数几XxＸｘ×*＊_＿□)）]\s?[次稿轮遍]|其稿)|[0-9０-９一二两三四五六七八九十多数几XxＸｘ×*＊_＿□)）]\s?(?:[次稿轮遍]|易)[^。；\n]{0,12}(?:修改|稿|讨论|完善|打磨)|反复(?:修改|打磨|推敲)/,
  },
  {
    name: '先行整改件数', element: 'pre.early_fix', zones: [null, 'pre'], weighty: false,
    said: /(?:解决|整改|办结|完成|办理|推动|销号|问题|实事)[^。；\n]{0,40}[0-9０-９一二三四五六七八九十余多几XxＸｘ×*＊_＿□)）]\s?[个件项条]|[0-9０-９一二三四五六七八九十余多几XxＸｘ×*＊_＿□)）]\s?[个件项条][^。；\n]{0,24}(?:问题|实事|事项|解决|办结)/,
  },
  {
    name: '总结表态', element: 'meet.procedure', zones: ['meet'], weighty: false,
    said: /总结|小结|表态|表示|最后[^。\n]{0,40}(?:强调|指出|要求|讲话)/,
  },
  {
    name: '整改问题个数', element: 'post.list', zones: ['meet', 'post'], weighty: false,
    said: /(?:问题|措施|任务|事项|整改|立行立改)[^。；\n]{0,24}[0-9０-９一二三四五六七八九十余多几XxＸｘ×*＊_＿□)）]\s?[个条项件]|[0-9０-９一二三四五六七八九十余多几XxＸｘ×*＊_＿□)）]\s?[个条项件][^。；\n]{0,14}(?:问题|措施|任务)/,
  },
  {
    name: '制度项数', element: 'post.rules', zones: ['post'], weighty: false,
    said: /(?:制度|办法|规定|规则|机制|细则)[^。；\n]{0,14}[0-9０-９一二三四五六七八九十余多几XxＸｘ×*＊_＿□)）]\s?[项个部]|[0-9０-９一二三四五六七八九十余多几XxＸｘ×*＊_＿□)）]\s?[项个部][^。；\n]{0,14}(?:制度|办法|规定|规则|机制|细则)|《[^》\n]{1,60}》/,
  },
];
