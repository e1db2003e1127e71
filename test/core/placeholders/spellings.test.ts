import { findPlaceholders } from '../../../src/core/placeholders/find';
import { parseMarked } from '../../support/marked';

/** Every placeholder of a text as token@paragraph:start, with its certainty where that is not `certain`. */
function found(lines: readonly string[], snapshot: Parameters<typeof findPlaceholders>[0]): string[] {
  return findPlaceholders(snapshot, lines.map(() => null)).map(
    (p) => `${p.text}@${p.paragraph}:${p.start}${p.certainty === 'certain' ? '' : ` ${p.certainty}`}`,
  );
}

function expectAll(marked: string, certainty: string): void {
  const { snapshot, lines, places } = parseMarked(marked);
  const suffix = certainty === 'certain' ? '' : ` ${certainty}`;
  expect(found(lines, snapshot)).toEqual(places.map((p) => `${p.text}@${p.paragraph}:${p.start}${suffix}`));
}

describe('certain placeholders, by spelling', () => {
  test.each([
    ['upper and lower case', '收到意见⟦X⟧条、建议⟦xx⟧条，⟦XXX⟧同志主持'],
    ['full width', '⟦ＸＸ⟧局于⟦ｘ⟧月⟦ｘｘ⟧日召开会议'],
    ['crosses of other shapes', '⟦××⟧县、⟦✕✕⟧镇、⟦╳╳⟧村'],
    ['mixed in one sentence', '⟦××⟧局班子⟦xx⟧名成员、⟦Xx×⟧等同志'],
    ['long runs', '围绕“⟦XXXXXXXX⟧”主题'],
    ['stars', '⟦*⟧月⟦*⟧日，⟦**⟧镇党委、⟦******⟧党委，市⟦*⟧局'],
    ['full-width stars', '⟦＊⟧月⟦＊＊⟧日'],
    ['stars that open a paragraph', '⟦*⟧月⟦*⟧日，会议召开\n⟦**⟧镇党委关于民主生活会的通报'],
    ['stars among spaces', '于2026 年 ⟦*⟧ 月 ⟦*⟧ 日召开'],
    ['circles', '⟦○○⟧市⟦○⟧月⟦○⟧日，⟦〇〇⟧局'],
    ['lines', '发放⟦____⟧份，⟦＿＿⟧年⟦_⟧月'],
    ['boxes', '⟦□□⟧局实到⟦□⟧人'],
    ['the letter N', '提出⟦N⟧点要求，学习⟦N⟧次，第⟦N⟧督导组'],
    ['某', '中共⟦某⟧市委，⟦某⟧局党组，⟦某某⟧同志，⟦某⟧月⟦某⟧日'],
    ['part-filled years', '⟦20xx⟧年、⟦202X⟧年、⟦２０２Ｘ⟧年、⟦二0xx⟧年、⟦201×⟧年、⟦二○××⟧年、⟦二〇二×⟧年、⟦20○○⟧年'],
    ['years with other blanks', '⟦20**⟧年⟦20__⟧年⟦20□□⟧年'],
    ['a whole year before a blank', '于2024年⟦XX⟧月，2024⟦XX⟧单位'],
    ['part-filled numbers', '⟦1X⟧日，共⟦3XX⟧人次，第⟦1×⟧督导组'],
    ['decimals', '回收率⟦XX.X⟧%，增长⟦X.X⟧个百分点'],
    ['dotted dates', '⟦20XX⟧.⟦X⟧.⟦X⟧'],
    ['decimals before a unit', '平均住院日⟦X.X⟧天，人均⟦XX.X⟧条'],
    ['slots without a name', '由⟦{{}}⟧主持'],
    ['each other shape alone', '⟦╳⟧条、⟦✕⟧份、⟦Ｘ⟧名、⟦ｘ⟧次、⟦＊⟧个、⟦□⟧项、⟦某⟧县'],
    ['numbering is no decimal', '1.⟦XXX⟧同志作了发言'],
    ['telephone', '电话：⟦XXX-XXXXXXXX⟧，手机⟦1XXXXXXXXXX⟧，传真⟦0XXX－XXXXXXX⟧'],
    ['document number', '（⟦×⟧委组〔⟦20xx⟧〕⟦xx⟧号）和[⟦20xx⟧]53号、〔⟦201×⟧〕⟦××⟧号'],
    ['blank brackets', '⟦（　）⟧月⟦( )⟧日，⟦【】⟧同志、⟦【 】⟧局、⟦[  ]⟧条，〔⟦　⟧〕⟦（　　）⟧号'],
    ['marks in brackets', '⟦【××】⟧局、⟦[XX]⟧县'],
    ['named slots', '⟦[单位名称]⟧于⟦【会议时间】⟧在⟦【地点】⟧召开，⟦{{name}}⟧主持'],
    ['slots of other brackets', '⟦<单位名称>⟧、⟦（单位名称）⟧、$⟦{unit}⟧'],
    ['a slot to be filled in', '会议于⟦（时间）⟧在⟦（此处填写地点）⟧召开'],
    ['spaces around', '班子成员 ⟦x⟧ 人，第 ⟦X⟧ 督导组'],
    ['after a Latin word, before a unit', '制作PPT ⟦X⟧份'],
    ['beside half-width punctuation', '开展谈话⟦XX⟧人次,征求意见⟦X⟧条;'],
    ['names of companies with 光', '⟦X⟧光电公司'],
    ['a surname before', '主持人：李⟦××⟧'],
    ['signature and date', '中共⟦××⟧局党组\n⟦20××⟧年⟦×⟧月⟦×⟧日'],
    ['own regulations', '出台《⟦XX⟧管理办法》，修订《关于⟦××⟧的规定》'],
  ])('%s', (_name, marked) => expectAll(marked, 'certain'));
});

