/**
 * Full names of the party's own rules as published, that reports of such meetings name. What is
 * not here is never judged; a note in brackets at the end (（试行）) is read over.
 */
export const REGULATIONS: readonly string[] = (
  '中国共产党章程 关于新形势下党内政治生活的若干准则 中国共产党廉洁自律准则 中国共产党纪律处分条例 中国共产党党内监督条例 ' +
  '中国共产党问责条例 中国共产党巡视工作条例 中国共产党党员权利保障条例 中国共产党党组工作条例 中国共产党地方委员会工作条例 ' +
  '中国共产党支部工作条例 中国共产党重大事项请示报告条例 中国共产党纪律检查委员会工作条例 中国共产党政治协商工作条例 ' +
  '中国共产党统一战线工作条例 中国共产党宣传工作条例 中国共产党农村工作条例 中国共产党组织工作条例 中国共产党政法工作条例 ' +
  '中国共产党机构编制工作条例 中国共产党农村基层组织工作条例 中国共产党国有企业基层组织工作条例 ' +
  '中国共产党普通高等学校基层组织工作条例 中国共产党党和国家机关基层组织工作条例 中国共产党党员教育管理工作条例 ' +
  '中国共产党发展党员工作细则 中国共产党党内法规制定条例 中国共产党纪律检查机关监督执纪工作规则 ' +
  '党政领导干部选拔任用工作条例 县以上党和国家机关党员领导干部民主生活会若干规定'
).split(' ');

/** Other right names one character from one of these. */
export const REGULATION_NEIGHBOURS: readonly string[] = ['关于新形势下党内政治生活若干准则'];
