/** A fixed list of parallel items: 学思想、强党性、重实践、建新功. */
export interface Motto {
  readonly items: readonly string[];
  /** As it is written in full. */
  readonly written: string;
  /** Said only as a whole and in this order; otherwise the items are also ordinary words. */
  readonly fixed: boolean;
}

/** Lists that are copied whole; requirements of past and present education campaigns, and what the party's documents always name together. */
export const MOTTOES: readonly Motto[] = [
  motto('学思想、强党性、重实践、建新功', true),
  motto('学史明理、学史增信、学史崇德、学史力行', true),
  motto('学党史、悟思想、办实事、开新局', true),
  motto('守初心、担使命，找差距、抓落实', true),
  motto('照镜子、正衣冠、洗洗澡、治治病', true),
  motto('立党为公、为民造福、科学决策、真抓实干', false),
  motto('自我净化、自我完善、自我革新、自我提高', false),
  motto('政治判断力、政治领悟力、政治执行力', false),
  motto('不敢腐、不能腐、不想腐', false),
  motto('道路自信、理论自信、制度自信、文化自信', false),
  motto('政治意识、大局意识、核心意识、看齐意识', false),
  motto('形式主义、官僚主义、享乐主义、奢靡之风', false),
];

function motto(written: string, fixed: boolean): Motto {
  return { items: written.split(/[、，]/), written, fixed };
}
