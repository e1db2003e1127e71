import type { FactGroup, FactKind, FactPart } from '../analysis';

interface FactRow {
  readonly id: string;
  /** What a clerk calls it. */
  readonly label: string;
  readonly group: FactGroup;
  readonly kind: FactKind;
  /** The parts of a date or a time that one blank may stand for. */
  readonly parts?: readonly FactPart[];
  /** A list of like items; its blanks carry an index. */
  readonly list?: true;
}

const DATE = ['year', 'month', 'day'] as const;

/** Every fact these reports usually state, in the order of the form. */
export const FACTS = [
  // 单位与上级
  { id: 'unit.name', label: '本单位全称', group: 'unit', kind: 'organization' },
  { id: 'unit.short', label: '本单位简称', group: 'unit', kind: 'organization' },
  { id: 'unit.whole', label: '本单位全体统称', group: 'unit', kind: 'text' },
  { id: 'unit.body', label: '班子称谓', group: 'unit', kind: 'organization' },
  { id: 'unit.memberTitle', label: '班子成员称谓', group: 'unit', kind: 'organization' },
  { id: 'unit.place', label: '本地地名', group: 'unit', kind: 'place' },
  { id: 'unit.province', label: '本省名称', group: 'unit', kind: 'place' },
  { id: 'unit.business', label: '业务工作名称', group: 'unit', kind: 'text' },
  { id: 'superior.name', label: '上级党委', group: 'unit', kind: 'organization' },
  { id: 'superior.approver', label: '同意（审核）机关', group: 'unit', kind: 'organization' },
  { id: 'superior.leadingGroup', label: '教育领导小组名称', group: 'unit', kind: 'organization' },
  { id: 'superior.issuers', label: '部署机关', group: 'unit', kind: 'organization' },
  { id: 'notice.title', label: '依据文件名称', group: 'unit', kind: 'text' },
  { id: 'notice.number', label: '依据文件文号', group: 'unit', kind: 'text' },
  { id: 'group.kind', label: '督导组（指导组）称谓', group: 'unit', kind: 'organization' },
  { id: 'group.number', label: '第几督导组', group: 'unit', kind: 'ordinal' },
  { id: 'supervisor.name', label: '督导组（指导组）名称', group: 'unit', kind: 'organization' },
  { id: 'inspection.name', label: '巡视（巡察）组名称', group: 'unit', kind: 'organization' },
  { id: 'inspection.number', label: '巡视（巡察）组序号', group: 'unit', kind: 'ordinal' },
  { id: 'discipline.station', label: '派驻纪检监察组', group: 'unit', kind: 'organization' },
  { id: 'addressee', label: '主送单位', group: 'unit', kind: 'organization' },
  { id: 'local.lawPlace', label: '法治（平安）××地名', group: 'unit', kind: 'place' },
  // 会议
  { id: 'session.year', label: '民主生活会年度', group: 'meeting', kind: 'date', parts: ['year'] },
  { id: 'meeting.date', label: '会议召开日期', group: 'meeting', kind: 'date', parts: DATE },
  { id: 'meeting.time', label: '会议开始时间', group: 'meeting', kind: 'time', parts: ['hour', 'minute'] },
  { id: 'meeting.place', label: '会议地点', group: 'meeting', kind: 'place' },
  { id: 'meeting.length', label: '会期', group: 'meeting', kind: 'duration' },
  { id: 'meeting.theme', label: '会议主题', group: 'meeting', kind: 'theme' },
  { id: 'last.name', label: '上次会议名称', group: 'meeting', kind: 'text' },
  { id: 'agenda.count', label: '会议议程（项）', group: 'meeting', kind: 'number' },
  { id: 'theme.full', label: '教育（会议）全称', group: 'meeting', kind: 'theme' },
  { id: 'theme.short', label: '教育简称', group: 'meeting', kind: 'theme' },
  { id: 'theme.generalRequirement', label: '总要求（政治体检口号）', group: 'meeting', kind: 'theme' },
  { id: 'theme.aspectCount', label: '对照检查方面数', group: 'meeting', kind: 'number' },
  // 人员
  { id: 'person.secretary', label: '书记姓名', group: 'people', kind: 'person' },
  { id: 'chair.post', label: '主持人职务', group: 'people', kind: 'text' },
  { id: 'chair.name', label: '主持人姓名', group: 'people', kind: 'person' },
  { id: 'person.teamSpeaker', label: '代表班子作对照检查的同志', group: 'people', kind: 'person' },
  { id: 'person.summarizer', label: '作总结表态的同志', group: 'people', kind: 'person' },
  { id: 'deputies', label: '副书记姓名', group: 'people', kind: 'person', list: true },
  { id: 'members', label: '参会班子成员姓名', group: 'people', kind: 'person', list: true },
  { id: 'group.leader', label: '督导组组长姓名', group: 'people', kind: 'person' },
  { id: 'observers', label: '列席人员', group: 'people', kind: 'person', list: true },
  { id: 'attendance.due', label: '应到人数', group: 'people', kind: 'number' },
  { id: 'attendance.present', label: '实到人数', group: 'people', kind: 'number' },
  { id: 'absent', label: '缺席人员及原因', group: 'people', kind: 'text' },
  { id: 'members.count', label: '班子成员人数（不含书记）', group: 'people', kind: 'number' },
  // 会前数据
  { id: 'study.times', label: '集体学习次数', group: 'before', kind: 'number' },
  { id: 'study.seminars', label: '学习研讨次数', group: 'before', kind: 'number' },
  { id: 'study.date', label: '会前集中学习日期', group: 'before', kind: 'date', parts: DATE },
  { id: 'study.readings', label: '学习篇目', group: 'before', kind: 'text', list: true },
  { id: 'party.latestPlenum', label: '最新一次全会', group: 'before', kind: 'text' },
  { id: 'party.congress', label: '党代会届次', group: 'before', kind: 'text' },
  { id: 'forms.sent', label: '征求意见表发放份数', group: 'before', kind: 'number' },
  { id: 'forms.returned', label: '征求意见表回收份数', group: 'before', kind: 'number' },
  { id: 'opinions.total', label: '征求意见建议条数', group: 'before', kind: 'number' },
  { id: 'opinions.merged', label: '归并后意见条数', group: 'before', kind: 'number' },
  { id: 'opinions.team', label: '对班子的意见条数', group: 'before', kind: 'number' },
  { id: 'opinions.members', label: '对成员的意见条数', group: 'before', kind: 'number' },
  { id: 'opinion.targets', label: '征求意见对象', group: 'before', kind: 'text', list: true },
  { id: 'opinion.levelCount', label: '征求意见层面数', group: 'before', kind: 'number' },
  { id: 'opinion.methods', label: '征求意见方式', group: 'before', kind: 'text', list: true },
  { id: 'talk.total', label: '谈心谈话人次', group: 'before', kind: 'number' },
  { id: 'talk.chief', label: '其中主要负责同志谈话人次', group: 'before', kind: 'number' },
  { id: 'talk.scope', label: '谈心谈话范围（几必谈）', group: 'before', kind: 'text' },
  { id: 'draft.meeting', label: '审议材料的会议名', group: 'before', kind: 'text' },
  { id: 'draft.name', label: '材料名称', group: 'before', kind: 'text' },
  { id: 'draft.revisions', label: '班子对照检查材料修改次数', group: 'before', kind: 'number' },
  { id: 'prefix.solved', label: '会前已解决问题个数', group: 'before', kind: 'number' },
  // 会上数据
  { id: 'criticism.total', label: '相互批评意见条数', group: 'during', kind: 'number' },
  { id: 'criticism.average', label: '人均批评意见条数', group: 'during', kind: 'number' },
  { id: 'comment.points', label: '点评要求点数', group: 'during', kind: 'number' },
  { id: 'last.done', label: '上次整改事项完成数', group: 'during', kind: 'number' },
  { id: 'last.total', label: '上次整改事项总数', group: 'during', kind: 'number' },
  { id: 'issues.teamAspects', label: '班子问题方面数', group: 'during', kind: 'number' },
  { id: 'issues.memberAspects', label: '成员问题方面数', group: 'during', kind: 'number' },
  { id: 'local.slogan', label: '地方工作导向口号', group: 'during', kind: 'theme' },
  { id: 'doc.unsolvedPraise', label: '“无愧于××”宾语', group: 'during', kind: 'text' },
  // 整改数据
  { id: 'team.issues', label: '班子查摆问题个数', group: 'after', kind: 'number' },
  { id: 'issues.teamImmediate', label: '班子立行立改问题个数', group: 'after', kind: 'number' },
  { id: 'issues.teamStaged', label: '班子阶段性整改问题个数', group: 'after', kind: 'number' },
  { id: 'issues.teamLong', label: '班子长期整改问题个数', group: 'after', kind: 'number' },
  { id: 'members.issues', label: '成员查摆问题个数', group: 'after', kind: 'number' },
  { id: 'issues.memberImmediate', label: '成员立行立改问题个数', group: 'after', kind: 'number' },
  { id: 'issues.memberStaged', label: '成员阶段性整改问题个数', group: 'after', kind: 'number' },
  { id: 'issues.memberLong', label: '成员长期整改问题个数', group: 'after', kind: 'number' },
  { id: 'fix.done', label: '其中已整改完成个数', group: 'after', kind: 'number' },
  { id: 'fix.teamDone', label: '班子已整改完成问题个数', group: 'after', kind: 'number' },
  { id: 'fix.memberDone', label: '成员已整改完成问题个数', group: 'after', kind: 'number' },
  { id: 'measures', label: '整改措施条数', group: 'after', kind: 'number' },
  { id: 'deadline', label: '整改完成时限', group: 'after', kind: 'date', parts: DATE },
  { id: 'owner', label: '牵头责任人', group: 'after', kind: 'person' },
  { id: 'rules.revised', label: '修订制度项数', group: 'after', kind: 'number' },
  { id: 'rules.new', label: '新建制度项数', group: 'after', kind: 'number' },
  { id: 'rules.issued', label: '已出台制度项数', group: 'after', kind: 'number' },
  { id: 'rules.names', label: '制度名称', group: 'after', kind: 'text', list: true },
  { id: 'unit.departmentCount', label: '指导组织生活会部门数', group: 'after', kind: 'number' },
  { id: 'branch.from', label: '组织生活会起始日期', group: 'after', kind: 'date', parts: DATE },
  { id: 'branch.to', label: '组织生活会截止日期', group: 'after', kind: 'date', parts: DATE },
  { id: 'branch.theme', label: '组织生活会主题名称', group: 'after', kind: 'theme' },
  // 落款
  { id: 'sign.name', label: '发文机关署名', group: 'closing', kind: 'organization' },
  { id: 'sign.date', label: '成文日期', group: 'closing', kind: 'date', parts: DATE },
  { id: 'doc.number', label: '发文字号', group: 'closing', kind: 'text' },
  { id: 'doc.type', label: '文种', group: 'closing', kind: 'text' },
] as const satisfies readonly FactRow[];

/** The id of a fact of the table. */
export type KnownFactId = (typeof FACTS)[number]['id'];

/** A fact of the table. */
export interface KnownFact extends FactRow {
  readonly id: KnownFactId;
}
