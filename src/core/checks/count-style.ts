import type { TextRange } from '../document';
import { defineCheck, type CheckInput, type Report } from './check';

/** 12条问题, 问题12个; a blank counts as well as a number. */
const COUNTED = /([0-9０-９]{1,4}|[XxＸｘ×*＊]{1,3})([条个])(?:突出|主要|具体|重点|共性|个性)?问题(?!线索|清单|导向)|问题([0-9０-９]{1,4}|[XxＸｘ×*＊]{1,3})([条个])(?![数月]|(?:整改)?(?:措施|意见|建议|任务))/g;
const MAY_COUNT = /[条个][^，。；]{0,2}问题|问题[0-9０-９XxＸｘ×*＊]{1,4}[条个]/;

/** The sentence is on the issues of this meeting: what is examined and rectified. */
const OWN_ISSUES = /查摆|检视|查找|剖析|认领|整改|即知即改|立行立改/;
/** Issues that others count, by their own measure. */
const OTHERS = /巡[视察]|审计|督[察查]|信访|线索|反馈|上次|上年|上一年|意见|20\d\d年度|支部|所属|下属/;

/** 5大方面: in speech one says 大; Arabic figures do not go with it. */
const BIG_ASPECTS = /([2-9]|10)大方面/;
const NUMERALS = '零一二三四五六七八九十';

/** How things are counted: issues by one measure in all the text, aspects without 大. At most one question of each. */
export const countStyle = defineCheck({
  id: 'count-style',
  summary: '问题的计量单位、方面的数目写法宜统一',
  severity: 'hint',
  why: '同样的问题一处论“条”、一处论“个”，汇总时容易对不上',
  ofModel: true,

  *run(input) {
    yield* measures(input);
    yield* bigAspects(input);
  },
});

function* measures({ snapshot, outline }: CheckInput): Iterable<Report> {
  let first: { readonly words: string; readonly measure: string } | null = null;
  for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
    if (paragraph >= outline.bodyTo) return;
    if (!MAY_COUNT.test(text)) continue;
    for (const match of text.matchAll(COUNTED)) {
      const [words, , before, , after] = match;
      const measure = before ?? after ?? '';
      // 每个问题2条 counts something else.
      if (after !== undefined && /[每各][个条项]?$/.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
      if (!isOwn(text, match.index, match.index + words.length)) continue;
      if (first !== null && first.measure !== measure) {
        const place: TextRange = { paragraph, start: match.index, end: match.index + words.length };
        yield { place, message: `前面写“${first.words}”，这里写“${words}”，计量单位是否统一` };
        return;
      }
      first ??= { words, measure };
    }
  }
}

/** Whether the sentence up to the number, as far as is needed, is on this meeting's issues. */
function isOwn(text: string, start: number, end: number): boolean {
  const sentence = text.slice(Math.max(text.lastIndexOf('。', start) + 1, start - 80), end + 12);
  const clause = text.slice(Math.max(text.lastIndexOf('，', start), text.lastIndexOf('。', start), text.lastIndexOf('；', start), start - 40) + 1, start);
  return OWN_ISSUES.test(sentence) && !OTHERS.test(clause);
}

function* bigAspects({ snapshot, outline }: CheckInput): Iterable<Report> {
  for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
    if (paragraph >= outline.bodyTo) return;
    const match = text.includes('大方面') ? BIG_ASPECTS.exec(text) : null;
    if (!match) continue;
    const [words, number = ''] = match;
    const numeral = NUMERALS.charAt(Number(number));
    yield {
      place: { paragraph, start: match.index, end: match.index + words.length },
      message: `“${words}”偏口语，是否写作“${numeral === '二' ? '两' : numeral}个方面”`,
      why: '概括的数目用汉字，“大方面”是口头说法',
    };
    return;
  }
}
