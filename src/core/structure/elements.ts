/**
 * The three-phase model of a 民主生活会召开情况通报 as data: the phases and the
 * elements expected in each, in the order the model puts them.
 *
 * Required elements give a warning when absent, recommended ones a hint,
 * optional ones nothing. How each is recognised stands in `recognition.ts`.
 */

/** 会前 / 会议 / 会后 */
export type Phase = 'pre' | 'meet' | 'post';

/** Which model a document is of: a leading group's 民主生活会, or a branch's 组织生活会 (`branch-model.ts`). */
export type ReportModel = 'meeting' | 'branch';

export type Requirement = 'required' | 'recommended' | 'optional';

interface ElementData {
  readonly id: string;
  /** Null for what stands before, after or over the phases. */
  readonly phase: Phase | null;
  /** 0 for the frame (title, sign …), 1 for a phase's heading, 2 for an element inside a phase. */
  readonly level: 0 | 1 | 2;
  /** The name in the pane. */
  readonly name: string;
  readonly requirement: Requirement;
  /** Whether a standard section (scaffold) of ours can be inserted for it. */
  readonly scaffolded: boolean;
}

/** In the model's order. */
export const ELEMENTS = [
  { id: 'title', phase: null, level: 0, name: '标题', requirement: 'required', scaffolded: true },
  { id: 'addressee', phase: null, level: 0, name: '主送', requirement: 'recommended', scaffolded: true },
  { id: 'intro', phase: null, level: 0, name: '导语', requirement: 'required', scaffolded: true },

  { id: 'pre', phase: 'pre', level: 1, name: '会前阶段', requirement: 'required', scaffolded: true },
  { id: 'pre.plan', phase: 'pre', level: 2, name: '方案报批', requirement: 'optional', scaffolded: false },
  { id: 'pre.last', phase: 'pre', level: 2, name: '上次整改回头看', requirement: 'optional', scaffolded: false },
  { id: 'pre.lead', phase: 'pre', level: 2, name: '总起句', requirement: 'optional', scaffolded: true },
  { id: 'pre.study', phase: 'pre', level: 2, name: '学习教育', requirement: 'required', scaffolded: true },
  { id: 'pre.opinion', phase: 'pre', level: 2, name: '征求意见', requirement: 'required', scaffolded: true },
  { id: 'pre.talk', phase: 'pre', level: 2, name: '谈心谈话', requirement: 'required', scaffolded: true },
  { id: 'pre.draft', phase: 'pre', level: 2, name: '对照检查材料', requirement: 'required', scaffolded: true },
  { id: 'pre.early_fix', phase: 'pre', level: 2, name: '先行先改', requirement: 'optional', scaffolded: true },

  { id: 'meet', phase: 'meet', level: 1, name: '会议阶段', requirement: 'required', scaffolded: true },
  { id: 'meet.facts', phase: 'meet', level: 2, name: '时间地点与到会', requirement: 'required', scaffolded: true },
  { id: 'meet.theme', phase: 'meet', level: 2, name: '会议主题', requirement: 'required', scaffolded: true },
  { id: 'meet.procedure', phase: 'meet', level: 2, name: '会议程序', requirement: 'recommended', scaffolded: true },
  { id: 'meet.report', phase: 'meet', level: 2, name: '支部委员会报告工作', requirement: 'optional', scaffolded: false },
  { id: 'meet.selfcheck', phase: 'meet', level: 2, name: '对照检查', requirement: 'optional', scaffolded: false },
  { id: 'meet.case', phase: 'meet', level: 2, name: '典型案例剖析', requirement: 'optional', scaffolded: false },
  { id: 'meet.explain', phase: 'meet', level: 2, name: '有关情况说明', requirement: 'optional', scaffolded: false },
  { id: 'meet.criticism', phase: 'meet', level: 2, name: '开展批评', requirement: 'required', scaffolded: true },
  { id: 'meet.review', phase: 'meet', level: 2, name: '民主评议党员', requirement: 'optional', scaffolded: false },
  { id: 'meet.comment', phase: 'meet', level: 2, name: '领导点评', requirement: 'recommended', scaffolded: true },
  { id: 'meet.issues', phase: 'meet', level: 2, name: '查摆问题清单', requirement: 'optional', scaffolded: true },
  { id: 'meet.summary', phase: 'meet', level: 2, name: '总结表态', requirement: 'optional', scaffolded: false },

  { id: 'post', phase: 'post', level: 1, name: '会后阶段', requirement: 'required', scaffolded: true },
  { id: 'post.lead', phase: 'post', level: 2, name: '总起段', requirement: 'recommended', scaffolded: true },
  { id: 'post.list', phase: 'post', level: 2, name: '对照清单整改', requirement: 'required', scaffolded: true },
  { id: 'post.politics', phase: 'post', level: 2, name: '规范政治生活', requirement: 'optional', scaffolded: true },
  { id: 'post.fix', phase: 'post', level: 2, name: '解决突出问题', requirement: 'recommended', scaffolded: true },
  { id: 'post.rules', phase: 'post', level: 2, name: '建章立制', requirement: 'recommended', scaffolded: true },
  { id: 'post.report', phase: 'post', level: 2, name: '报送与通报', requirement: 'optional', scaffolded: false },
  { id: 'post.supervise', phase: 'post', level: 2, name: '督办销号', requirement: 'optional', scaffolded: false },

  { id: 'ending', phase: null, level: 0, name: '结语', requirement: 'optional', scaffolded: false },
  { id: 'attachment', phase: null, level: 0, name: '附件说明', requirement: 'optional', scaffolded: false },
  { id: 'sign', phase: null, level: 0, name: '署名', requirement: 'required', scaffolded: true },
  { id: 'date', phase: null, level: 0, name: '成文日期', requirement: 'required', scaffolded: true },
] as const satisfies readonly ElementData[];

export type ElementId = (typeof ELEMENTS)[number]['id'];

export interface ModelElement extends ElementData {
  readonly id: ElementId;
}

/** The model's phases in order, with the headings' short names. */
export const PHASES: readonly { readonly id: Phase; readonly short: string }[] = [
  { id: 'pre', short: '会前' },
  { id: 'meet', short: '会议' },
  { id: 'post', short: '会后' },
];

const byId = new Map<string, ModelElement>(ELEMENTS.map((e) => [e.id, e]));

/** The element with this id. Throws on an unknown id: ids come from the type, never from a file. */
export function elementOf(id: ElementId): ModelElement {
  const element = byId.get(id);
  if (!element) throw new Error(`unknown element: ${id}`);
  return element;
}

/** The position in the model's order. */
export function orderOf(id: ElementId): number {
  return ELEMENTS.findIndex((e) => e.id === id);
}
