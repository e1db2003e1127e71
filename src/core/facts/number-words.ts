import type { KnownFactId } from './table';

/**
 * The words beside a number that say what is counted, by the unit after it.
 * `strong` words decide where they stand nearest before the number (or in the
 * words that follow the unit); `weak` ones only when no strong word is near.
 * From how such reports are written; departments can extend the lists.
 */
export interface UnitWords {
  readonly unit: string;
  readonly strong: readonly (readonly [NumberFact, readonly string[]])[];
  readonly weak?: readonly (readonly [NumberFact, readonly string[]])[];
}

/** A fact of the table; one whose subject (班子, 成员) chooses between two; or null: known to be none of the table. */
export type NumberFact = KnownFactId | 'issues' | 'immediate' | 'staged' | 'long' | 'done' | 'opinionsOf' | 'measuresOf' | 'tasksOf' | null;

const ISSUES: readonly (readonly [NumberFact, readonly string[]])[] = [
  ['immediate', ['即知即改', '立行立改', '立知立改', '立改', '马上改']],
  ['staged', ['阶段性', '阶段整改', '限期整改', '限期改', '限期', '近期整改', '中期整改', '分步整改']],
  ['long', ['长期整改', '长期坚持', '长期', '持续整改', '持续推进']],
  ['done', ['已整改完成', '已完成整改', '完成整改', '整改完成', '整改到位', '已整改', '已完成', '已销号', '已解决', '全部完成']],
];
const ISSUE_WORDS = ['查摆问题', '检视问题', '查找问题', '查摆', '检视', '查找', '认领问题', '梳理问题', '剖析问题', '发现问题'];
const PREFIX: readonly [NumberFact, readonly string[]] =
  ['prefix.solved', ['先期解决', '会前解决', '推动解决', '会前推动解决', '先行解决', '先行整改', '解决问题', '先改']];

