import type { Severity } from '../analysis';
import { WORD_SLIPS } from './word-slips';

/** A wrong name or word, what is wrong in it, and how sure that is. */
export interface Misnomer {
  /** Patterns of bounded length, each beginning with two plain characters, by which it is looked for. */
  readonly wrong: readonly string[];
  /** What gives way to what: the first that stands in the found words; none where only a person can say. */
  readonly changes: readonly (readonly [string, string])[];
  readonly severity: Severity;
  /** The reason, or the question where there is nothing to propose; '' where it is a plain slip. */
  readonly note: string;
  /** Not where the words right before end so. */
  readonly notAfter: RegExp | null;
  /** Not in a document in which this stands anywhere. */
  readonly unless: RegExp | null;
  /** Whether it is looked for in a report's title too; title-form says some of it there. */
  readonly inTitles: boolean;
}

const NUMBERED = '(?:第[一二三四五六七八九十0-9XxＸ×]{1,3})?';
const COUNTIES = ['县委', '区委', '州委', '旗委', '盟委'];
const PROVINCES = ['中央', '省委', '自治区党委'];
const CONGRESSES = ['十八', '十九', '二十一', '二十'];
/** 自治区委 is no 区委; 省市县委 is said of all three. */
const NO_COUNTY = /自治$|[省市、]$/;

/**
 * Names and words that are known to go wrong, judged entry by entry; sources in
 * docs/checks/known-misnomer.md. What is right somewhere (巡查组 of work safety, 主题教育活动, 中组部)
 * is left out. How one's own body is called is another check's.
 */
