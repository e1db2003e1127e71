import { again, below, numbered, rearranged, replaced, replacedLast, without, type Spoil } from './spoiling';

/** The reports that are spoilt: a bureau's party group, an enterprise, a town. */
export const BASES = ['long', 'inspection', 'town'] as const;
export type Base = (typeof BASES)[number];

export interface Mutation {
  readonly name: string;
  /** The check that must find it. */
  readonly check: string;
  /** Checks that may fire with it, named beforehand. */
  readonly companions?: readonly string[];
  readonly spoil: Spoil | Readonly<Record<Base, Spoil>>;
}

/** The same on each base with other words. */
const each = (long: Spoil, inspection: Spoil, town: Spoil): Readonly<Record<Base, Spoil>> => ({ long, inspection, town });
/** The first occurrence of words that differ from base to base. */
const words = (long: [string, string], inspection: [string, string], town: [string, string]): Readonly<Record<Base, Spoil>> =>
  each(replaced(...long), replaced(...inspection), replaced(...town));

const STRUCTURE: readonly Mutation[] = [
  { name: '删去会前', check: 'phase-missing', companions: ['heading-sequence', 'element-missing', 'fact-conflict'], spoil: rearranged((p) => [p.front, p.meet, p.post, p.end]) },
  { name: '删去会议', check: 'phase-missing', companions: ['heading-sequence', 'element-missing'], spoil: rearranged((p) => [p.front, p.pre, p.post, p.end]) },
  { name: '删去会后', check: 'phase-missing', companions: ['element-missing'], spoil: rearranged((p) => [p.front, p.pre, p.meet, p.end]) },
  { name: '会前、会议对调', check: 'phase-order', companions: ['heading-sequence'], spoil: rearranged((p) => [p.front, p.meet, p.pre, p.post, p.end]) },
  { name: '会议、会后对调，序号已顺改', check: 'phase-order', spoil: rearranged((p) => [p.front, p.pre, numbered(p.post, '二'), numbered(p.meet, '三'), p.end]) },
  { name: '会后粘贴两遍', check: 'phase-duplicate', companions: ['residue', 'heading-sequence'], spoil: rearranged((p) => [p.front, p.pre, p.meet, p.post, p.post, p.end]) },
  { name: '会后只剩标题', check: 'element-empty', companions: ['element-missing'], spoil: rearranged((p) => [p.front, p.pre, p.meet, p.post.slice(0, 1), p.end]) },
  { name: '一级标题二写成三', check: 'heading-sequence', spoil: replaced(/^二、/, '三、') },
  { name: '二级标题（三）写成（四）', check: 'heading-sequence', spoil: replaced(/^（三）/, '（四）') },
  {
    name: '删去谈心谈话', check: 'element-missing', companions: ['heading-sequence', 'count-claim', 'element-content'],
    spoil: without((line) => /^在深入谈心谈话中|^（三）(?:以谈交心|谈话交心|促膝谈心)/.test(line)),
  },
  {
    name: '删去征求意见', check: 'element-missing', companions: ['heading-sequence', 'count-claim', 'element-content', 'fact-conflict', 'total-mismatch'],
    spoil: without((line) => /^坚持开门纳谏|^（二）(?:以听纳言|问计职工|敞开大门)/.test(line)),
  },
  { name: '标题“会会议”', check: 'title-form', companions: ['known-misnomer', 'doubled-word'], spoil: replaced('民主生活会召开情况', '民主生活会会议召开情况') },
  { name: '标题不写民主生活会', check: 'title-form', companions: ['year-mix'], spoil: replaced(/^关于.*民主生活会/, '关于会议') },
  { name: '删去署名', check: 'closing-missing', spoil: (lines) => lines.filter((line, i) => i < 5 || !/^中共/.test(line)) },
  { name: '删去成文日期', check: 'closing-missing', companions: ['year-mix'], spoil: without((line) => /^20\d\d年\d+月\d+日$/.test(line)) },
  { name: '删去主送', check: 'closing-missing', spoil: without((line) => /^(?:各县|公司各党支部|各村).*：$/.test(line)) },
  { name: '通报写成报告如下', check: 'genre-mix', spoil: each(replaced(/现将[^。]*通报如下/, '现将有关情况报告如下'), replaced('通报如下', '报告如下'), replaced('通报如下', '报告如下')) },
];

