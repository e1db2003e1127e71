import type { FactGroup, FactKind, FactPart } from '../analysis';

interface FactRow {
  readonly id: string;
  /** What a clerk calls it. */
  readonly label: string;
  readonly group: FactGroup;
  readonly kind: FactKind;
  /** How the value is written, for the input's hint. */
  readonly format: string;
  readonly example: string;
  /** The parts of a date or a time that one blank may stand for. */
  readonly parts?: readonly FactPart[];
  /** A list of like items; its blanks carry an index. */
  readonly list?: true;
}

const DATE = ['year', 'month', 'day'] as const;

/** Every fact these reports usually state, in the order of the form. */
export const FACTS = [
  // 单位与上级
  { id: 'unit.name', label: '本单位全称', group: 'unit', kind: 'organization', format: '署名式全称：中共××委员会／中共××局党组', example: '中共××市水务局党组' },
  { id: 'unit.short', label: '本单位简称', group: 'unit', kind: 'organization', format: '局党组／县委／校党委', example: '局党组' },
  { id: 'unit.whole', label: '本单位全体统称', group: 'unit', kind: 'text', format: '全局／全校／全院／全镇', example: '全局' },
  { id: 'unit.body', label: '班子称谓', group: 'unit', kind: 'organization', format: '市委常委班子／党委班子／党组班子', example: '党委班子' },
  { id: 'unit.memberTitle', label: '班子成员称谓', group: 'unit', kind: 'organization', format: '市委常委／党委委员／党组成员', example: '党委委员' },
  { id: 'unit.place', label: '本地地名', group: 'unit', kind: 'place', format: '“清河”，不带县（市、区）字；行政级别另存', example: '清河' },
  { id: 'unit.province', label: '本省名称', group: 'unit', kind: 'place', format: '省名或简称', example: '××' },
  { id: 'unit.business', label: '业务工作名称', group: 'unit', kind: 'text', format: '税收／水务／教学', example: '水务' },
  { id: 'superior.name', label: '上级党委', group: 'unit', kind: 'organization', format: '县委／市委／省委／集团党委，全文一种', example: '市委' },
  { id: 'superior.approver', label: '同意（审核）机关', group: 'unit', kind: 'organization', format: '机关或组名', example: '市委第三督导组' },
  { id: 'superior.leadingGroup', label: '教育领导小组名称', group: 'unit', kind: 'organization', format: '××委××教育领导小组', example: '市委主题教育领导小组' },
  { id: 'superior.issuers', label: '部署机关', group: 'unit', kind: 'organization', format: '中央纪委机关、中央组织部（、中央××领导小组）', example: '中央纪委机关、中央组织部' },
  { id: 'notice.title', label: '依据文件名称', group: 'unit', kind: 'text', format: '《…》', example: '《关于认真开好2026年度党员领导干部民主生活会的通知》' },
  { id: 'notice.number', label: '依据文件文号', group: 'unit', kind: 'text', format: '×委组〔2026〕5号', example: '×委组〔2026〕5号' },
  { id: 'group.kind', label: '督导组（指导组）称谓', group: 'unit', kind: 'organization', format: '督导组｜巡回指导组｜指导组', example: '督导组' },
  { id: 'group.number', label: '第几督导组', group: 'unit', kind: 'ordinal', format: '汉字序数“二”，全文一种', example: '二' },
  { id: 'supervisor.name', label: '督导组（指导组）名称', group: 'unit', kind: 'organization', format: '市委第×督导组', example: '市委第3督导组' },
  { id: 'inspection.name', label: '巡视（巡察）组名称', group: 'unit', kind: 'organization', format: '省委第×巡视组／市委第×巡察组', example: '省委第2巡视组' },
  { id: 'inspection.number', label: '巡视（巡察）组序号', group: 'unit', kind: 'ordinal', format: '数字', example: '2' },
  { id: 'discipline.station', label: '派驻纪检监察组', group: 'unit', kind: 'organization', format: '驻××纪检监察组', example: '驻市住建局纪检监察组' },
  { id: 'addressee', label: '主送单位', group: 'unit', kind: 'organization', format: '全称或统称，顶格，末加冒号', example: '各科室、局属各单位党组织：' },
  { id: 'local.lawPlace', label: '法治（平安）××地名', group: 'unit', kind: 'place', format: '省名', example: '××' },
  // 会议
  { id: 'session.year', label: '民主生活会年度', group: 'meeting', kind: 'date', format: '4位年；与召开年是两个事实，次年1—3月开上年度会', example: '2026', parts: ['year'] },
  { id: 'meeting.date', label: '会议召开日期', group: 'meeting', kind: 'date', format: '2027年1月16日，不补零', example: '2027年1月16日', parts: DATE },
  { id: 'meeting.time', label: '会议开始时间', group: 'meeting', kind: 'time', format: '上午9时／9时30分', example: '上午9时', parts: ['hour', 'minute'] },
  { id: 'meeting.place', label: '会议地点', group: 'meeting', kind: 'place', format: '如“局三楼会议室”', example: '局三楼会议室' },
  { id: 'meeting.length', label: '会期', group: 'meeting', kind: 'duration', format: '半天｜1天｜×小时', example: '半天' },
  { id: 'meeting.theme', label: '会议主题', group: 'meeting', kind: 'theme', format: '通知原文，不加书名号', example: '“……”' },
  { id: 'last.name', label: '上次会议名称', group: 'meeting', kind: 'text', format: '××年度民主生活会／××专题民主生活会', example: '2025年度民主生活会' },
  { id: 'agenda.count', label: '会议议程（项）', group: 'meeting', kind: 'number', format: '汉字', example: '五' },
  { id: 'theme.full', label: '教育（会议）全称', group: 'meeting', kind: 'theme', format: '见theme-packs.official_name', example: '学习贯彻习近平新时代中国特色社会主义思想主题教育' },
  { id: 'theme.short', label: '教育简称', group: 'meeting', kind: 'theme', format: '主题教育／党史学习教育', example: '主题教育' },
  { id: 'theme.generalRequirement', label: '总要求（政治体检口号）', group: 'meeting', kind: 'theme', format: '四个短语', example: '学思想、强党性、重实践、建新功' },
  { id: 'theme.aspectCount', label: '对照检查方面数', group: 'meeting', kind: 'number', format: '整数或汉字', example: '6' },
  // 人员
  { id: 'person.secretary', label: '书记姓名', group: 'people', kind: 'person', format: '2-4字，可带“同志”', example: '×××' },
  { id: 'chair.post', label: '主持人职务', group: 'people', kind: 'text', format: '党组书记、局长', example: '党组书记、局长' },
  { id: 'chair.name', label: '主持人姓名', group: 'people', kind: 'person', format: '2—4字，可带“同志”', example: '×××' },
  { id: 'person.teamSpeaker', label: '代表班子作对照检查的同志', group: 'people', kind: 'person', format: '姓名＋“同志”；默认＝主持人，可改', example: '×××' },
  { id: 'person.summarizer', label: '作总结表态的同志', group: 'people', kind: 'person', format: '姓名＋“同志”；默认＝书记，可改', example: '×××' },
  { id: 'deputies', label: '副书记姓名', group: 'people', kind: 'person', format: '名单，分第n位，顿号并列', example: '×××', list: true },
  { id: 'members', label: '参会班子成员姓名', group: 'people', kind: 'person', format: '名单，顿号，按排名', example: '×××、×××', list: true },
  { id: 'group.leader', label: '督导组组长姓名', group: 'people', kind: 'person', format: '姓名＋“同志”', example: '×××' },
  { id: 'observers', label: '列席人员', group: 'people', kind: 'person', format: '职务＋姓名', example: '市纪委监委第×监督检查室主任×××', list: true },
  { id: 'attendance.due', label: '应到人数', group: 'people', kind: 'number', format: '整数', example: '9' },
  { id: 'attendance.present', label: '实到人数', group: 'people', kind: 'number', format: '整数', example: '9' },
  { id: 'absent', label: '缺席人员及原因', group: 'people', kind: 'text', format: '文字，可“无”', example: '1人因公出差' },
  { id: 'members.count', label: '班子成员人数（不含书记）', group: 'people', kind: 'number', format: '整数', example: '8' },
  // 会前数据
  { id: 'study.times', label: '集体学习次数', group: 'before', kind: 'number', format: '整数（次）', example: '4' },
  { id: 'study.seminars', label: '学习研讨次数', group: 'before', kind: 'number', format: '整数（次）', example: '2' },
  { id: 'study.date', label: '会前集中学习日期', group: 'before', kind: 'date', format: 'M月D日', example: '1月6日', parts: DATE },
  { id: 'study.readings', label: '学习篇目', group: 'before', kind: 'text', format: '《…》顿号省略，并列', example: '《党章》《关于新形势下党内政治生活的若干准则》', list: true },
  { id: 'party.latestPlenum', label: '最新一次全会', group: 'before', kind: 'text', format: '党的×届×中全会', example: '党的二十届四中全会' },
  { id: 'party.congress', label: '党代会届次', group: 'before', kind: 'text', format: '二十', example: '党的二十大' },
  { id: 'forms.sent', label: '征求意见表发放份数', group: 'before', kind: 'number', format: '整数（份）', example: '60' },
  { id: 'forms.returned', label: '征求意见表回收份数', group: 'before', kind: 'number', format: '整数（份），回收≤发放', example: '58' },
  { id: 'opinions.total', label: '征求意见建议条数', group: 'before', kind: 'number', format: '整数（条）', example: '45' },
  { id: 'opinions.merged', label: '归并后意见条数', group: 'before', kind: 'number', format: '整数（条），≤总数', example: '23' },
  { id: 'opinions.team', label: '对班子的意见条数', group: 'before', kind: 'number', format: '整数（条）', example: '15' },
  { id: 'opinions.members', label: '对成员的意见条数', group: 'before', kind: 'number', format: '整数（条）', example: '30' },
  { id: 'opinion.targets', label: '征求意见对象', group: 'before', kind: 'text', format: '并列名词', example: '上级机关、党员群众、服务对象、联系单位', list: true },
  { id: 'opinion.levelCount', label: '征求意见层面数', group: 'before', kind: 'number', format: '汉字或数字', example: '四' },
  { id: 'opinion.methods', label: '征求意见方式', group: 'before', kind: 'text', format: '座谈访谈、意见箱、网络、征求表', example: '座谈访谈、设置意见箱', list: true },
  { id: 'talk.total', label: '谈心谈话人次', group: 'before', kind: 'number', format: '整数（人次）', example: '60' },
  { id: 'talk.chief', label: '其中主要负责同志谈话人次', group: 'before', kind: 'number', format: '整数（人次），≤总数', example: '16' },
  { id: 'talk.scope', label: '谈心谈话范围（几必谈）', group: 'before', kind: 'text', format: '三必谈／四必谈', example: '四必谈' },
  { id: 'draft.meeting', label: '审议材料的会议名', group: 'before', kind: 'text', format: '会前专题党委会议', example: '会前专题党组会议' },
  { id: 'draft.name', label: '材料名称', group: 'before', kind: 'text', format: '对照检查材料／检视剖析材料，全文一种', example: '对照检查材料' },
  { id: 'draft.revisions', label: '班子对照检查材料修改次数', group: 'before', kind: 'number', format: '整数，稿（次）', example: '5' },
  { id: 'prefix.solved', label: '会前已解决问题个数', group: 'before', kind: 'number', format: '整数（个）', example: '8' },
  // 会上数据
  { id: 'criticism.total', label: '相互批评意见条数', group: 'during', kind: 'number', format: '整数（条）', example: '72' },
  { id: 'criticism.average', label: '人均批评意见条数', group: 'during', kind: 'number', format: '自动算，可改（条）', example: '8' },
  { id: 'comment.points', label: '点评要求点数', group: 'during', kind: 'number', format: '汉字“三”', example: '三' },
  { id: 'last.done', label: '上次整改事项完成数', group: 'during', kind: 'number', format: '整数（项），≤总数', example: '17' },
  { id: 'last.total', label: '上次整改事项总数', group: 'during', kind: 'number', format: '整数（项）', example: '18' },
  { id: 'issues.teamAspects', label: '班子问题方面数', group: 'during', kind: 'number', format: '数字', example: '5' },
  { id: 'issues.memberAspects', label: '成员问题方面数', group: 'during', kind: 'number', format: '数字', example: '4' },
  { id: 'local.slogan', label: '地方工作导向口号', group: 'during', kind: 'theme', format: '引号内', example: '××××' },
  { id: 'doc.unsolvedPraise', label: '“无愧于××”宾语', group: 'during', kind: 'text', format: '时代／人民', example: '新时代' },
  // 整改数据
  { id: 'team.issues', label: '班子查摆问题个数', group: 'after', kind: 'number', format: '整数（个）', example: '18' },
  { id: 'issues.teamImmediate', label: '班子立行立改问题个数', group: 'after', kind: 'number', format: '整数（个）', example: '6' },
  { id: 'issues.teamStaged', label: '班子阶段性整改问题个数', group: 'after', kind: 'number', format: '整数（个）', example: '8' },
  { id: 'issues.teamLong', label: '班子长期整改问题个数', group: 'after', kind: 'number', format: '整数（个）', example: '4' },
  { id: 'members.issues', label: '成员查摆问题个数', group: 'after', kind: 'number', format: '整数（个）', example: '63' },
  { id: 'issues.memberImmediate', label: '成员立行立改问题个数', group: 'after', kind: 'number', format: '整数（个）', example: '20' },
  { id: 'issues.memberStaged', label: '成员阶段性整改问题个数', group: 'after', kind: 'number', format: '整数（个）', example: '30' },
  { id: 'issues.memberLong', label: '成员长期整改问题个数', group: 'after', kind: 'number', format: '整数（个）', example: '13' },
  { id: 'fix.done', label: '其中已整改完成个数', group: 'after', kind: 'number', format: '整数（个），≤立行立改数', example: '20' },
  { id: 'fix.teamDone', label: '班子已整改完成问题个数', group: 'after', kind: 'number', format: '整数（个），≤班子立行立改数', example: '5' },
  { id: 'fix.memberDone', label: '成员已整改完成问题个数', group: 'after', kind: 'number', format: '整数（个），≤成员立行立改数', example: '15' },
  { id: 'measures', label: '整改措施条数', group: 'after', kind: 'number', format: '整数（条）', example: '40' },
  { id: 'deadline', label: '整改完成时限', group: 'after', kind: 'date', format: '年月或日期；2027年6月底前', example: '2027年6月底前', parts: DATE },
  { id: 'owner', label: '牵头责任人', group: 'after', kind: 'person', format: '职务＋姓名', example: '党组成员、副局长×××' },
  { id: 'rules.revised', label: '修订制度项数', group: 'after', kind: 'number', format: '整数（项）', example: '3' },
  { id: 'rules.new', label: '新建制度项数', group: 'after', kind: 'number', format: '整数（项）', example: '4' },
  { id: 'rules.issued', label: '已出台制度项数', group: 'after', kind: 'number', format: '整数', example: '7' },
  { id: 'rules.names', label: '制度名称', group: 'after', kind: 'text', format: '《…》', example: '《××管理办法》', list: true },
  { id: 'unit.departmentCount', label: '指导组织生活会部门数', group: 'after', kind: 'number', format: '整数（个）', example: '12' },
  { id: 'branch.from', label: '组织生活会起始日期', group: 'after', kind: 'date', format: '日期段的起日：2月10日', example: '2027年2月10日', parts: DATE },
  { id: 'branch.to', label: '组织生活会截止日期', group: 'after', kind: 'date', format: '日期段的止日；同年同月时只写日', example: '2027年2月14日', parts: DATE },
  { id: 'branch.theme', label: '组织生活会主题名称', group: 'after', kind: 'theme', format: '主题教育', example: '主题教育' },
  // 落款
  { id: 'sign.name', label: '发文机关署名', group: 'closing', kind: 'organization', format: '默认＝本单位全称；全称或规范化简称', example: '中共××局党组' },
  { id: 'sign.date', label: '成文日期', group: 'closing', kind: 'date', format: '完整日期，不补零，≥会议日期', example: '2027年2月3日', parts: DATE },
  { id: 'doc.number', label: '发文字号', group: 'closing', kind: 'text', format: '××〔2026〕×号', example: '×党〔2026〕3号' },
  { id: 'doc.type', label: '文种', group: 'closing', kind: 'text', format: '通报／报告', example: '通报' },
] as const satisfies readonly FactRow[];

/** The id of a fact of the table. */
export type KnownFactId = (typeof FACTS)[number]['id'];

/** A fact of the table. */
export interface KnownFact extends FactRow {
  readonly id: KnownFactId;
}
