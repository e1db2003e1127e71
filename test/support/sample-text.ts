import type { Block } from '../../src/core/scaffolds/block';

/**
 * The report that the workbench opens with, half filled and with mistakes planted:
 * blanks in several spellings, a date that is half there, an agenda of five that lists
 * four, reversed quotation marks, a lost item between 、、, two 二, a term with its
 * letters blanked, no 谈心谈话, a download site's line at the end.
 */
export const SAMPLE: readonly Block[] = [
  { role: 'title', text: '云泽市水务局党组关于2026年度民主生活会召开情况的通报' },
  { role: 'addressee', text: '局机关各党支部，局属各单位党组织：' },
  {
    role: 'body',
    text:
      '按照××省委和云泽市委统一部署，经云泽市委第X督导组审核同意，市水务局党组于2027年1月××日召开2026年度民主生活会。' +
      '云泽市委第X督导组组长XXX同志到会指导并作点评。现将有关情况通报如下：',
  },
  { role: 'heading-1', text: '一、会前阶段：下足准备功夫，打牢会议基础' },
  {
    role: 'heading-2',
    lead: '（一）认真组织学习教育。',
    text:
      '局党组把学习摆在首位，理论学习中心组集中学习4次、专题研讨xx次，重点学习党的XX大精神和关于治水兴水的重要论述，' +
      '班子成员人人撰写学习体会，进一步统一了思想、明确了方向。',
  },
  {
    role: 'heading-2',
    lead: '（二）广泛征求意见建议。',
    text:
      '采取座谈走访、、书面征询、网络问卷等方式，面向基层站所、用水企业和离退休干部发放征求意见表126份，收回____份，' +
      '共征集意见建议xx条，梳理归并为（　　）条，逐条反馈到班子和本人。',
  },
  {
    role: 'heading-2',
    lead: '（三）用心撰写对照检查材料。',
    text:
      '局党组书记×××同志主持起草班子对照检查材料，先后修改×稿；班子成员自己动手撰写发言提纲，' +
      '做到见人见事见思想，全部报督导组审阅把关。',
  },
  { role: 'heading-1', text: '二、会议阶段：坦诚开展批评，增进班子团结' },
  {
    role: 'body',
    text:
      '2027年1月××日下午×时，会议在局机关三楼会议室召开，由局党组书记×××同志主持，局党组成员应到7人，实到×人，' +
      '局机关纪委负责同志列席会议。',
  },
  {
    role: 'heading-2',
    lead: '（一）会议主题鲜明。',
    text: '会议围绕“××××××”这一主题，结合水务系统实际，把问题找准、把根源挖深，推动全局党员干部深刻领悟”两个确立“的决定性意义。',
  },
  {
    role: 'heading-2',
    lead: '（二）会议程序规范。',
    text:
      '会议共有五项议程：一是通报上年度民主生活会整改落实情况和本次会议征求意见情况；二是局党组书记代表班子作对照检查；' +
      '三是班子成员逐一对照检查、开展相互批评；四是督导组作点评讲话。',
  },
  {
    role: 'heading-2',
    lead: '（三）批评坦率真诚。',
    text: '大家开门见山、直指问题，自我批评不遮不掩，相互批评不绕弯子，共提出批评意见XX条，人均X条，达到了红脸出汗、治病救人的效果。',
  },
  { role: 'heading-1', text: '二、会后阶段：抓好整改落实，巩固会议成果' },
  {
    role: 'heading-2',
    lead: '（一）对照清单逐项整改。',
    text:
      '会后，局党组及时召开专题会议，对查摆出的××个问题逐项明确牵头领导、责任科室和完成时限，制定整改措施××条，' +
      '由局机关党委每月调度一次，完成一项、销号一项。',
  },
  {
    role: 'heading-2',
    lead: '（二）着力解决突出问题。',
    text: '聚焦群众反映集中的二次供水水质、农村饮水保障等问题，由×××同志牵头，于2027年×月底前取得实效。',
  },
  { role: 'signature', text: '中共云泽市水务局党组' },
  { role: 'date', text: '2027年1月××日' },
  { role: 'body', text: '本文档解压密码：123456，更多公文范文请关注公众号“范文天地”' },
];
