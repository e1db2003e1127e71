/**
 * Set phrases that hold a number (两个确立, 一岗双责): their number counts nothing
 * that the document lists. Written without quotation marks. 六个方面, which was one
 * in 2023, is left out: in any other year it announces a list.
 */
const PHRASES = (
  '两个确立 两个维护 四个意识 四个自信 三会一课 三重一大 一岗双责 四风 五位一体 四个全面 三不腐 六项纪律 六大纪律 ' +
  '三必谈 三个必谈 四必谈 四个必谈 五必谈 五个必谈 四种形态 四大考验 四种危险 四大危险 四个自我 四个伟大 四个服从 ' +
  '三严三实 两学一做 四讲四有 三个务必 两个务必 两个结合 三个代表 四个对照 四个找一找 三个对照 三个摆进去 十八个是否 ' +
  '18个是否 六个带头 五个带头 四个带头 四下基层 五个牢牢把握 九个深刻领会 九个必须 五个必由之路 五个进一步到位 ' +
  '六个坚持 六个必须坚持 十个明确 十四个坚持 十三个方面成就 四个伟大成就 四个定力 四个不纯 四个合格 四个服务 三服务 ' +
  '两代表一委员 两委 一把手 第一议题 第一责任人 一票否决 一盘棋 三公经费 正反两方面 正反两个方面 双重组织生活 双报到 ' +
  '双向约谈 两个责任 两个一百年 第二个百年奋斗目标 五个一百 六稳 六保 三保 两不愁三保障 三大攻坚战 三农 三新一高 ' +
  '五大发展理念 四史 三牛精神 三个区分开来 三个看齐 五个过硬 七个有之 五个必须 八项规定 十严禁 六个严禁 ' +
  '三个更加注重 四不两直 四个最严 一网通办 一件事一次办 最多跑一次 三个服务 三化 两手抓 两不误 五量文章 三强 ' +
  '一体推进学查改 一以贯之 三令五申 四面八方 五湖四海 两会 十四五 十五五 政治三力 ' +
  '不敢腐、不能腐、不想腐 中央八项规定 两不误、两促进 两不误、双胜利 七一'
).split(' ');

const known: ReadonlySet<string> = new Set(PHRASES);

const NUMERAL = /[一二三四五六七八九十两双0-9]+/;

const DIGITS = '零一二三四五六七八九';

/** 4个意识 for 四个意识; only where a measure word tells that the numeral counts. */
function withDigit(phrase: string): readonly string[] {
  const digit = phrase.startsWith('两') ? 2 : DIGITS.indexOf(phrase.charAt(0));
  return digit > 1 && /^.[个种大项]/.test(phrase) ? [`${digit}${phrase.slice(1)}`] : [];
}

/** Each phrase under its first numeral, with where that stands in it. */
const byNumeral = new Map<string, { readonly phrase: string; readonly at: number }[]>();
for (const phrase of PHRASES.flatMap((written) => [written, ...withDigit(written)])) {
  const match = NUMERAL.exec(phrase);
  if (!match) continue;
  byNumeral.set(match[0], [...(byNumeral.get(match[0]) ?? []), { phrase, at: match.index }]);
}

/** Whether the whole text is a set phrase. */
export function isSetPhrase(text: string): boolean {
  return known.has(text);
}

/** Whether the numeral `written` at `start` of the text belongs to a set phrase that stands there; marks may stand inside it (四个“自信”). */
export function isNumeralOfSetPhrase(text: string, start: number, written: string): boolean {
  return (byNumeral.get(written) ?? []).some(({ phrase, at }) => standsAt(text, start - at, phrase));
}

/** Whether the phrase stands at `from`, quotation marks inside it left out. */
function standsAt(text: string, from: number, phrase: string): boolean {
  if (text.startsWith(phrase, from)) return true;
  let at = from;
  for (let i = 0; i < phrase.length; i += 1) {
    if (i > 0) while (isQuote(text.charCodeAt(at))) at += 1;
    if (text.charCodeAt(at) !== phrase.charCodeAt(i)) return false;
    at += 1;
  }
  return true;
}

/** ‘ ’ “ ” */
function isQuote(code: number): boolean {
  return code === 0x2018 || code === 0x2019 || code === 0x201c || code === 0x201d;
}
