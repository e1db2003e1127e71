import type { ElementId, Phase } from '../../structure/elements';

/** A number with its measure word beside what it counts: 24条 near 批评. */
export interface Counted {
  /** Measure words, a character each. */
  readonly measures: string;
  /** What is counted, in the same sentence; anything when left out. */
  readonly of?: RegExp;
}

/** Something an element usually says; any of `words`, `counted` and `said` says it. */
export interface UsualContent {
  /** As it is named in 建议补充：…. */
  readonly name: string;
  /** Asked only where this element has paragraphs of its own, long enough to have said it. */
  readonly element: ElementId;
  /** Where it may stand as well; null for what is in no phase. */
  readonly zones: readonly (Phase | null)[];
  /** Words that alone say it. */
  readonly words?: readonly string[];
  readonly counted?: readonly Counted[];
  /** A pattern tried on the sentences in which the word `near` stands. */
  readonly said?: { readonly near: string; readonly pattern: RegExp };
  /** Asked only where the same zones speak of this; always when left out. */
  readonly about?: RegExp;
  /** Never asked under a title like this. */
  readonly notUnder?: RegExp;
  /** Whether it alone is worth a word; the others are named beside one, or when several lack. */
  readonly weighty: boolean;
}

const EVERYWHERE: readonly (Phase | null)[] = [null, 'pre', 'meet', 'post'];
const UP_TO_MEETING: readonly (Phase | null)[] = [null, 'pre'];
const FROM_MEETING: readonly (Phase | null)[] = [null, 'meet', 'post'];

/** After `domain/model.md` §3, in the order in which they are named. */
export const USUAL_CONTENT: readonly UsualContent[] = [
  {
    name: '主题原文', element: 'meet.theme', zones: EVERYWHERE, weighty: true, about: /主题(?!教育|党日|党课)/,
    said: {
      near: '主题',
      pattern: /主题(?:是|为|：|:|确定为|“|‘|《)|[”’》](?:这一|这个|的|为|作为)?(?:会议|活动)?主题|(?:围绕|聚焦|紧扣|突出|把握|以)[^。；]{8,160}(?:这一|这个|的|为|作为)(?:会议)?主题|主题[^。；]{0,6}[_＿X×]{2}/,
    },
  },
  {
    name: '上次整改情况', element: 'meet.procedure', zones: EVERYWHERE, weighty: true, notUnder: /以案促改|巡视|巡察|整改专题/,
    words: ['回头看'],
    said: {
      near: '整改',
      pattern: /(?:上次|上一次|上一?年度?|上一轮|上届|去年|往年|前次)[^。；]{0,40}整改|生活会[^。；]{0,12}整改[^。；]{0,10}(?:落实|完成|进展|情况)|通报[^。；]{0,30}整改/,
    },
  },
  {
    name: '应到实到和列席', element: 'meet.facts', zones: [null, 'meet'], weighty: true,
    words: ['应到', '实到', '列席', '缺席', '请假', '到会率'],
    counted: [{ measures: '名人', of: /参加|出席|到会|参会/ }],
    said: { near: '全体', pattern: /全体[^，。；]{0,14}(?:参加|出席|到会)/ },
  },
  { name: '谈话人次', element: 'pre.talk', zones: [null, 'pre', 'post'], weighty: true, words: ['人次'], counted: [{ measures: '次场轮人遍', of: /谈/ }] },
  {
    name: '征求意见条数', element: 'pre.opinion', zones: UP_TO_MEETING, weighty: true,
    counted: [{ measures: '条项', of: /意见|建议/ }, { measures: '个件', of: /梳理|归纳|汇总/ }],
  },
  {
    name: '批评意见条数', element: 'meet.criticism', zones: FROM_MEETING, weighty: true,
    counted: [{ measures: '条', of: /批评|相互|互相|意见/ }, { measures: '个点项', of: /批评意见/ }],
  },
  {
    name: '意见表份数', element: 'pre.opinion', zones: UP_TO_MEETING, weighty: false,
    about: /(?:发放|印发|下发)[^。；]{0,24}(?:表|问卷|函)/, counted: [{ measures: '份张封件' }],
  },
  {
    name: '必谈范围', element: 'pre.talk', zones: UP_TO_MEETING, weighty: false, about: /[三四五]个?必谈/,
    words: ['之间'], said: { near: '谈', pattern: /必谈[^。；]{0,60}必谈|与[^，。；]{1,20}谈/ },
  },
  {
    name: '材料修改稿次', element: 'pre.draft', zones: UP_TO_MEETING, weighty: false,
    words: ['其稿', '反复修改', '反复打磨', '反复推敲'],
    counted: [{ measures: '次稿轮遍', of: /修改|起草|研究|讨论|审议|打磨|完善|材料/ }],
  },
  {
    name: '先行整改件数', element: 'pre.early_fix', zones: UP_TO_MEETING, weighty: false,
    counted: [{ measures: '个件项', of: /解决|整改|办结|完成|办理|推动|销号|问题|实事/ }],
  },
  {
    name: '总结表态', element: 'meet.procedure', zones: ['meet'], weighty: false,
    words: ['总结', '小结', '表态', '表示'], said: { near: '最后', pattern: /最后[^。]{0,40}(?:强调|指出|要求|讲话)/ },
  },
  {
    name: '整改问题个数', element: 'post.list', zones: ['meet', 'post'], weighty: false,
    counted: [{ measures: '个条项件', of: /问题|措施|任务|事项|整改/ }],
  },
  {
    name: '制度项数', element: 'post.rules', zones: ['post'], weighty: false,
    words: ['《'], counted: [{ measures: '项个部', of: /制度|办法|规定|规则|机制|细则/ }],
  },
];
