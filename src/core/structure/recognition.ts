import type { ElementId, Phase } from './elements';

/**
 * How the elements inside a phase are told apart: by words in the opening
 * sentence of a numbered paragraph, verb before noun or after it. Phases come
 * first: the same words mean other things in another phase.
 */
interface OpeningPattern {
  readonly element: ElementId;
  readonly pattern: RegExp;
}

const LAST = /(?:上次|上一?年度?|去年|20[0-9Xx×]{2}年度).{0,20}整改|整改.{0,8}回头看/;

const PRE: readonly OpeningPattern[] = [
  { element: 'pre.last', pattern: LAST },
  { element: 'pre.plan', pattern: /(?:制定|制订|研究|报批|审定|审核).{0,8}方案|方案.{0,8}(?:制定|制订|报批|审核|审定|报审)/ },
  { element: 'pre.study', pattern: /学习|理论武装|思想(?:认识|共识|基础|根基)/ },
  { element: 'pre.opinion', pattern: /(?:征求|征集|听取|收集).{0,8}(?:意见|建议)|(?:意见|建议).{0,6}(?:征求|征集|听取|收集)|问需|问计/ },
  { element: 'pre.talk', pattern: /谈心|谈话|交心/ },
  {
    element: 'pre.draft',
    pattern: /(?:撰写|起草).{0,12}(?:材料|提纲)|(?:材料|提纲).{0,6}(?:撰写|起草)|对照检查材料|检视剖析|剖析材料|发言(?:提纲|材料)/,
  },
  { element: 'pre.early_fix', pattern: /先行先改|立行立改|即知即改|边查边改|边学边改|即查即改|未会先改|(?:先期|提前|会前)(?:整改|解决)/ },
];

const MEET: readonly OpeningPattern[] = [
  // Of a branch's 组织生活会 alone.
  { element: 'meet.report', pattern: /支(?:部|委).{0,12}(?:述职|(?:报告|汇报)工作|工作(?:报告|汇报))/ },
  { element: 'meet.review', pattern: /民主评议/ },
  { element: 'meet.theme', pattern: /主题(?!教育)/ },
  { element: 'meet.procedure', pattern: /程序|议程|流程|环节/ },
  { element: 'meet.issues', pattern: /(?:整改|问题)清单|查摆.{0,6}问题|问题查摆|存在.{0,4}问题|问题.{0,4}查摆/ },
  { element: 'meet.selfcheck', pattern: /对照检查|自我检视|检视剖析|自我剖析|检视问题/ },
  { element: 'meet.case', pattern: /典型案例|案例剖析|反面案例/ },
  { element: 'meet.explain', pattern: /(?:作|做|进行|逐一).{0,4}说明|情况说明/ },
  { element: 'meet.criticism', pattern: /批评/ },
  { element: 'meet.comment', pattern: /点评|讲评|(?:督导|指导)组.{0,6}讲话/ },
  { element: 'meet.summary', pattern: /总结|表态/ },
];

const POST: readonly OpeningPattern[] = [
  { element: 'post.politics', pattern: /规范.{0,6}政治生活|党内政治生活|组织生活/ },
  { element: 'post.list', pattern: /清单|台账|整改方案/ },
  {
    element: 'post.fix',
    // 建立清单台账，明确整改责任 is the list.
    pattern: /突出问题|立行立改|^(?!.*(?:清单|台账|方案)).*(?:整改责任|销号)|问题整改|重点.{0,4}整改|急难愁盼|解决.{0,10}(?:问题|难题|关切|期盼)|(?:抓|推进|推动)(?:整改$|整改[，,]|问题.{0,4}解决)/,
  },
  { element: 'post.rules', pattern: /建章立制|长效|(?:^|[^活])制度/ },
  { element: 'post.report', pattern: /报送|上报|公开|公示/ },
  { element: 'post.supervise', pattern: /督办|跟踪问效|督促检查|督查|监督检查|督促指导/ },
];

export const OPENING_PATTERNS: Readonly<Record<Phase, readonly OpeningPattern[]>> = { pre: PRE, meet: MEET, post: POST };

/** Words so much one element's own that they tell it in another phase too: then it is misplaced. */
export const OWN_WORDS: readonly OpeningPattern[] = [
  { element: 'pre.study', pattern: /理论学习|学习教育|理论武装/ },
  { element: 'pre.opinion', pattern: /(?:征求|征集|听取).{0,4}意见/ },
  { element: 'pre.talk', pattern: /谈心谈话/ },
  { element: 'pre.draft', pattern: /(?:对照检查|剖析)材料|提纲撰写/ },
  { element: 'meet.theme', pattern: /会议主题/ },
  { element: 'meet.procedure', pattern: /会议(?:程序|议程)/ },
  { element: 'meet.criticism', pattern: /开展.{0,6}批评/ },
  { element: 'meet.comment', pattern: /点评/ },
  { element: 'post.list', pattern: /整改(?:台账|方案)|对照清单/ },
  { element: 'post.rules', pattern: /建章立制|长效机制/ },
];

