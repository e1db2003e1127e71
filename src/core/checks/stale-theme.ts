import { yearOf } from '../meeting/own-meeting';
import { educationById } from '../packs/educations';
import { aboutThisMeeting } from './stale-theme/about';
import { staleThemes } from './stale-theme/quoted-theme';
import { requirementRows } from './stale-theme/rows';
import { defineCheck, type Report } from './check';

/**
 * Another education's general requirement said of this meeting. Names of educations, words that are
 * everyone's (不忘初心、牢记使命), what is said of the last meeting or of 巩固……成果, titles and
 * speeches are right in any year.
 */
export const staleTheme = defineCheck({
  id: 'stale-theme',
  summary: '别的教育的总要求、别的会的主题不应用在本次会上',
  severity: 'error',
  why: '上一次教育的口号留在本次会里，是沿用旧稿最刺眼的痕迹',
  ofModel: true,

  *run(input) {
    const { snapshot, meeting } = input;
    const own = yearOf(meeting);
    if (own === null) return;
    for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
      for (const row of requirementRows(text)) {
        const education = educationById(row.education);
        if (row.education === meeting.education || education.year === own) continue;
        const about = aboutThisMeeting(text, row.start, row.end, education);
        if (about === 'no' || (about === 'perhaps' && row.parts < SURE_PARTS && !NEAR.test(sentenceAround(text, row.start)))) continue;
        const words = text.slice(row.start, row.end);
        yield reportOf({ paragraph, start: row.start, end: row.end }, words, `${education.year}年${education.short}`, about === 'yes', row.parts);
      }
    }
    yield* staleThemes(input, own);
  },
});

/** So many parts in a row are nobody's chance words. */
const SURE_PARTS = 3;

/** The sentence is on the meeting or what belongs to it. */
const NEAR = /本次|这次|此次|会前|会上|生活会|检视|查摆|对照检查|剖析|谈心谈话|主题教育|学习教育/;

function sentenceAround(text: string, at: number): string {
  const from = text.lastIndexOf('。', at) + 1;
  const to = text.indexOf('。', at);
  return text.slice(Math.max(from, at - 80), to < 0 ? at + 80 : Math.min(to, at + 80));
}

function reportOf(place: Report['place'], words: string, whose: string, sure: boolean, parts: number): Report {
  if (sure) return { place, message: `“${words}”是${whose}的要求，应换成本次会的` };
  return { place, severity: parts >= SURE_PARTS ? 'warning' : 'hint', message: `“${words}”是${whose}的要求，是否沿用了旧稿` };
}