describe('possible placeholders', () => {
  test.each([
    ['spaces inside a sentence', '会议由⟦    ⟧主持，会期半天。'],
    ['a date of spaces', '2024年⟦   ⟧月⟦   ⟧日'],
    ['tick boxes', '⟦□⟧已完成　⟦□⟧未完成'],
    ['published titles', '学习了《关于⟦××⟧铁路局违规发放补贴问题的通报》'],
    ['published titles with names', '传达《关于给予⟦×××⟧同志处分的决定》'],
    ['another word for a kind of body', '分管科室（单位）、各部门（单位）、县（市、区）有关单位（部门）。'],
    ['a naming rule', '文件统一命名为“⟦××⟧单位民主生活会材料”'],
    ['a naming rule with +', '请以“⟦××⟧党委+年度”发送'],
    ['names withheld', '剖析了张⟦某⟧、李⟦某某⟧违纪案例'],
    ['units withheld in a case', '通报了⟦某⟧局违纪案例'],
  ])('%s', (_name, marked) => expectAll(marked, 'possible'));
});

describe('no placeholders', () => {
  test.each([
    ['office words', '使用Excel、XML、PPTX和Windows XP处理报表'],
    ['codes', '购置XK-300设备和iPhone XR、iPhone X各一台，PX项目，X5、x86，型号X-5'],
    ['X as a letter', '拍摄X光片，X射线检测，沿x轴移动，X线机，X染色体'],
    ['multiplication', '幅面210×297，按5×8排列，5 × 8，210x297，3X3'],
    ['addresses', '详见http://www.xx.gov.cn/xxx/和www.xxx.com，邮箱xxx@163.com，D:\\xx\\a.docx'],
    ['password line', '本文档编辑密码：gwsx2023'],
    ['Chinese years', '二〇二四年一月，二○一九年，二〇〇八年十月三十日，一〇五人'],
    ['ordinary 某', '某些方面、某种程度、某个环节、某人、某一领域、某项工作、某类问题、某日'],
    ['words with N', 'N95口罩，“1+N”制度体系，N+1，CNN'],
    ['bullets and footnotes', '* 内容一\n*注：数据截至月底\n* * *'],
    ['bold marks of a pasted text', '**会前准备** 学习扎实\n**二、会议情况**'],
    ['paper sizes', '11906×16838'],
    ['a letter taken out of a word', '共*产党'],
    ['list circles', '○ 第一项\n○ 第二项'],
    ['ruled line', '____________________'],
    ['file names', 'min_sheng_hui.docx'],
    ['ordinary brackets', '（一）提高认识。【会前准备】中国共产党[1]，〔2024〕5号，（以下简称《规定》）'],
    ['a number that fell out', '（）抓好学习教育'],
    ['letter-spaced title', '通    报'],
    ['indent', '        各党支部：'],
    ['formula', '完成率=整改数×100%'],
    ['marks', '画“×”的一项'],
  ])('%s', (_name, text) => {
    const { snapshot, lines } = parseMarked(text);
    expect(found(lines, snapshot)).toEqual([]);
  });
});
