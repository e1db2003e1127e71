import { LOCAL_SLOGANS, PROVINCES, type LocalSlogan } from '../packs/local-slogans';
import { isOwnWording } from './own-wording';
import { defineCheck, type CheckInput, type Report } from './check';

const NEEDED = new RegExp(LOCAL_SLOGANS.map(({ needs }) => needs).join('|'));
/** What a report says of its own superiors; a province's name alone may be that of a speech or a journey. */
const SUPERIOR = new RegExp(`(?:${PROVINCES.join('|')})(?:省委|省人民|省政府|市委|自治区党委|自治区人民)`);
const HOME_FACTS: ReadonlySet<string> = new Set(['unit.place', 'unit.province', 'unit.name', 'local.lawPlace']);

/**
 * Another province's slogan: the place names of an older report were taken out, its slogan stayed.
 * Where the document does not say that it is from elsewhere (a place still to be filled, another
 * province's name) it is at home there for all we know, and nothing is said.
 */
export const localSlogan = defineCheck({
  id: 'local-slogan',
  summary: '外省专用的口号不应留在本地的稿子里',
  severity: 'hint',
  why: '地名换了口号没换，一看便知稿子从哪里来',
  ofModel: true,

  *run(input) {
    for (const [paragraph, { text }] of input.snapshot.paragraphs.entries()) {
      if (!NEEDED.test(text)) continue;
      for (const slogan of LOCAL_SLOGANS) {
        const report = reportOf(slogan, paragraph, text, input);
        if (!report) continue;
        if (isAway(slogan, input)) yield report;
        // One tells where the text came from.
        return;
      }
    }
  },
});

/** Whether the document shows that it is from elsewhere, and nowhere names the slogan's province. */
function isAway({ province }: LocalSlogan, { snapshot, placeholders }: CheckInput): boolean {
  if (snapshot.paragraphs.some(({ text }) => text.includes(province))) return false;
  return placeholders.some(({ fact }) => HOME_FACTS.has(fact)) || snapshot.paragraphs.some(({ text }) => SUPERIOR.test(text));
}

function reportOf({ pattern, needs, province }: LocalSlogan, paragraph: number, text: string, input: CheckInput): Report | null {
  const match = text.includes(needs) ? pattern.exec(text) : null;
  if (!match) return null;
  const place = { paragraph, start: match.index, end: match.index + match[0].length };
  if (!isOwnWording(input, place)) return null;
  return { place, message: `“${match[0].replace(/[“”]/g, '')}”像是${province}的专用口号，是否适用于本地` };
}
