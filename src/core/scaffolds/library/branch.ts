import type { StandardText } from '../standard-text';

/**
 * 党支部组织生活会: a model of its own. The branch reports upwards, speaks of party members
 * where a leading group speaks of its own, and 民主评议党员 goes with it. Parts that are
 * said alike (name, date) come from the other texts.
 */
export const BRANCH_TEXTS: readonly StandardText[] = [
  { element: 'title', role: 'title', text: '{issuer}关于召开{titled}和开展民主评议党员情况的报告' },
  { element: 'addressee', role: 'addressee', text: '<superior.name>党委：' },
  {
    element: 'intro', role: 'body',
    text:
      '按照上级党组织统一安排，{own}于<meeting.date>召开{session}，同步开展民主评议党员。会前做足准备，会上坦诚相见，会后认真整改，' +
      '达到了沟通思想、增进团结、共同提高的目的。现将有关情况报告如下：',
    brief: '{own}于<meeting.date>召开{session}，同步开展民主评议党员。现将有关情况报告如下：',
  },
  { element: 'pre', role: 'heading-1', text: '会前准备情况' },
  {
    element: 'pre.study', role: 'heading-2', lead: '组织学习，打牢思想基础。',
    text: '支部通过“三会一课”、主题党日等形式，组织党员集中学习<study.times>次，学习领会{thought}，重温入党誓词，对照党章明确开好会议的要求。',
    brief: '组织党员集中学习<study.times>次，学习领会{thought}。',
  },
  {
    element: 'pre.opinion', role: 'heading-2', lead: '征求意见，听取党员群众呼声。',
    text: '采取个别访谈、设置意见箱等方式，共征得党员和群众的意见建议<opinions.total>条，由支部委员会逐条梳理，如实向支部委员和党员本人反馈。',
    brief: '共征得党员和群众的意见建议<opinions.total>条，均已如实反馈。',
  },
  {
    element: 'pre.talk', role: 'heading-2', lead: '谈心谈话，交流思想增进团结。',
    text: '支部委员之间、支部委员与党员之间、党员相互之间普遍开展谈心谈话，累计谈心谈话<talk.total>人次，有什么说什么，把问题谈开谈透。',
    brief: '支部委员之间、支部委员与党员之间、党员相互之间累计谈心谈话<talk.total>人次。',
  },
  {
    element: 'pre.draft', role: 'heading-2', lead: '撰写材料，查找自身不足。',
    text: '支部委员会集体起草支部班子对照检查材料，支部委员和党员结合各自岗位撰写发言提纲，逐条列出问题、分析原因、写明改进措施。',
    brief: '支部委员会集体起草支部班子对照检查材料，支部委员和党员撰写发言提纲。',
  },
  { element: 'meet', role: 'heading-1', text: '会议召开情况' },
  {
    element: 'meet.facts', role: 'body',
    text: '<meeting.date>，{session}在<meeting.place>会议室召开，会议由党支部书记<chair.name>同志主持，支部应到党员<attendance.due>人，实到<attendance.present>人。',
  },
  {
    element: 'meet.report', role: 'heading-2', lead: '支部委员会报告工作。',
    text: '支部书记代表支部委员会向党员报告工作，通报上次组织生活会整改落实情况和这次征求意见情况，接受党员评议和监督。',
    brief: '支部书记代表支部委员会报告工作，通报上次组织生活会整改落实情况。',
  },
  {
    element: 'meet.selfcheck', role: 'heading-2', lead: '逐一对照检查。',
    text: '支部书记代表支部班子作对照检查，支部委员和党员依次发言，联系理想信念、宗旨意识、纪律作风和岗位履职找问题、挖根源、亮措施。',
    brief: '支部书记代表支部班子作对照检查，支部委员和党员依次发言，找问题、挖根源、亮措施。',
  },
  {
    element: 'meet.criticism', role: 'heading-2', lead: '严肃开展批评。',
    text: '党员之间直截了当、实事求是，相互提出批评意见<criticism.total>条，被批评的同志诚恳接受、当场表态，达到了红脸出汗、共同提高的效果。',
    brief: '党员之间实事求是，相互提出批评意见<criticism.total>条。',
  },
  {
    element: 'meet.review', role: 'heading-2', lead: '民主评议党员。',
    text: '按照个人自评、党员互评、民主测评的程序，对每名党员一年来的表现进行评议。支部委员会综合评议情况和日常表现提出评定意见，并按规定报上级党组织。',
    brief: '经个人自评、党员互评、民主测评，支部委员会提出评定意见，并按规定报上级党组织。',
  },
  { element: 'post', role: 'heading-1', text: '会后整改情况' },
  {
    element: 'post.list', role: 'heading-2', lead: '建立清单，抓好整改落实。',
    text:
      '支部班子和党员个人分别列出整改清单，支部班子认领问题<team.issues>个，逐条写明整改措施和完成时限，在支部范围内公开，' +
      '由支部委员会定期检查进展，办结一条、销号一条。',
    brief: '支部班子和党员个人分别列出整改清单，支部班子认领问题<team.issues>个，逐条写明整改措施和完成时限。',
  },
  {
    element: 'post.rules', role: 'heading-2', lead: '立足长远，完善支部制度。',
    text: '针对查摆出的薄弱环节，围绕“三会一课”、主题党日和党员教育管理，修订<rules.revised>项制度，新制定<rules.new>项制度，把会上形成的好做法坚持下去，防止同样的问题再次发生。',
    brief: '针对薄弱环节，修订<rules.revised>项制度，新制定<rules.new>项制度。',
  },
];
