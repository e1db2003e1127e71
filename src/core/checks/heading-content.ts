import { openingOf } from '../structure/opening';
import type { NumberedItem } from '../structure/numbered-items';
import { defineCheck, openingWords, type CheckInput } from './check';

/** What a heading promises, and words of which its text must have one. */
interface Topic {
  readonly name: string;
  readonly heading: RegExp;
  readonly text: RegExp;
}

const TOPICS: readonly Topic[] = [
  { name: '整改清单', heading: /(?:整改|问题)?(?:清单|台账)/, text: /清单|台账|整改|责任(?:人|单位|分工|到人|领导|部门|股室|科室)|时限|期限|措施|销号/ },
  { name: '谈心谈话', heading: /谈心|谈话|交心/, text: /谈|交心|约见|沟通/ },
  { name: '征求意见', heading: /(?:征求|征集|听取|收集)[^，。]{0,6}(?:意见|建议)/, text: /意见|建议|反映|诉求|座谈|问卷/ },
  { name: '点评', heading: /点评/, text: /点评|指出|强调|要求|肯定|认为|讲话/ },
  { name: '建章立制', heading: /建章立制|制度建设|健全制度|完善制度/, text: /制度|机制|办法|规定|细则|规则|规程|章程|清单/ },
];
const ANY_TOPIC = new RegExp(TOPICS.map(({ heading }) => heading.source).join('|'));

/** So little text says nothing yet. In UTF-16 units. */
const SHORTEST = 40;

/**
 * A numbered part whose heading names one thing and whose text tells another: 整改清单详实 over
 * nothing but the issues. Only where no word of what was promised stands in the text.
 */
export const headingContent = defineCheck({
  id: 'heading-content',
  summary: '小标题与下面的内容应相符',
  severity: 'hint',
  why: '题文不符，多是换了内容没有换标题',
  ofModel: true,

  *run(input) {
    const heads = input.outline.items.filter(({ inline, style }) => !inline && (style === 'bracketed' || style === 'is'));
    const ends = endsOf(heads, input);
    // A heading with nothing of its own under it is element-empty's.
    const empty = new Set(input.outline.rows.filter(({ status }) => status === 'empty').map(({ paragraph }) => paragraph));
    for (const [i, item] of heads.entries()) {
      if (empty.has(item.paragraph)) continue;
      const own = input.snapshot.paragraphs[item.paragraph];
      if (!own || !ANY_TOPIC.test(own.text.slice(0, 40))) continue;
      const { words, rest, sentence } = openingOf(own);
      // A long first sentence is text, not a heading.
      if (sentence.length > 30 || input.outline.headings.some(({ paragraph }) => paragraph === item.paragraph)) continue;
      const promised = TOPICS.filter(({ heading }) => heading.test(words));
      const [first] = promised;
      if (!first) continue;
      const texts = [rest, ...input.snapshot.paragraphs.slice(item.paragraph + 1, ends[i]).map(({ text }) => text)];
      if (texts.reduce((sum, text) => sum + text.length, 0) < SHORTEST || promised.some((topic) => texts.some((text) => topic.text.test(text)))) continue;
      yield { place: openingWords(input.snapshot, item.paragraph), message: `标题写“${first.name}”，下面没有写到，题文是否相符` };
    }
  },
});

/** Where each part ends: at the next one of its level or above, at the next phase or at the closing. */
function endsOf(heads: readonly NumberedItem[], { outline }: CheckInput): readonly number[] {
  const ends: number[] = [];
  let phase = outline.headings.length - 1;
  let phaseAt = outline.bodyTo;
  let bracketed = outline.bodyTo;
  let any = outline.bodyTo;
  for (let i = heads.length - 1; i >= 0; i -= 1) {
    const { paragraph, style } = heads[i] ?? { paragraph: 0, style: 'is' };
    for (; phase >= 0 && (outline.headings[phase]?.paragraph ?? 0) > paragraph; phase -= 1) phaseAt = outline.headings[phase]?.paragraph ?? phaseAt;
    ends[i] = Math.min(phaseAt, style === 'bracketed' ? bracketed : any);
    any = paragraph;
    if (style === 'bracketed') bracketed = paragraph;
  }
  return ends;
}