const NUMBERS: readonly Mutation[] = [
  { name: '项数与所列不符', check: 'count-claim', spoil: words(['五项议程', '六项议程'], ['三个重点领域', '四个重点领域'], ['五项议程', '六项议程']) },
  {
    name: '删去一项', check: 'count-claim', companions: ['heading-sequence'],
    spoil: each(replaced(/五是[^；。]*。/, ''), replaced('、供水服务三个', '三个'), replaced(/；五是刘文海同志作总结表态/, '')),
  },
  { name: '几点要求与所列不符', check: 'count-claim', spoil: words(['三点要求', '四点要求'], ['4个方面进行对照', '5个方面进行对照'], ['三点要求', '两点要求']) },
  { name: '分项超过总数', check: 'total-mismatch', companions: ['fact-conflict'], spoil: words(['座谈会征集41条', '座谈会征集61条'], ['其中对班子11条', '其中对班子21条'], ['其中座谈会21条', '其中座谈会31条']) },
  { name: '三类问题之和不等于总数', check: 'total-mismatch', spoil: words(['阶段性整改的4个', '阶段性整改的5个'], ['阶段性整改4个', '阶段性整改6个'], ['阶段性整改6个', '阶段性整改7个']) },
  { name: '收回多于发放', check: 'total-mismatch', companions: ['fact-conflict'], spoil: words(['收回232份', '收回252份'], ['收回176份', '收回196份'], ['收回152份', '收回172份']) },
  { name: '实到不足三分之二', check: 'quorum', companions: ['head-count', 'fact-conflict'], spoil: each(replaced(/实到(?:党组成员)?\d+人/, '实到3人'), replaced('实到7人', '实到4人'), replaced('实到8人', '实到5人')) },
  { name: '实到多于应到', check: 'quorum', companions: ['head-count', 'fact-conflict'], spoil: each(replaced(/实到(?:党组成员)?\d+人/, '实到19人'), replaced('实到7人', '实到8人'), replaced('实到8人', '实到10人')) },
];

const NAMES: readonly Mutation[] = [
  { name: '党组、党委写混', check: 'body-name-conflict', spoil: words(['代表局党组领导班子', '代表局党委领导班子'], ['代表党委班子', '代表党组班子'], ['代表镇党委班子', '代表镇党组班子']) },
  { name: '署名换了组织', check: 'body-name-conflict', spoil: each(replacedLast('医疗保障局党组', '医疗保障局委员会'), replacedLast('有限公司委员会', '有限公司党组'), replacedLast('石桥镇委员会', '石桥镇党组')) },
  { name: '督导组写成指导组', check: 'group-name-conflict', spoil: words(['代表市委第七督导组', '代表市委第七指导组'], ['代表集团党委第一督导组', '代表集团党委第一指导组'], ['代表县委第四督导组', '代表县委第四指导组']) },
  { name: '督导组序号前后不一', check: 'group-name-conflict', spoil: words(['代表市委第七督导组', '代表市委第九督导组'], ['代表集团党委第一督导组', '代表集团党委第三督导组'], ['代表县委第四督导组', '代表县委第五督导组']) },
  { name: '组长姓名差一个字', check: 'name-conflict', spoil: words(['彭建设同志代表', '彭建社同志代表'], ['康健同志代表', '康建同志代表'], ['周正平同志代表', '周正苹同志代表']) },
  { name: '会议日期前后不一', check: 'fact-conflict', companions: ['date-order'], spoil: words(['2026年1月28日上午', '2026年1月29日上午'], ['8月14日上午', '8月16日上午'], ['1月20日上午', '1月18日上午']) },
  { name: '标题年度与正文不一', check: 'year-mix', companions: ['last-meeting', 'meeting-name', 'date-order', 'stale-theme', 'stale-value'], spoil: each(replaced('关于2025年度', '关于2024年度'), replaced('关于巡察整改专题', '关于2023年度'), replaced('关于2026年度', '关于2025年度')) },
  { name: '成文日期早于会议', check: 'date-order', companions: ['year-mix'], spoil: words(['2026年3月6日', '2026年1月6日'], ['2025年8月29日', '2025年8月9日'], ['2027年2月3日', '2027年1月3日']) },
  { name: '会后的日期早于会议', check: 'date-order', spoil: words(['于1月30日召开会议', '于1月20日召开会议'], ['8月20日，公司党委召开', '8月2日，公司党委召开'], ['1月22日，镇党委召开', '1月2日，镇党委召开']) },
  { name: '没有的日期', check: 'date-order', companions: ['fact-conflict'], spoil: words(['2月4日印发', '2月30日印发'], ['8月20日，公司', '8月32日，公司'], ['1月22日，镇党委', '1月32日，镇党委']) },
];

const LEFTOVERS: readonly Mutation[] = [
  { name: '别的教育的总要求', check: 'stale-theme', spoil: words(['坚持把学习贯穿', '按照“守初心、担使命，找差距、抓落实”的总要求，坚持把学习贯穿'], ['6月以来，公司党委', '6月以来，公司党委按照“学史明理、学史增信、学史崇德、学史力行”的要求，'], ['坚持原原本本学', '按照“学思想、强党性、重实践、建新功”的总要求，坚持原原本本学']) },
  { name: '过了时的话', check: 'expired-phrase', spoil: each(below('特此通报', '以优异成绩迎接党的二十大胜利召开。'), below('整改工作只有进行时', '以优异成绩迎接党的二十大胜利召开。'), below('（三）完善机制', '以优异成绩迎接党的二十大胜利召开。')) },
  { name: '旧年份没有改', check: 'stale-value', spoil: words(['坚持把学习贯穿', '按照2022年学习计划，坚持把学习贯穿'], ['6月以来，公司党委', '6月以来，按照2021年学习计划，公司党委'], ['坚持原原本本学', '按照2023年学习计划，坚持原原本本学']) },
  { name: '整句重复', check: 'residue', spoil: each(below('（二）集中攻坚', '集中整治群众反映强烈的突出问题，切实把整改成效体现到工作实绩上。', '另一件事。集中整治群众反映强烈的突出问题，切实把整改成效体现到工作实绩上。'), again('对搞虚假整改的严肃追责问责'), again('用制度管人管事')) },
  { name: '下载网站的密码', check: 'residue', spoil: (lines) => [...lines, '本文档编辑密码：abcd1234'] },
  { name: '遮去的用语', check: 'masked-term', spoil: words(['坚持把学习贯穿', '深入学习党的XX大精神，坚持把学习贯穿'], ['6月以来，公司党委', '6月以来，公司党委学习党的××大精神，'], ['坚持原原本本学', '学习党的XX大精神，坚持原原本本学']) },
  { name: '顿号之间漏一项', check: 'empty-slot', spoil: words(['参保群众、定点', '参保群众、、定点'], ['职工代表、离退休', '职工代表、、离退休'], ['村组干部、党员代表', '村组干部、、党员代表']) },
];

