import { dateOrder } from '../../../src/core/checks/date-order';
import { runOne, testCheck } from '../../support/test-check';
import { parseMarked } from '../../support/marked';

/** A short report; what is left out is the plain, correct text. */
function report({ intro = '局党组于2027年1月14日召开了2026年度民主生活会。', pre = '局党组集中学习4次。', meet = '1月14日上午，民主生活会在局二楼会议室召开。', post = '会后，局党组建立整改台账。', date = '2027年1月28日' } = {}): string {
  return [
    '中共松河县水利局党组关于2026年度民主生活会召开情况的通报', '局属各单位：', `${intro}现将有关情况通报如下：`,
    '一、会前准备情况', `（一）认真学习。${pre}`, '二、会议召开情况', meet, '三、会后整改情况', `（一）建立台账。${post}`,
    '中共松河县水利局党组', date,
  ].join('\n');
}

testCheck(dateOrder, {
  valid: {
    次序都对: report({ pre: '2026年12月20日，局党组召开会议专题学习。', post: '1月18日，局党组召开会议研究整改方案。' }),
    '不写年份的十二月与一月': report({ pre: '12月20日，局党组召开座谈会征求意见。' }),
    会后说十二月不写年份: report({ post: '12月20日，组织开展“回头看”。' }),
    上一年度的日子: report({ pre: '2026年3月20日，局党组召开会议研究上年度整改；6月5日，又组织专题研讨。' }),
    '没有年份且隔得远': report({ pre: '3月20日、6月15日，分别组织专题研讨。' }),
    计划与期限: report({ pre: '报送材料截止时间为2027年1月20日，工作人员于1月10日起开展谈心谈话，2027年1月16日前完成归档。', post: '2027年6月30日前完成整改。' }),
    会前已办的追述: report({ post: '对会前已于1月8日组织整改的事项，继续巩固。截至1月10日，前期征求的意见全部办结。' }),
    自某日起: report({ post: '自1月5日起组织开展的专项整治继续推进。' }),
    文件名里的日子: report({ pre: '学习贯彻《关于3月5日活动的通知（2027年3月5日）》，组织研讨。' }),
    上次会的日子: report({ post: '对2025年度民主生活会（2026年1月10日召开）整改情况组织“回头看”。' }),
    连开两天: report({ intro: '局党组于2027年1月14日至15日召开了2026年度民主生活会。', meet: '1月14日至15日，民主生活会在局二楼会议室召开。' }),
    跨年的时段: report({ pre: '12月20日至1月5日，面向基层征求意见。' }),
    当日成文: report({ date: '2027年1月14日' }),
    闰年: report({ intro: '局党组于2028年2月29日召开了民主生活会。', meet: '会议由局党组书记主持。', date: '2028年3月3日' }),
    星期正确: report({ intro: '局党组于2027年1月14日（星期四）召开了2026年度民主生活会。' }),
    待填的日子: '局党组于2027年2月X日召开民主生活会。\n一、会前准备\nX月30日，组织学习。\n2027年X月X日',
    不是这类文稿: '2027年5月20日开工，2027年5月10日验收。\n2027年4月1日',
    会后的会议说到以后的事: report({ post: '1月20日，局党组召开会议，部署2月10日前完成的任务。' }),
    日常与日报: report({ post: '全年12月日均供水稳定，3月日常巡查不放松。' }),
  },
  invalid: {
    会前学习晚于会议: { text: report({ pre: '⟦1月20日⟧，局党组召开会议专题学习。' }), says: ['晚于会议召开日期1月14日'] },
    会前审议写了年份: { text: report({ pre: '⟦2027年2月3日⟧，局党组会议审议对照检查材料。' }), says: ['晚于会议召开日期2027年1月14日'] },
    会后研究早于会议: { text: report({ post: '⟦1月10日⟧，局党组召开会议研究整改方案。' }), says: ['早于会议召开日期1月14日'] },
    组织生活会早于会议: { text: report({ post: '⟦1月5日至8日⟧，班子成员分别参加所在支部的组织生活会。' }) },
    整改期限早于会议: { text: report({ post: '上述问题于⟦2026年12月31日⟧前全部整改完成。' }) },
    成文早于会议: { text: report({ date: '⟦2027年1月8日⟧' }), severity: 'error', says: ['早于会议召开日期'] },
    汉字成文日期早于会议: { text: report({ date: '⟦二〇二六年十二月三十日⟧' }), severity: 'error' },
    小数点日期早于会议: { text: report({ date: '⟦2027.1.8⟧' }), severity: 'error' },
    二月三十日: { text: report({ pre: '⟦2月30日⟧，局党组召开会议专题学习。' }), severity: 'error', says: ['2月没有30日'] },
    平年二月二十九: { text: report({ post: '⟦2027年2月29日⟧前完成整改。' }), severity: 'error', says: ['2027年2月没有29日'] },
    十三月: { text: '本办法自⟦2027年13月1日⟧起施行。', severity: 'error', says: ['没有13月'] },
    时段倒置: { text: report({ pre: '⟦1月10日至1月5日⟧，面向基层征求意见。' }), says: ['截止在起始之前'] },
    一个月内倒置: { text: report({ pre: '12月集中调研，⟦1月12日至8日⟧开展谈心谈话。' }) },
    星期不符: { text: report({ intro: '局党组于⟦2027年1月14日⟧（星期五）召开了2026年度民主生活会。' }), says: ['2027年1月14日是星期四'] },
    星期不符而年份在别处: { text: report({ meet: '⟦1月14日⟧（周三）上午，民主生活会在局二楼会议室召开。' }) },
    做过的事晚于成文: { text: report({ post: '⟦2月10日⟧，局党组召开会议听取了整改进展。', date: '2027年1月28日' }), severity: 'hint', says: ['晚于成文日期'] },
  },
});

describe('成文日期与今天', () => {
  const { snapshot } = parseMarked(report());
  const dates = (today: Parameters<typeof runOne>[3]): string[] => runOne(dateOrder, snapshot, false, today).map((f) => f.message);

  test('晚于今天：建议改', () => {
    expect(dates({ year: 2027, month: 1, day: 20 })).toEqual(['成文日期2027年1月28日晚于今天（2027年1月20日）']);
  });

  test('就是今天，或没人说今天是哪天：不报', () => {
    expect(dates({ year: 2027, month: 1, day: 28 })).toEqual([]);
    expect(dates(null)).toEqual([]);
  });
});
