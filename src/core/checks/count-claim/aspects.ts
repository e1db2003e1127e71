import { parseCount } from '../../facts/rules/counts';
import type { CheckInput, Report } from '../check';

/** 五个带头, “五个带头”, 围绕五个带头. */
const ASPECTS = /([二三四五六七八九]|[2-9])个“?带头/g;

/** How much of the sentence before tells of which meeting it is. */
const BEFORE = 60;

/** Said of another meeting: the last one's measures, an earlier year's demands. */
const ANOTHER = /上一?(?:次|年度?|届)|去年|往年|此前|历次|20[0-9]{2}年度|整改落实|教育专题民主生活会|先锋|模范|党员/;

/**
 * 五个带头 in the report of a year whose notice had four. Only where the meeting's year and kind
 * are known and the pack says how many there were; one question, at the first place.
 */
export function* aspectClaims({ snapshot, outline, meeting, sessions }: CheckInput): Iterable<Report> {
  if (!outline.isReport || !snapshot.paragraphs.some(({ text }) => text.includes('带头'))) return;
  const { kind, year, education } = meeting;
  const aspects = kind === null || year === null ? null : (sessions.find({ kind, year, education })?.aspects ?? null);
  if (aspects?.word !== '带头') return;
  for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
    if (!text.includes('带头')) continue;
    for (const match of text.matchAll(ASPECTS)) {
      const before = text.slice(Math.max(0, match.index - BEFORE), match.index);
      const sentence = before.slice(before.lastIndexOf('。') + 1);
      if (parseCount(match[1] ?? '') === aspects.count || ANOTHER.test(sentence.replace(`${String(year)}年度`, ''))) continue;
      const right = `${'零一二三四五六七八九'.charAt(aspects.count)}个带头`;
      const place = { paragraph, start: match.index, end: match.index + match[0].length };
      yield { place, severity: 'hint', message: `写“${match[0].replace('“', '')}”，${String(year)}年度民主生活会是“${right}”，是否有误` };
      return;
    }
  }
}