export const MISNOMERS: readonly Misnomer[] = [
  // Bodies: the centre and provinces send 巡视, cities and counties 巡察.
  entry('error', of(PROVINCES, `${NUMBERED}巡[查察]组`), '巡查→巡视 巡察→巡视', '中央和省一级是“巡视”'),
  entry('error', of(COUNTIES, `${NUMBERED}巡视组`), '巡视→巡察', '市县一级是“巡察”', NO_COUNTY),
  entry('error', of(COUNTIES, `${NUMBERED}巡查组`), '巡查→巡察', '市县一级是“巡察”', NO_COUNTY),
  entry('error', `市委${NUMBERED}巡查组`, '', '应为市委巡察组（直辖市为巡视组）'),
  { ...entry('hint', `市委${NUMBERED}巡视组`, '巡视→巡察', '市县一级是“巡察”，直辖市除外', NO_COUNTY), unless: /(?:北京|天津|上海|重庆)市|直辖市/ },
  entry('error', '巡视巡查(?=整改|反馈|意见|监督|机构|利剑)', '巡查→巡察'),
  entry('warning', of(COUNTIES, '巡查(?:办|工作)'), '巡查→巡察', '市县一级是“巡察”', NO_COUNTY),
  entry('warning', '省委巡查(?:办|工作)', '巡查→巡视', '中央和省一级是“巡视”'),
  entry('hint', ['派驻纪检组', ...of(['驻局', '驻委', '驻县', '驻市', '驻区', '驻省'], '[㐀-鿿]{0,6}?纪检组')], '纪检组→纪检监察组', '2018年起派驻机构统一称纪检监察组'),
  entry('error', '纪律检察委员会 纪律监察委员会', '检察→检查 监察→检查'),
  entry('warning', '纪检检查组 纪检检察组', '检检查→检监察 检检察→检监察'),
  entry('hint', '卫计委 卫生计生委', '', '2018年机构改革后，是否应为卫生健康委（局）'),
  // A congress goes by 次, a central committee by 届; plenums are 中全会, those of the discipline commission 次全会.
  entry('error', of(CONGRESSES, '届大(?!会)', '党的'), '届大→大', '党代会论“次”，简称不加“届”'),
  entry('error', ['党的', '中国共产党'].flatMap((party) => of(CONGRESSES, '届全国代表大会', `${party}第`)), '届→次', '党代会论“次”，中央委员会论“届”'),
  entry('error', of(CONGRESSES, '大[一二三四五六七]中全会'), '大→届', '全会属中央委员会，论“届”'),
  entry('error', of(CONGRESSES, '届[一二三四五六七]次全会', '党的'), '次→中', '中央委员会的全会称“中全会”'),
  entry('error', '纪委[一二三四五六七]中全会', '中→次', '纪委的全会称“次全会”'),
  // 教育实践活动, 专题教育, 学习教育, 主题教育 each belong to their own campaign.
  entry('error', '群众路线实践教育活动', '实践教育→教育实践'),
  entry('warning', '三严三实[”’](?:主题|学习)教育', '主题→专题 学习→专题'),
  entry('warning', '两学一做[”’](?:主题|专题)教育', '主题→学习 专题→学习'),
  entry('warning', '不忘初心、牢记使命[”’](?:学习|专题)教育', '学习→主题 专题→主题'),
  entry('warning', '党史学习(?:主题|专题)教育(?!课|馆|展|基地)', '主题→ 专题→'),
  entry('warning', '党纪教育学习', '教育学习→学习教育'),
  entry('warning', '八项规定(?:精神)?主题教育', '主题→学习'),
  entry('warning', '政绩观主题教育', '主题→学习'),
  entry('warning', '学习贯彻习近平新时代中国特色社会主义思想(?:学习|专题)教育', '想学习→想主题 专题→主题'),
  entry('error', '学习贯彻习近平新时代中国特色社会主义主题教育', '主义→主义思想'),
  // Set wordings with a download site's words in them, or one word for another.
  entry('error', '习近平新时代中国特色社会主义理论(?!体系)', '理论→思想'),
  entry('error', '总书记新时代中国特色社会主义思想', '总书记→习近平', '', /近平$/),
  entry('error', '以总书记同志为核心', '总书记→习近平'),
  entry('error', '以习近平为核心的党中央', '习近平→习近平同志'),
  entry('warning', '领导机关八项规定', '领导机关→中央'),
  entry('hint', '习总书记', '习→习近平', '公文用全称', /[学研练复温]$/),
  entry('error', '八项规定细则精神', '规定细则→规定及其实施细则'),
  entry('error', '顽皮瘴痼疾 顽障痼疾 顽瘴固疾', '皮瘴→瘴 障→瘴 固→痼'),
  entry('error', '为党育人才、为国育人才', '为党育人才、为国育人才→为党育人、为国育才'),
  entry('warning', '一岗双职', '职→责'),
  entry('hint', '党风廉洁建设', '洁→政'),
  // The meeting itself.
  entry('error', '名主生活会 明主生活会', '名→民 明→民', '', /文$/),
  entry('error', '民主生活回(?![归到顾应暖]) 民主生活汇(?![报总编聚集])', '回→会 汇→会'),
  entry('error', '民主生会 民主活会', '生会→生活会 主活→主生活'),
  { ...entry('error', of(['民主生活会', '组织生活会'], '会议(?=召开|举行|于|在|上|由|[，。；：]|$)'), '会会议→会', '“会”字重复'), inTitles: false },
  entry('error', '民主生活(?:程序|召开)', '生活→生活会', '', /党内$|人民$|社会主义$/),
  entry('error', '对招检查 对找检查 对召检查 对照捡查 对照检察(?=材料|发言|[，。；])', '招→照 找→照 召→照 捡→检 察→查'),
  entry('error', '既知即改 即知既改 既知既改 即知及改', '既知即→即知即 既知既→即知即 知既→知即 知及→知即'),
  entry('error', '淡心谈话 谈心淡话 淡心淡话 弹心谈话 谈心弹话 谈心谈化 谈心谈活(?!动)', '淡心淡→谈心谈 淡→谈 弹→谈 谈化→谈话 谈活→谈话'),
  entry('warning', '召开专题会前党(?:委|组|工委)(?:常委)?会', '专题会前→会前专题', '语序颠倒'),
  entry('error', '只出题[、，]?不答题(?:推动|推进|促进|带动|引领|切实)', '不答题→不答题，', '漏了逗号，意思成了“不推动”'),
  // Who approves is asked: 请示 alone makes the unit itself approve.
  entry('hint', '请示(?=[^，。；]{2,30}同意批复后)', '请示→经请示', '“请示……同意批复后”少了“经”', /经$/),
  entry('hint', '中央组织部、主题教育领导小组', '主题→中央主题', '领导小组前写明“中央”'),
  // The members have a name of their own; 同志 is what is said to them.
  entry('hint', '党委同志(?=能够|都|均|逐|紧扣|认真)', '', '与会的是否写作“党委委员”'),
  entry('hint', '党组同志(?=能够|都|均|逐|紧扣|认真)', '', '与会的是否写作“党组成员”'),
  entry('hint', '围绕聚焦 聚焦围绕', '', '两个动词叠用，是否留一个'),
  ...WORD_SLIPS.map(({ wrong, right, grave }) => entry(grave ? 'error' : 'warning', wrong, `${wrong}→${right}`)),
  // 团结—批评—团结: the third word is the first again.
  entry('error', '团结[—–－-]{1,2}批评[—–－-]{1,2}(?:进步|提高|发展|和谐|斗争|奋进|统一|提升|整改)', '进步→团结 提高→团结 发展→团结 和谐→团结 斗争→团结 奋进→团结 统一→团结 提升→团结 整改→团结'),
  entry('error', '批评[—–－-]{1,2}团结[—–－-]{1,2}批评', '', '应为“团结—批评—团结”'),
  // Words that are right beside other characters.
  entry('error', '处份(?![额量内外])', '份→分'),
  entry('warning', '按装(?=[了好完到在过上]|工程|电梯|路灯|监控|设备|调试|使用|[0-9一二两三四五六七八九十]|[，。；、])', '按→安'),
  entry('error', of(['台', '销', '挂', '对', '欠', '总', '记'], '帐(?![篷幔子])'), '帐→账'),
  entry('error', '帐目', '帐→账'),
  entry('warning', '截止(?:目前|发稿)', '止→至', '“截止”后面不直接带时间'),
  entry('warning', '截止(?=(?:[0-9]{4}|[去今本]|20[XxＸ×]{2})年|[0-9XxＸ×]{1,3}月|[一二三四五六七八九十]{1,2}月|上?月底|年底)', '止→至', '“截止”后面不直接带时间', /[㐀-鿿：:]$/),
  entry('warning', '凑和(?=[着了，。；]|一下)', '和→合', '', /[拼八紧杂]$/),
  entry('error', '部暑(?![期假运])', '暑→署'),
  entry('warning', '松驰(?!骋)', '驰→弛', '', /轻$/),
  entry('warning', '复盖(?![章印公])', '复→覆', '', /[答批回函恢]$/),
];

/** The words with what may stand before and behind each. */
function of(words: readonly string[], behind: string, before = ''): readonly string[] {
  return words.map((word) => before + word + behind);
}

/** An entry whose patterns may stand in one text with spaces between, and whose changes are written 'from→to from→to'. */
function entry(severity: Severity, wrong: string | readonly string[], changes: string, note = '', notAfter: RegExp | null = null): Misnomer {
  const pairs = changes === '' ? [] : changes.split(' ').map((pair): readonly [string, string] => {
    const [from = '', to = ''] = pair.split('→');
    return [from, to];
  });
  return { severity, wrong: typeof wrong === 'string' ? wrong.split(' ') : wrong, changes: pairs, note, notAfter, unless: null, inTitles: true };
}
