import { defineCheck } from './check';
import { says } from './element-content/says';
import { USUAL_CONTENT, type UsualContent } from './element-content/usual-content';
import { writtenZones, type WrittenZones } from './element-content/written-zones';

/** A text with fewer characters or fewer parts than these is a short version (简版): nobody expects numbers of it. */
const SHORTEST = 900;
const FEWEST_PARTS = 6;

/** A part shorter than this only names the matter. */
const SHORTEST_PART = 40;

/** No single report is longer; a collection has no content of its own to ask for. */
const LONGEST = 30_000;

/** So many lesser things lack before they are worth a word of their own. */
const SEVERAL = 3;

/** Named in the message; the rest in the reason. */
const NAMED = 5;

/**
 * What an element usually says and this one does not: one hint for the whole
 * document, weighty things first. Reports differ, so nothing is ever demanded.
 */
export const elementContent = defineCheck({
  id: 'element-content',
  summary: '内容要点通常写明的数字和情况',
  severity: 'hint',
  why: '同类通报一般写明这些内容，没有的不必补',
  ofModel: true,

  *run(input) {
    const { phases, elementOf } = input.outline;
    if (phases.length === 0 || input.snapshot.paragraphs.length > LONGEST) return;
    const parts = new Set(elementOf.filter((element) => element?.includes('.')));
    if (parts.size < FEWEST_PARTS) return;
    const zones = writtenZones(input);
    if (zones.length < SHORTEST || zones.length > LONGEST) return;
    const title = input.outline.front.titleText;
    const lacking = USUAL_CONTENT.filter((content) => lacks(content, zones, title));
    if (!lacking.some(({ weighty }) => weighty) && lacking.length < SEVERAL) return;
    const names = lacking.map(({ name }) => name);
    const all = names.join('、');
    const message = names.length > NAMED ? `建议补充：${names.slice(0, NAMED).join('、')}等${names.length}项，是否补写` : `建议补充：${all}，是否补写`;
    yield { place: null, message, why: names.length > NAMED ? `${elementContent.why}；未见${all}` : elementContent.why };
  },
});

function lacks(content: UsualContent, zones: WrittenZones, title: string): boolean {
  const { element, about, notUnder } = content;
  if ((zones.lengths.get(element) ?? 0) < SHORTEST_PART || notUnder?.test(title)) return false;
  const texts = content.zones.flatMap((zone) => zones.texts.get(zone) ?? []);
  if (about && !texts.some((text) => about.test(text))) return false;
  return !texts.some((text) => says(text, content));
}
