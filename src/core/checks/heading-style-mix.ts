import type { NumberedItem } from '../structure/numbered-items';
import { defineCheck, openingWords } from './check';

/**
 * （一） and 一是 counting the same parts: inside one phase （一）（二）三是, or 一是 二是
 * before the first （一）; from one phase to the next all （一） here and all 一是 there.
 * 一是 under a （一） is a level of its own. Phases differ from one another in nearly
 * every report, so this runs only when asked for.
 */
export const headingStyleMix = defineCheck({
  id: 'heading-style-mix',
  summary: '同一阶段同一层次的序号样式宜统一',
  severity: 'hint',
  why: '同一层次有的用（一）、有的用“一是”，看上去像拼接的稿子',
  ofModel: true,
  offByDefault: true,

  *run({ snapshot, outline }) {
    const counted = outline.items.filter((item) => item.style === 'is' || (item.style === 'bracketed' && !item.inline));
    let first: NumberedItem | null = null;
    let told = false;
    for (const { heading, to } of outline.phases) {
      const items = counted.filter(({ paragraph }) => paragraph > heading && paragraph < to);
      const mixed = firstMixed(items);
      if (!mixed) {
        const opening = sectionStyle(items);
        first ??= opening;
        if (told || !first || !opening || opening.style === first.style) continue;
        told = true;
        yield {
          place: openingWords(snapshot, opening.paragraph),
          message: `前面的阶段分项用“${markOf(first)}”，这里用“${markOf(opening)}”，全文是否统一`,
        };
        continue;
      }
      const written = mixed.style === 'is' ? `${mixed.written}是` : `（${mixed.written}）`;
      const other = mixed.style === 'is' ? '（一）' : '一是';
      yield {
        place: openingWords(snapshot, mixed.paragraph),
        message: `本阶段前面用“${other}”，这里用“${written}”，同一层次是否统一`,
      };
    }
  },
});

function markOf({ style }: NumberedItem): string {
  return style === 'is' ? '一是' : '（一）';
}

/** The first number of a phase's sections, at a paragraph's beginning and with a second one after it. */
function sectionStyle(items: readonly NumberedItem[]): NumberedItem | null {
  const opening = items.find((item) => !item.inline) ?? null;
  if (opening?.value !== 1) return null;
  return items.some((item) => !item.inline && item.style === opening.style && item.value === 2) ? opening : null;
}

/** The first number that counts on from one of the other style, or opens a （一） list after an 一是 one. */
function firstMixed(items: readonly NumberedItem[]): NumberedItem | null {
  const last = new Map<NumberedItem['style'], number>();
  let opened = false;
  for (const item of items) {
    const other = item.style === 'is' ? 'bracketed' : 'is';
    const own = last.get(item.style);
    const others = last.get(other);
    const countsOn = item.value > 1 && own !== item.value - 1 && others === item.value - 1;
    const opensAfter = item.style === 'bracketed' && own === undefined && others !== undefined && opened;
    // A number inside a paragraph only shows where its list has got to.
    if (!item.inline && (countsOn || opensAfter)) return item;
    last.set(item.style, item.value);
    if (!item.inline) opened = true;
    // Inside the next （一） its own 一是 begin anew.
    if (item.style === 'bracketed') last.delete('is');
  }
  return null;
}
