import type { ElementId } from '../../../src/core/structure/elements';

export const TITLE = '清河县水务局党组关于2026年度民主生活会召开情况的通报';
export const INTRO = '经县委同意，局党组于2027年1月16日召开2026年度民主生活会。现将有关情况通报如下：';
export const PRE = '一、会前准备情况';
export const STUDY = '（一）抓实理论学习。围绕主题集中学习三次，人人作了发言。';
export const OPINION = '（二）广泛征求意见。发放征求意见表，收到意见建议21条。';
export const MEET = '二、会议召开情况';
export const FACTS = '2027年1月16日，民主生活会在局会议室召开，李明同志主持会议，全体班子成员参加会议。';
export const POST = '三、会后整改情况';
export const SIGN = '中共清河县水务局党组';
export const DATE = '2027年1月20日';

/** A document's lines, what is asked for, and the lines afterwards: what came is shown as + number [element]. */
export type Case = readonly [name: string, lines: readonly string[], target: ElementId, expected: readonly string[]];

export const CASES: readonly Case[] = [
  [
    'between two parts: the number goes on and what follows grows',
    [TITLE, INTRO, PRE, STUDY, OPINION, '（三）认真撰写材料。班子材料修改五稿。', '（四）坚持先行先改。解决问题三个。', MEET, FACTS],
    'pre.talk',
    [TITLE, INTRO, PRE, STUDY, OPINION, '+（三）[pre.talk]', '（四）认真撰写材料。班子材料修改五稿。', '（五）坚持先行先改。解决问题三个。', MEET, FACTS],
  ],
  [
    'a number that was left out is taken up, and nothing else changes',
    [TITLE, INTRO, PRE, STUDY, OPINION, '（四）认真撰写材料。班子材料修改五稿。', MEET, FACTS],
    'pre.talk',
    [TITLE, INTRO, PRE, STUDY, OPINION, '+（三）[pre.talk]', '（四）认真撰写材料。班子材料修改五稿。', MEET, FACTS],
  ],
  [
    'before the first part',
    [TITLE, INTRO, PRE, '（一）广泛征求意见。收到意见建议21条。', '（二）深入谈心谈话。谈话30人次。', MEET, FACTS],
    'pre.study',
    [TITLE, INTRO, PRE, '+（一）[pre.study]', '（二）广泛征求意见。收到意见建议21条。', '（三）深入谈心谈话。谈话30人次。', MEET, FACTS],
  ],
  [
    'where the first part was deleted, its number is still free',
    [TITLE, INTRO, PRE, '（二）广泛征求意见。收到意见建议21条。', '（三）深入谈心谈话。谈话30人次。', MEET, FACTS],
    'pre.study',
    [TITLE, INTRO, PRE, '+（一）[pre.study]', '（二）广泛征求意见。收到意见建议21条。', '（三）深入谈心谈话。谈话30人次。', MEET, FACTS],
  ],
  [
    'the phase counts 一是',
    [TITLE, INTRO, PRE, '一是抓实理论学习。集中学习三次。', '二是深入谈心谈话。谈话30人次。', '三是认真撰写材料。修改五稿。', MEET, FACTS],
    'pre.opinion',
    [TITLE, INTRO, PRE, '一是抓实理论学习。集中学习三次。', '+二是[pre.opinion]', '三是深入谈心谈话。谈话30人次。', '四是认真撰写材料。修改五稿。', MEET, FACTS],
  ],
  [
    'half-width brackets, and a 、 too many',
    [TITLE, INTRO, PRE, '(一)、抓实理论学习。集中学习三次。', '(二)、广泛征求意见。收到21条。', '(三)、认真撰写材料。修改五稿。', MEET, FACTS],
    'pre.talk',
    [TITLE, INTRO, PRE, '(一)、抓实理论学习。集中学习三次。', '(二)、广泛征求意见。收到21条。', '+(三)、[pre.talk]', '(四)、认真撰写材料。修改五稿。', MEET, FACTS],
  ],
  [
    'an indent typed as spaces',
    [TITLE, INTRO, `　　${PRE}`, `　　${STUDY}`, '　　（二）深入谈心谈话。谈话30人次。', `　　${MEET}`, FACTS],
    'pre.opinion',
    [TITLE, INTRO, `　　${PRE}`, `　　${STUDY}`, '+（二）[pre.opinion]', '　　（三）深入谈心谈话。谈话30人次。', `　　${MEET}`, FACTS],
  ],
  [
    'after the body of the part before, with a number the model does not know behind',
    [TITLE, INTRO, PRE, STUDY, '学习期间还赴县党性教育基地参观。', '', OPINION, '（三）精心布置会场。提前调试设备，备齐文具。', MEET, FACTS],
    'pre.talk',
    [TITLE, INTRO, PRE, STUDY, '学习期间还赴县党性教育基地参观。', '', OPINION, '+（三）[pre.talk]', '（四）精心布置会场。提前调试设备，备齐文具。', MEET, FACTS],
  ],
  [
    'a whole phase between two',
    [TITLE, INTRO, PRE, STUDY, OPINION, '二、会后整改情况', '（一）列出整改清单。逐条落实。', SIGN, DATE],
    'meet',
    [
      TITLE, INTRO, PRE, STUDY, OPINION,
      '+二、[meet]', '+[meet.facts]', '+（一）[meet.theme]', '+（二）[meet.procedure]', '+（三）[meet.criticism]', '+（四）[meet.comment]',
      '三、会后整改情况', '（一）列出整改清单。逐条落实。', SIGN, DATE,
    ],
  ],
  [
    'a part brings the heading of its missing phase',
    [TITLE, INTRO, PRE, STUDY, OPINION, POST, '（一）列出整改清单。逐条落实。', SIGN, DATE],
    'meet.criticism',
    [TITLE, INTRO, PRE, STUDY, OPINION, '+二、[meet]', '+（一）[meet.criticism]', POST, '（一）列出整改清单。逐条落实。', SIGN, DATE],
  ],
  [
    'a first phase before the others, which keep their numbers',
    [TITLE, INTRO, MEET, FACTS, '一是主题鲜明。主题是整改提高。', POST, '一是列出整改清单。逐条落实。'],
    'pre.study',
    [TITLE, INTRO, '+一、[pre]', '+一是[pre.study]', MEET, FACTS, '一是主题鲜明。主题是整改提高。', POST, '一是列出整改清单。逐条落实。'],
  ],
  [
    'a last phase goes before name and date, blank lines stay',
    [TITLE, INTRO, PRE, STUDY, OPINION, MEET, FACTS, '', '', SIGN, DATE],
    'post.rules',
    [TITLE, INTRO, PRE, STUDY, OPINION, MEET, FACTS, '+三、[post]', '+（一）[post.rules]', '', '', SIGN, DATE],
  ],
  [
    'the name before what a download site left',
    [TITLE, INTRO, PRE, STUDY, OPINION, '', '', '本文档编辑密码：ab12cd34'],
    'sign',
    [TITLE, INTRO, PRE, STUDY, OPINION, '+[sign]', '', '', '本文档编辑密码：ab12cd34'],
  ],
  [
    'the name right above the date that is there',
    [TITLE, INTRO, PRE, STUDY, OPINION, '', '', DATE],
    'sign',
    [TITLE, INTRO, PRE, STUDY, OPINION, '', '', '+[sign]', DATE],
  ],
  [
    'the addressee below the blank line under the title',
    [TITLE, '', INTRO, PRE, STUDY, OPINION],
    'addressee',
    [TITLE, '', '+[addressee]', INTRO, PRE, STUDY, OPINION],
  ],
  [
    'the title before everything',
    [INTRO, PRE, STUDY, OPINION],
    'title',
    ['+[title]', INTRO, PRE, STUDY, OPINION],
  ],
  [
    'a phase with no number yet borrows the style of the one before',
    [TITLE, INTRO, PRE, '一是抓实理论学习。集中学习三次。', '二是广泛征求意见。收到21条。', MEET, FACTS, POST, '一是列出整改清单。逐条落实。'],
    'meet.theme',
    [TITLE, INTRO, PRE, '一是抓实理论学习。集中学习三次。', '二是广泛征求意见。收到21条。', MEET, FACTS, '+一是[meet.theme]', POST, '一是列出整改清单。逐条落实。'],
  ],
  [
    'what has no number comes directly under the heading',
    [TITLE, INTRO, PRE, STUDY, OPINION, MEET, FACTS],
    'pre.lead',
    [TITLE, INTRO, PRE, '+[pre.lead]', STUDY, OPINION, MEET, FACTS],
  ],
  [
    'under a heading with nothing below it comes the text alone',
    [TITLE, INTRO, PRE, STUDY, '（二）广泛征求意见', '（三）深入谈心谈话。谈话30人次。', MEET, FACTS],
    'pre.opinion',
    [TITLE, INTRO, PRE, STUDY, '（二）广泛征求意见', '+[pre.opinion]', '（三）深入谈心谈话。谈话30人次。', MEET, FACTS],
  ],
  [
    'phase headings without numbers get one more without',
    [TITLE, INTRO, '会前准备情况', STUDY, OPINION, '会后整改情况', '（一）列出整改清单。逐条落实。'],
    'meet.theme',
    [TITLE, INTRO, '会前准备情况', STUDY, OPINION, '+[meet]', '+（一）[meet.theme]', '会后整改情况', '（一）列出整改清单。逐条落实。'],
  ],
  [
    'parts in an order of their own: after all that come before in the model',
    [TITLE, INTRO, PRE, '（一）深入谈心谈话。谈话30人次。', '（二）抓实理论学习。集中学习三次。', '（三）认真撰写材料。修改五稿。', MEET, FACTS],
    'pre.opinion',
    [TITLE, INTRO, PRE, '（一）深入谈心谈话。谈话30人次。', '（二）抓实理论学习。集中学习三次。', '+（三）[pre.opinion]', '（四）认真撰写材料。修改五稿。', MEET, FACTS],
  ],
  [
    'a list that begins anew inside a part is left alone',
    [TITLE, INTRO, PRE, '一是抓实理论学习。集中学习三次。', '二是深入谈心谈话。分三个层次：', '一是书记与班子成员谈。', '二是班子成员之间谈。', MEET, FACTS],
    'pre.opinion',
    [TITLE, INTRO, PRE, '一是抓实理论学习。集中学习三次。', '+二是[pre.opinion]', '三是深入谈心谈话。分三个层次：', '一是书记与班子成员谈。', '二是班子成员之间谈。', MEET, FACTS],
  ],
  [
    'parts written in one paragraph count on inside it',
    [TITLE, INTRO, PRE, '一是抓实理论学习，集中学习三次；二是广泛征求意见，收到21条；三是深入谈心谈话，谈话30人次。', '四是坚持先行先改。解决问题三个。', MEET, FACTS],
    'pre.draft',
    [TITLE, INTRO, PRE, '一是抓实理论学习，集中学习三次；二是广泛征求意见，收到21条；三是深入谈心谈话，谈话30人次。', '+四是[pre.draft]', '五是坚持先行先改。解决问题三个。', MEET, FACTS],
  ],
  [
    'the meeting’s facts in the introduction are no phase',
    [TITLE, '2027年1月16日，局党组在局会议室召开2026年度民主生活会，李明同志主持会议，班子成员参加会议。现通报如下：', PRE, STUDY, OPINION, POST, '（一）列出整改清单。逐条落实。'],
    'meet.theme',
    [TITLE, '2027年1月16日，局党组在局会议室召开2026年度民主生活会，李明同志主持会议，班子成员参加会议。现通报如下：', PRE, STUDY, OPINION, '+二、[meet]', '+（一）[meet.theme]', POST, '（一）列出整改清单。逐条落实。'],
  ],
  [
    'a whole phase does not repeat the facts that the introduction has',
    [TITLE, '2027年1月16日，局党组在局会议室召开2026年度民主生活会，李明同志主持会议，班子成员参加会议。现通报如下：', PRE, STUDY, OPINION],
    'meet',
    [
      TITLE, '2027年1月16日，局党组在局会议室召开2026年度民主生活会，李明同志主持会议，班子成员参加会议。现通报如下：', PRE, STUDY, OPINION,
      '+二、[meet]', '+（一）[meet.theme]', '+（二）[meet.procedure]', '+（三）[meet.criticism]', '+（四）[meet.comment]',
    ],
  ],
  [
    'nor do they draw the parts of the meeting to them',
    [TITLE, '2027年1月16日，局党组在局会议室召开2026年度民主生活会，李明同志主持会议，班子成员参加会议。现通报如下：', PRE, STUDY, OPINION, MEET, '（一）开展批评真诚。提出批评意见28条。', POST, '（一）列出整改清单。逐条落实。'],
    'meet.theme',
    [TITLE, '2027年1月16日，局党组在局会议室召开2026年度民主生活会，李明同志主持会议，班子成员参加会议。现通报如下：', PRE, STUDY, OPINION, MEET, '+（一）[meet.theme]', '（二）开展批评真诚。提出批评意见28条。', POST, '（一）列出整改清单。逐条落实。'],
  ],
  [
    'four sections: a part of the meeting stays in front of the third',
    [TITLE, INTRO, PRE, STUDY, OPINION, MEET, FACTS, '（一）会议主题鲜明。主题是更严更实。', '三、查摆问题情况', '（一）政治建设方面。理论学习系统性不强。', '四、下一步整改措施', '（一）列出整改清单。逐条落实。'],
    'meet.criticism',
    [TITLE, INTRO, PRE, STUDY, OPINION, MEET, FACTS, '（一）会议主题鲜明。主题是更严更实。', '+（二）[meet.criticism]', '三、查摆问题情况', '（一）政治建设方面。理论学习系统性不强。', '四、下一步整改措施', '（一）列出整改清单。逐条落实。'],
  ],
  [
    'a list inside a part does not count with the parts',
    [TITLE, INTRO, PRE, '一是抓实理论学习。做到三个结合：一是学原文，二是谈体会。', '二是深入谈心谈话。谈话30人次。', MEET, FACTS],
    'pre.opinion',
    [TITLE, INTRO, PRE, '一是抓实理论学习。做到三个结合：一是学原文，二是谈体会。', '+二是[pre.opinion]', '三是深入谈心谈话。谈话30人次。', MEET, FACTS],
  ],
];
