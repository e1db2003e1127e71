/** A set wording that is copied word for word, in two halves: where it is one slip off, one half is always whole. */
export interface Formula {
  readonly left: string;
  readonly right: string;
  /** Nothing else begins or ends like it, so that any character out of place inside it is a slip. */
  readonly loose: boolean;
}

/**
 * The wordings, judged one by one: named in notices and decisions of the party's meetings, and long
 * enough that a text one character off can mean nothing else. What is not here is never judged, so
 * newer formulations stay silent. Where a word could change and be right (管党治党, 治军), only
 * look-alikes count (`loose: false`).
 */
export const FORMULAS: readonly Formula[] = [
  ...formulas(true, [
    '习近平新时代|中国特色社会主义思想',
    '中国特色|社会主义',
    '中华民族|伟大复兴',
    '铸牢中华民族|共同体意识',
    '中央八项|规定精神',
    '政治判断力、政治|领悟力、政治执行力',
    '学思想、强党性、|重实践、建新功',
    '学史明理、学史增信、|学史崇德、学史力行',
    '学党史、悟思想、|办实事、开新局',
    '自我净化、自我完善、|自我革新、自我提高',
    '照镜子、正衣冠、|洗洗澡、治治病',
    '惩前毖后、|治病救人',
  ]),
  ...formulas(false, [
    '新时代|中国特色社会主义',
    '以习近平同志|为核心的党中央',
    '习近平|总书记',
    '习近平总书记|重要讲话精神',
    '党中央权威和|集中统一领导',
    '国家治理体系和|治理能力现代化',
    '全面建设社会主义|现代化国家',
    '第二个百年|奋斗目标',
    '以人民为中心的|发展思想',
    '党风廉政建设和|反腐败斗争',
    '社会主义核心|价值观',
    '人类命运|共同体',
    '全面从|严治党',
    '批评和|自我批评',
    '批评与|自我批评',
    '形式主义、|官僚主义',
    '不忘初心、|牢记使命',
    '守初心、担使命，|找差距、抓落实',
    '党史学|习教育',
    '党纪学|习教育',
    '伟大建|党精神',
  ]),
];

/** Right wordings one step from a formula; they are read over. */
export const RIGHT_NEIGHBOURS: readonly string[] = [
  '以邓小平同志为核心的党中央',
  '以毛泽东同志为核心的党中央',
  '以江泽民同志为核心的党中央',
  '社会主义核心价值体系',
  '中国特色社会主义理论体系',
  '习近平新时代中国特色社会主义经济思想',
  '习近平新时代中国特色社会主义外交思想',
];

function formulas(loose: boolean, written: readonly string[]): readonly Formula[] {
  return written.map((halves) => {
    const [left = '', right = ''] = halves.split('|');
    return { left, right, loose };
  });
}
