/** A word that is right once and a slip where it stands twice in a row. */
export interface DoubledWord {
  readonly word: string;
  /** Whether it can hardly mean anything twice; otherwise one asks. */
  readonly sure: boolean;
  /** Not right after these: 目的|的, 为了|了解 is ruled out by `notBefore`. */
  readonly notAfter: string;
  /** Not right before these: 的的|确确, 不了了|之. */
  readonly notBefore: string;
}

/**
 * Words judged one by one. Verbs that may be doubled (讨论讨论, 研究研究), that may govern the same
 * noun (组织组织生活会, 学习学习强国) and 会 (民主生活会会前) are left out.
 */
export const DOUBLED_WORDS: readonly DoubledWord[] = [
  { word: '的', sure: true, notAfter: '目标打中鹄', notBefore: '确士哥姐' },
  { word: '了', sure: true, notAfter: '不', notBefore: '解结却断然事不分之得当无望' },
  { word: '和', sure: true, notAfter: '饱总中缓共调融温平随柔议', notBefore: '气美睦平谐解善顺乐满煦田硕林静县衷' },
  { word: '是', sure: true, notAfter: '于但凡求还就不可或要总只若正都也便自国倒却真算更先大', notBefore: '非否' },
  { word: '在', sure: true, notAfter: '实存现正所潜内外自好旨贵重意健常难尚仍都志', notBefore: '在职岗场线座理于意乎校任编册建读' },
  { word: '与', sure: true, notAfter: '参给赠赋', notBefore: '会共否其时日众' },
  ...many(true, '进行 开展 召开 参加 坚持 按照 根据 关于 围绕 认真 切实 严格 充分 及时 积极 不断 紧紧 以及 我们 进一步 情况 会前 会上 会后 ' +
    '民主生活会 组织生活会 领导班子 主题教育 对照检查 学习贯彻'),
  ...many(false, '整改 问题 班子 同志 会议'),
];

function many(sure: boolean, words: string): readonly DoubledWord[] {
  return words.split(' ').map((word) => ({ word, sure, notAfter: '', notBefore: '' }));
}
