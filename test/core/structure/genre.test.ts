import { analyze } from '../../../src/core/analyze';
import { snapshotOfLines } from '../../../src/core/document';
import { CHECKS } from '../../../src/core/checks/index';
import { parseOutline } from '../../../src/core/structure/outline';

const isReport = (text: string): boolean => parseOutline(snapshotOfLines(text.split('\n'))).isReport;

const PHASES = '一、会前准备\n略。\n二、会议召开\n略。\n三、会后整改\n略。';

describe('同一次会议的其他材料不按通报看', () => {
  test.each([
    ['方案', `中共云岭县水利局党组2026年度民主生活会工作方案\n为开好民主生活会，制定本方案。\n${PHASES}`],
    ['整改方案', `县水利局党组2026年度民主生活会整改方案\n根据查摆的问题，制定如下方案。\n${PHASES}`],
    ['通知', `关于召开2026年度民主生活会的通知\n各党组成员：\n现将有关事项通知如下：\n一、会议时间\n二、会议要求`],
    ['请示', '关于召开2026年度民主生活会的请示\n县委组织部：\n妥否，请批示。'],
    ['函', '关于征求2026年度民主生活会意见建议的函\n各乡镇：\n请于1月5日前反馈。'],
    ['主持词', '2026年度民主生活会主持词\n（2027年1月15日）\n同志们：\n今天召开民主生活会。'],
    ['点评讲话', `在水利局党组2026年度民主生活会上的点评讲话\n县委第二督导组组长　王某\n同志们：\n${PHASES}`],
    ['对照检查材料', '水利局党组班子\n2026年度民主生活会对照检查材料\n现将对照检查情况报告如下：\n一、存在问题\n二、整改措施'],
    ['发言提纲，题后有日期', '2026年度民主生活会个人发言提纲（2027年1月）\n根据要求，会前我认真准备。'],
    ['会议记录', '水利局党组2026年度民主生活会会议记录\n时间：2027年1月15日\n地点：局三楼会议室'],
    ['会议纪要', '水利局党组2026年度民主生活会会议纪要\n（2027年第1期）\n会议议定以下事项。'],
    ['新闻', `县水利局党组召开2026年度民主生活会\n1月15日，县水利局党组召开民主生活会。\n会前，认真学习。\n会后，抓好整改。`],
    ['整改落实情况的报告', `关于2025年度民主生活会整改落实情况的报告\n县委组织部：\n一、整改情况\n二、下一步打算`],
    ['征求意见情况的报告', '关于局党组2026年度民主生活会征求意见情况的报告\n县委组织部：\n共征求意见20条。'],
    ['督导情况的通报', '关于全县2026年度民主生活会督导情况的通报\n各单位：\n一、总体情况\n二、下步要求'],
  ])('%s', (_name, text) => {
    expect(isReport(text)).toBe(false);
    const ofModel = new Set(CHECKS.filter((check) => check.ofModel).map((check) => check.id));
    expect(analyze(snapshotOfLines(text.split('\n'))).findings.filter((finding) => ofModel.has(finding.check))).toEqual([]);
  });

  test('要按通报看，仍可以', () => {
    const snapshot = snapshotOfLines(['2026年度民主生活会主持词', '同志们：']);
    expect(parseOutline(snapshot, { treatAsReport: true }).isReport).toBe(true);
  });
});

describe('仍按通报看', () => {
  test.each([
    ['题为报告', '关于2026年度民主生活会情况的报告\n县委组织部：\n略。'],
    ['题中兼有整改', '关于2026年度民主生活会召开及整改落实情况的报告\n县委组织部：\n略。'],
    ['标题后有“稿”', '关于2026年度民主生活会情况的通报（送审稿）\n各单位：\n略。'],
    ['没有标题', `各科室：\n现将局党组2026年度民主生活会召开情况通报如下：\n${PHASES}`],
    ['标题没写完', `局党组2026年度民主生活会\n现将有关情况通报如下：\n${PHASES}`],
    ['正文提到方案', `关于2026年度民主生活会情况的通报\n按照工作方案\n${PHASES}`],
    ['标题写了一半', '关于召开2026年度民主生活会\n略。'],
  ])('%s', (_name, text) => {
    expect(isReport(text)).toBe(true);
  });
});
