import type { Span } from './span';
import { surnameLength } from './surnames';

/** An office, after which a name may stand. */
const OFFICE =
  /(?:书记|主任|组长|委员|常委|成员|主席|队长|[局厅处科股所镇乡村县市区州院校司部会园站社厂]长|董事长|秘书长|总?经理|总监|总?[工农会经][程计济]师|支委|组织员|联络员|巡视员|调研员|专员|主持人|记录人|责任人|联系人|(?:参加|出席|列席|缺席)人员|领导)[：:]?[ \u3000]*/g;

/** Words that a name without an office stands before. */
const NAMED_BEFORE = /同志|组长|因[^，。；]{0,8}(?:请假|缺席)/g;

/** What follows a name; what a person does, or a mark. */
const AFTER =
  /^[ \u3000]*(?:$|[、，。；）)]|同志|主持|参加|出席|列席|到会|莅临|代表|因|请假|缺席|牵头|负责|带头|首先|率先|作|介绍|和|及|与|等|对(?:照|[^，。；于]{2,8}(?:说|提|指))|批评(?![与和意])|讲话|点评|总结|传达|通报|指出|强调|认为|要求|一行|主动|全程|逐一|分别|先后|副?(?:组长|部长|主任|书记|局长|校长|院长|县长|市长|区长|镇长|常委|主席))/;

/** How much of the text after a name is read. */
const AFTER_LENGTH = 10;

/** Characters of the words around names; no given name has them. */
const NO_GIVEN_NAME =
  /[的了是在和与及并对为从到将也都等就把被让各其该此每个们党委组部局会议题员级次项条名份县省镇乡村校院厂处科室股班办位者邀作席参加持别任责同以由及于不要有关我他她它这那何些上下前后内外两]/;

/** Ordinary words that begin like a name. */
const WORDS: ReadonlySet<string> = new Set(
  ('全程 全面 高度 主动 方面 时间 安排 安全 常务 常态 关心 关怀 关爱 平均 应当 应邀 单位 成员 成效 成绩 成立 计划 纪检 纪律 温馨 温暖 向前 干部 干群 ' +
    '万元 万分 江河 农村 农业 文明 文件 文化 国家 国资 国有 东部 广大 广泛 利益 权力 权利 商议 融合 相互 相应 相关 满意 满足 居民 空间 查摆 查找 师生 解决 解释 ' +
    '路线 方向 方案 方法 方式 章程 章节 谈话 谈心 谈论 言论 项目 应到 应急 花费 白天 石油 车辆 车间 房屋 金额 金融 景区 连续 连带 索引 终身 山区 水利 严肃 严格 ' +
    '严明 支持 容易 养老 养成 慎重 简单 简要 古代 游客 红色 益处 帅先 别人 时代 时刻 时期 常规 常年 巩固 农民 东西 边界 充分 充满 居家 司法 尚未 尚可 寿命 ' +
    '柴油 怀念 封闭 秋季 盛会 池塘 谷物 雷厉 武装 华北 康复 米面 易于 广播 沙漠 冷静 越来 隆重 丰富 荣誉 荣获 包案 包保 包括 包联 宣传 宣读 宣布 宣讲 印发 ' +
    '史料 代为 代理 商讨 余下 伏案 祖国 符合 幸福 从严 从实 怀着 向广 向社 储备 谢意 贺信 尤其 牢固 左右 权责 查处 查阅 路径 强化 解读 解答 须知 须要').split(' '),
);

/** The end of the name that begins at `at` (张三, 李 四, 欧阳某某), or -1. The words after it must fit. */
export function nameEnd(text: string, at: number): number {
  const family = surnameLength(text, at);
  if (family === 0) return -1;
  const spaced = /^[ \u3000]{1,2}(?=[\u4e00-\u9fff])/.exec(text.slice(at + 1, at + 4))?.[0].length ?? 0;
  if (family === 1 && spaced > 0) return ends(text, at, at + 2 + spaced) ? at + 2 + spaced : -1;
  for (const given of [2, 1]) {
    const end = at + family + given;
    if (end <= text.length && ends(text, at, end)) return end;
  }
  return -1;
}

function ends(text: string, at: number, end: number): boolean {
  const given = text.slice(at + 1, end).replace(/[ \u3000]/g, '');
  if (!/^[\u4e00-\u9fff]+$/.test(given) || NO_GIVEN_NAME.test(given)) return false;
  if (WORDS.has(text.slice(at, at + 2)) || WORDS.has(text.slice(at + 1, at + 3))) return false;
  return AFTER.test(text.slice(end, end + AFTER_LENGTH));
}

/** Names after an office, before 同志 and the like, and in the lists that these begin. */
export function namesIn(text: string): readonly Span[] {
  const found: Span[] = [];
  const add = (start: number): number => {
    const end = nameEnd(text, start);
    if (end > 0) found.push({ start, end });
    return end;
  };
  for (const match of text.matchAll(OFFICE)) {
    let end = add(match.index + match[0].length);
    // 张三、李四和王五
    while (end > 0 && /[、和及]/.test(text.charAt(end))) end = add(end + 1);
  }
  for (const { index } of text.matchAll(NAMED_BEFORE)) {
    const start = nameBefore(text, index);
    if (start >= 0) found.push({ start, end: index });
  }
  return found;
}

/** Where the name before one of these words begins, or -1. */
function nameBefore(text: string, end: number): number {
  for (const length of [4, 3, 2]) {
    const start = end - length;
    if (start < 0) continue;
    const family = surnameLength(text, start);
    const spaced = length === 3 && /[ \u3000]/.test(text.charAt(start + 1));
    const fits = length === 4 ? family === 2 : length === 3 ? family > 0 || spaced : family === 1;
    if (fits && family > 0 && ends(text, start, end) && !/[第每各]/.test(text.charAt(start - 1))) return start;
  }
  return -1;
}

/** Other places of names that are known: 周立新 said again without an office. The words after them must fit. */
export function namesAgain(text: string, known: RegExp): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(known)) {
    const end = match.index + match[0].length;
    if (AFTER.test(text.slice(end, end + AFTER_LENGTH))) found.push({ start: match.index, end });
  }
  return found;
}
