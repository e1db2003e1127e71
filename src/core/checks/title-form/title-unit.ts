/** What a title says beside the unit: the occasion, the year, the meeting, the genre. */
const NOT_UNIT =
  /[0-9０-９〇○零一二三四五六七八九十XxＸｘ×*＊]{2,4}年度?|(?:以案促改|巡视|巡察|问题|整改|警示教育|主题教育|学习教育|党史|党纪|党员|领导干部|领导班子|党内)|(?:学习贯彻|深入贯彻)[^的]{0,30}思想|(?:中央)?八项规定精神|(?:年度|专题|民主|组织|生活|会议|召开|开好|开展|有关|情况|整改落实|工作)+|[关于的了暨和与及及其会]|通报|报告|汇报|[（(][^（()）]{1,12}[)）]|[\s“”〔〕]/g;

/** 局领导班子, 我院: a kind of unit is name enough where everyone knows which. */
const KIND = /[局院校厅处部委办站所镇乡县市区]/;

/** Whether a title names the unit whose meeting it was. What is not known for something else counts as a name. */
export function namesUnit(title: string): boolean {
  const rest = title.replace(NOT_UNIT, '');
  return rest.length >= 2 || KIND.test(rest);
}
