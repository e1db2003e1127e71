import type { CharacterLook, Looks } from './looks';

/** A font that the looks name first and that is not there. */
export interface MissingFont {
  readonly font: string;
  /** What it is for, as the user calls it: 标题, 正文 … */
  readonly uses: readonly string[];
  /** The first of those that may stand in and is there; null where none is: then Word chooses. */
  readonly substitute: string | null;
}

interface Use {
  readonly name: string;
  readonly fonts: CharacterLook['eastAsia'];
}

function usesOf({ roles, lead }: Looks): readonly Use[] {
  return [
    { name: '标题', fonts: roles.title.eastAsia },
    { name: '正文', fonts: roles.body.eastAsia },
    { name: '一级标题', fonts: roles['heading-1'].eastAsia },
    { name: '二级标题', fonts: roles['heading-2'].eastAsia },
    { name: '段首标题', fonts: lead.eastAsia },
    { name: '字母和数字', fonts: roles.body.ascii },
  ];
}

/**
 * The fonts of the looks that are missing, each once, with what they are for and what
 * may stand in. Pure: who calls knows how to look (a canvas in the pane).
 *
 * @param isThere asked once a font.
 */
export function fontsMissing(looks: Looks, isThere: (font: string) => boolean): readonly MissingFont[] {
  const known = new Map<string, boolean>();
  const there = (font: string): boolean => {
    const answer = known.get(font) ?? isThere(font);
    known.set(font, answer);
    return answer;
  };
  const missing = new Map<string, MissingFont>();
  for (const { name, fonts } of usesOf(looks)) {
    const [font, ...others] = fonts;
    if (there(font)) continue;
    const before = missing.get(font);
    missing.set(font, before ? { ...before, uses: [...before.uses, name] } : { font, uses: [name], substitute: others.find(there) ?? null });
  }
  return [...missing.values()];
}

/** The fonts that the looks write, each once. */
export function fontsWritten(looks: Looks): readonly { readonly font: string; readonly uses: readonly string[] }[] {
  return fontsMissing(looks, () => false).map(({ font, uses }) => ({ font, uses }));
}