export const UNIT_WORDS: readonly UnitWords[] = [
  {
    unit: '人次',
    strong: [
      ['talk.total', ['谈心谈话', '谈话谈心', '累计谈话', '共谈话', '相互谈心', '谈心', '谈话', '约谈']],
      [null, ['培训', '参加学习', '参学', '教育', '走访', '慰问', '参与', '服务']],
    ],
  },
  {
    unit: '份',
    strong: [
      ['forms.returned', ['回收', '收回', '返回', '收到']],
      ['forms.sent', ['发放', '印发', '下发', '发出', '发送']],
      [null, ['测评', '有效', '撰写', '心得', '制度', '文件', '清单', '材料']],
    ],
    // 收回意见征求表◇份: what is done with the forms tells more than their name.
    weak: [['forms.sent', ['征求意见表', '意见征求表', '征求意见函', '调查问卷', '问卷', '调查表', '征询表']]],
  },
  {
    unit: '条',
    strong: [
      ['criticism.average', ['人均', '平均每人', '每人平均', '平均', '每人']],
      ['criticism.total', ['相互批评意见', '批评意见', '相互批评', '互相批评', '批评建议', '互提意见', '相互提出']],
      [null, ['剖析原因', '问题根源', '原因', '自我批评', '线索', '信息', '诉求', '建议采纳', '采纳', '热线']],
      ['opinions.merged', ['归并', '归纳', '梳理', '汇总为', '整理出', '整理为', '合并', '整合', '提炼']],
      ['opinions.total', ['征求到', '征集到', '收集到', '征得', '征集', '收集', '听取', '征求', '收到', '意见建议共', '共提出意见']],
      ['opinionsOf', ['对班子成员', '对领导班子成员', '对成员', '对委员', '对个人', '对党员领导干部', '对领导干部', '对班子', '对领导班子', '对党委班子', '对党组班子', '对党组', '对党委', '涉及班子', '涉及个人', '涉及成员', '班子意见', '个人意见', '其中领导班子', '其中班子成员', '其中班子', '其中党委班子', '其中党组班子', '其中个人']],
      ['issues', [...ISSUE_WORDS]],
      ['measuresOf', ['整改措施', '措施', '整改举措']],
      ['tasksOf', ['整改任务', '任务']],
      ['last.total', ['上年度', '上一年度', '上次', '去年']],
    ],
    weak: [['opinions.total', ['意见建议', '意见']], ['criticism.total', ['批评']], ['issues', ['问题']], ...ISSUES],
  },
  {
    unit: '次',
    strong: [
      ['study.seminars', ['学习研讨', '交流研讨', '专题研讨', '集中研讨', '研讨交流', '研讨发言', '研讨', '学习讨论']],
      ['study.times', ['集体学习', '集中学习', '中心组学习', '专题学习', '理论学习', '专题学习会议', '集中学习会议', '学习会议', '学习会', '组织学习', '开展学习']],
      ['draft.revisions', ['修改', '易稿', '打磨', '修订完善', '完善']],
      ['talk.total', ['谈心谈话', '谈心', '谈话']],
      [null, ['第一议题', '座谈会', '座谈', '调研', '走访', '党课', '会议', '党委会', '党组会', '审议', '研究', '讨论', '培训', '读书班', '督导', '督查']],
    ],
    weak: [['study.times', ['学习']]],
  },
  { unit: '场', strong: [['study.seminars', ['研讨交流', '交流研讨', '专题研讨', '学习研讨', '集中研讨']], [null, ['座谈会', '座谈', '党课', '学习会', '辅导', '宣讲']]] },
  { unit: '稿', strong: [['draft.revisions', ['修改', '易稿', '打磨', '完善', '材料', '共', '经', '先后', '数易其稿']]] },
  { unit: '轮', strong: [['draft.revisions', ['修改', '易稿', '打磨', '完善']], [null, ['谈话', '征求', '学习']]] },
  { unit: '遍', strong: [['draft.revisions', ['修改', '打磨', '完善']]] },
  {
    unit: '人',
    strong: [
      ['attendance.due', ['应到会', '应到', '应出席', '应参加', '应参会', '应参加会议']],
      ['attendance.present', ['实到会', '实到', '实际到会', '实际出席', '实际参加', '实际参会']],
      ['absent', ['缺席', '请假', '未到会', '未参加']],
      [null, ['管理人员', '干部', '骨干', '代表', '负责人', '列席', '一行', '邀请', '特邀', '优秀', '合格', '基本合格', '不合格', '惠及', '受益', '服务', '师生', '群众', '职工', '处分', '查处', '培训']],
      ['members.count', ['班子成员', '党委委员', '党组成员', '常委', '党委班子', '支委', '名成员']],
    ],
  },
  {
    unit: '个',
    strong: [
      ['rules.revised', ['修订完善制度', '修订制度', '完善制度']],
      ['rules.new', ['新建制度', '新制定制度', '新出台制度', '新增制度']],
      ['rules.issued', ['建立健全制度', '出台制度', '制定制度']],
      PREFIX,
      ...ISSUES,
      ['issues', [...ISSUE_WORDS]],
      ['measuresOf', ['整改措施', '措施', '整改举措']],
      ['last.total', ['上年度', '上一年度', '上次', '去年']],
      ['tasksOf', ['整改任务', '任务']],
      [null, ['解决', '化解', '办理', '整治', '座谈会', '重点', '难题', '短板', '环节', '工作专班', '专班', '小组', '项目']],
    ],
    weak: [['issues', ['问题', '班子', '成员', '个人']]],
  },
  {
    unit: '项',
    strong: [
      ['agenda.count', ['议程', '程序', '会议共有']],
      ['rules.revised', ['修订完善', '修订', '修改', '完善']],
      ['rules.new', ['新建', '新制定', '新出台', '新增', '新订', '新立']],
      ['rules.issued', ['建立健全', '已出台', '已经出台', '出台', '健全', '制定完善', '制定制度', '建立']],
      ['done', ['已完成', '完成整改', '整改到位', '已整改', '完成', '已落实', '已办结', '已解决']],
      ['last.total', ['上年度', '上一年度', '上次', '去年', '确定的', '明确的', '整改事项']],
      PREFIX,
      ['measuresOf', ['整改措施', '措施', '整改举措']],
      ['immediate', ['立行立改', '即知即改', '立知立改']],
      ['staged', ['阶段性', '限期整改', '限期']],
      ['long', ['长期整改', '长期坚持', '长期']],
      ['issues', [...ISSUE_WORDS]],
      ['tasksOf', ['整改任务', '任务']],
      [null, ['举措', '实事', '民生']],
    ],
    weak: [['rules.issued', ['制度', '规定', '办法']], ['issues', ['问题']]],
  },
  { unit: '件', strong: [PREFIX, [null, ['实事', '信访', '难题', '事']]] },
  { unit: '点', strong: [['comment.points', ['提出', '提了', '强调', '明确', '要求', '给出']]] },
  {
    unit: '天',
    strong: [['meeting.length', ['会期', '历时', '用时', '利用', '会议时间', '会议持续']]],
  },
  { unit: '小时', strong: [['meeting.length', ['会期', '历时', '用时', '利用', '持续', '召开了', '开了']]] },
];