/** Mutual criticism said of what was done; the set phrase 批评与自我批评 alone is not enough. */
const CRITICISM = /批评意见|相互批评|互相批评|(?:相互|互相)提出?[^，。；]{0,6}意见/;

/**
 * What a body sentence says when it does the thing, not when it only mentions
 * it: an element written together with another counts as present.
 * 谈心谈话指出的问题 mentions; 开展谈心谈话 does.
 */
export const BODY_PATTERNS: Readonly<Partial<Record<ElementId, RegExp>>> = {
  'pre.study': /(?:集体|集中|专题|认真|系统|深入|组织|原原本本)学习|(?:开展|进行|组织)[^，。；]{0,8}学习研讨|学习研讨[^，。；]{0,6}次|中心组学习/,
  'pre.opinion':
    /发放.{0,12}意见|(?:征求|征集|收集|听取)(?:到|了)?.{0,16}(?:意见|建议).{0,4}[0-9Xx×*]{1,4}\s?条|(?:意见箱|座谈会|问卷).{0,30}(?:意见|建议)|(?:广泛|多方|当面)(?:征求|听取)/,
  'pre.talk': /(?:开展|进行)[^，。；]{0,10}谈心谈话|谈[^。；]{0,60}人次|(?:逐一|相互|互相|普遍)[^，。；]{0,6}谈心|谈心谈话活动/,
  'pre.draft':
    /(?:撰写|起草|形成|修改)[^，。；]{0,16}(?:对照检查材料|剖析材料|检查材料|发言提纲|发言材料)|(?:检查|剖析|发言)(?:材料|提纲)[^。；]{0,24}(?:撰写|起草|修改|易其?稿|审[议定核]|定稿)/,
  'meet.theme': /主题(?:是|为|：)|[”’》](?:这一|的|为|作为)?(?:会议)?主题|以[^，。；]{6,80}为主题|围绕[“《]/,
  'meet.procedure': /[项个]议程|(?:逐一|逐个|逐人|依次|先后)[^，。；]{0,10}(?:对照检查|发言)|代表[^，。；]{0,12}班子[^，。；]{0,6}对照检查|(?:代表|班子成员)[^。；]{0,80}作(?:个人)?对照检查/,
  'meet.criticism': CRITICISM,
  // 由督导组点评 in an agenda only announces it.
  'meet.comment': /(?:督导|指导)组[^，。；]{0,20}(?:指出|认为)|(?:进行|作|开展)了[^，。；]{0,8}(?:点评|讲评)|指导并(?:作|进行)?了?(?:点评|讲评)|(?:点评|讲评)(?:时|中|[，,]?(?:指出|认为|强调|要求|提出|肯定|充分肯定))|对(?:会议|民主生活会)(?:进行|作|给予)[^。；]{0,10}(?:点评|讲评|肯定|评价)/,
  'post.list':
    /整改(?:任务|问题|措施|工作)?(?:清单|台账|方案)|(?:建立|制定|列出|形成)[^，。；]{0,16}(?:清单|台账|方案)|逐[项条一](?:明确|落实|确定)[^。；]{0,16}(?:责任|时限)/,
  // 立行立改 and 责任人 alone are words of every list: only what was or will be put right counts.
  'post.fix':
    /(?:解决|整改|整治|破解|聚焦|围绕|针对)[^。；]{0,40}突出问题|突出问题[^。；]{0,10}(?:立行立改|整改|解决)|急难愁盼|反映(?:强烈|集中|较多|突出)|(?:立行立改|立即整改|立改立行|马上解决|整改到位|整改完成)[^，。；、]{0,6}[0-9０-９一二三四五六七八九十Xx×*_]+\s?[项件个条]|[0-9０-９一二三四五六七八九十Xx×*_]+\s?[项件个条][^，。；]{0,6}问题[^。；]{0,4}(?:立行立改|立即整改|马上解决)/,
  'post.rules': /建章立制|长效机制|(?:制定|修订|完善|建立|健全|出台|新建)[^，。；]{0,16}(?:制度|办法|规定|规则|规程|细则|机制)/,
};

/** Words that say someone from above attended, so that a comment on the meeting is to be expected. */
export const SUPERIOR_ATTENDED =
  /(?:到会|列席|莅会|到场|全程)[^，。；]{0,6}(?:指导|督导|监督)|(?:指导组|督导组)[^，。；]{0,30}(?:到会|列席|出席|参加)|(?:到会|列席|出席|参加)[^，。；]{0,20}(?:指导组|督导组)/;