const TEXT: readonly Mutation[] = [
  { name: '引号颠倒', check: 'quote-pairs', spoil: words(['“两个维护”', '”两个维护“'], ['“第一议题”', '”第一议题“'], ['“四个意识”', '”四个意识“']) },
  { name: '少一个右引号', check: 'quote-pairs', spoil: words(['“两个维护”', '“两个维护'], ['“第一议题”', '“第一议题'], ['“四个自信”', '“四个自信']) },
  { name: '少一个右括号', check: 'bracket-pairs', spoil: words(['（午间休会）', '（午间休会'], ['《国有企业管理人员处分条例》', '《国有企业管理人员处分条例'], ['（www.shiqiao.gov.cn）', '（www.shiqiao.gov.cn']) },
  { name: '逗号重复', check: 'double-punctuation', spoil: replaced(/，/, '，，') },
  { name: '半角逗号', check: 'half-width-punctuation', spoil: replaced(/，/, ',') },
  { name: '半角括号', check: 'half-width-punctuation', spoil: replaced(/^（二）/, '(二)') },
  { name: '用减号作破折号', check: 'dash-form', spoil: each(below('二、高质量', '坚持“团结－批评－团结”的方针。'), below('二、敢亮剑', '坚持“团结－批评－团结”的方针。'), replaced('团结——批评——团结', '团结－批评－团结')) },
  { name: '正文中四个空段', check: 'blank-paragraphs', spoil: each(below('（二）以听纳言', '', '', '', ''), below('二、敢亮剑', '', '', '', ''), below('（二）程序规范', '', '', '', '')) },
  { name: '固定表述错一字', check: 'set-phrase', spoil: each(replaced('习近平新时代中国特色', '习近平新世代中国特色'), replaced('学习习近平总书记', '学习习近平新时代中国特色社会主意思想和习近平总书记'), replaced('学习党的二十届', '学习习近平新时代中国特色社会主义思响和党的二十届')) },
  { name: '高频错字', check: 'known-misnomer', spoil: words(['研究整改工作', '布署整改工作'], ['统筹整改，', '布署整改，'], ['专题研究整改工作', '研究布署整改工作']) },
  { name: '县级写成巡查组', check: 'known-misnomer', spoil: words(['坚持把学习贯穿', '结合市委巡查组反馈意见，坚持把学习贯穿'], ['6月以来，公司党委', '6月以来，公司党委结合市委第二巡查组反馈意见，'], ['坚持原原本本学', '结合县委巡查组反馈意见，坚持原原本本学']) },
  { name: '发文字号用方括号', check: 'document-number', spoil: words(['〔2026〕5号', '[2026]5号'], ['根据《中国共产党巡视工作条例》', '根据集团党发[2025]9号文件、《中国共产党巡视工作条例》'], ['〔2026〕31号', '[2026]31号']) },
  { name: '成文日期补零', check: 'date-form', spoil: words(['2026年3月6日', '2026年03月06日'], ['2025年8月29日', '2025年08月29日'], ['2027年2月3日', '2027年02月03日']) },
  { name: '成文日期用汉字', check: 'date-form', companions: ['closing-missing'], spoil: words(['2026年3月6日', '二〇二六年三月六日'], ['2025年8月29日', '二〇二五年八月二十九日'], ['2027年2月3日', '二〇二七年二月三日']) },
  { name: '留有手机号', check: 'not-for-sending', spoil: each(below('特此通报', '联系人：张三，13812345678。'), below('整改工作只有进行时', '联系人：张三，13812345678。'), below('（三）完善机制', '联系人：张三，13812345678。')) },
  { name: '并列书名号间加顿号', check: 'quoted-list', spoil: each(replaced(/》《/, '》、《'), replaced(/》《/, '》、《'), replaced(/》《/, '》、《')) },
];

/** What is done to a correct report, and who must notice. */
export const MUTATIONS: readonly Mutation[] = [...STRUCTURE, ...NUMBERS, ...NAMES, ...LEFTOVERS, ...TEXT];
