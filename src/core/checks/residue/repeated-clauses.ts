import { sentenceSides } from '../../facts/told/sentences';
import { FORMULA } from '../../packs/residue';
import type { CheckInput, Report } from '../check';

/** A clause of this many characters does not come twice by chance. */
const LONG = 20;

/** What a clause ends at, and what breaks it: one with numerals, quotations, titles or lists is none. One byte for each UTF-16 unit. */
const ENDS = 1;
const BREAKS = 2;
const MARKS = new Uint8Array(0x10000);
for (const mark of '，。；') MARKS[mark.charCodeAt(0)] = ENDS;
for (const mark of '：！？、“”‘’《》〈〉（）()0123456789０１２３４５６７８９ 　\tXxＸ×*_') MARKS[mark.charCodeAt(0)] = BREAKS;

/** A text's long clauses, with where each begins; one walk over its characters. */
function longClauses(text: string): readonly { readonly start: number; readonly clause: string }[] {
  const found: { start: number; clause: string }[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const mark = MARKS[text.charCodeAt(at)];
    if (mark === 0) continue;
    if (mark === ENDS && at - start >= LONG) found.push({ start, clause: text.slice(start, at) });
    start = at + 1;
  }
  return found;
}

/** So much of it must be left without set phrases. */
const OWN_WORDS = 16;

/** Names of bodies, meetings, people and what is reported, the theme and 带头: they are given alike wherever they are given. */
const GIVEN_ALIKE = /生活会|学习教育|主题教育|督导组|指导组|巡[视察]|同志|班子|委员|党组成员|书记|主题|带头|对照检查|会议室|关于|意见建议|批评|新时代|习近平|党中央|中央|规定|全会|坚持|中国共产党/;

const THEME = /主题(?!教育)/;

/** Whether the clause's sentence gives the theme. */
function isOfTheme(text: string, start: number): boolean {
  if (!text.includes('主题')) return false;
  const { before, after } = sentenceSides(text, start, start);
  return THEME.test(before + after);
}

/**
 * The clauses that stand twice though their sentences differ: 切实把……转化为……的强大动力 as the superior's demand
 * and again as the report's own end. Only asked about. Linear: one look at each paragraph.
 */
export function* repeatedClauses({ snapshot, outline }: CheckInput): Iterable<Report> {
  if (!outline.isReport) return;
  const seen = new Set<string>();
  const themes = new Set<string>();
  const twice: Report[] = [];
  for (let paragraph = outline.front.bodyFrom; paragraph < outline.bodyTo && twice.length < MOST; paragraph += 1) {
    const { text = '', tableDepth = 0 } = snapshot.paragraphs[paragraph] ?? {};
    if (tableDepth > 0 || text.length < LONG) continue;
    for (const { start, clause } of longClauses(text)) {
      if (isOfTheme(text, start)) themes.add(clause);
      else if (!seen.has(clause)) seen.add(clause);
      else if (!themes.has(clause) && !GIVEN_ALIKE.test(clause) && clause.replace(FORMULA, '').length >= OWN_WORDS) {
        twice.push({ place: { paragraph, start, end: start + clause.length }, severity: 'hint', message: '这半句话前文已出现过，是否重复' });
      }
    }
  }
  yield* twice.slice(0, MOST);
}

/** More than these are a text made of one pattern. */
const MOST = 2;
