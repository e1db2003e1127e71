import { defineCheck, replacing } from './check';

/** The same mark twice, with or without spaces between; …… and —— are one mark each, 、、 is a slot left empty. */
const DOUBLED = /([，。；：])(?:[ 　]*\1)+|[，；：]。/g;

/** Doubled punctuation: ，， 。。 ；； ：： and a clause's mark right before a full stop. */
export const doublePunctuation = defineCheck({
  id: 'double-punctuation',
  summary: '标点不应重复',
  severity: 'warning',
  why: '重复的标点多是删改后留下的',
  ofModel: false,

  *run({ snapshot }) {
    for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
      for (const match of text.matchAll(DOUBLED)) {
        const written = match[0];
        const last = written.charAt(written.length - 1);
        // Three or more full stops stand for an ellipsis.
        const right = last === '。' && /^。{3,}$/.test(written) ? '……' : last;
        const place = { paragraph, start: match.index, end: match.index + written.length };
        yield { place, message: `“${written}”应为“${right}”`, fix: [replacing(snapshot, place, right)] };
      }
    }
  },
});
