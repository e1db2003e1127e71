import { shownText, type SnapshotParagraph } from '../document';
import type { NumberMark } from './number-mark';
import { leadingMark } from './numbered-items';

/**
 * The opening sentence of a paragraph: second-level headings run in, so what a
 * paragraph is about stands between its number and its first full stop.
 */
export interface Opening {
  readonly mark: NumberMark | null;
  /** Whether the paragraph has a heading style of level 1, 2 …; 0 for none. */
  readonly headingLevel: number;
  /** The sentence without its number, at most 30 characters: no heading says its matter later. */
  readonly words: string;
  /** What follows the opening sentence, outer spaces removed. */
  readonly rest: string;
  /** The whole opening sentence without number and final stop. */
  readonly sentence: string;
  /** Whether a full stop ends it. */
  readonly stopped: boolean;
}

const WORDS = 30;

/** Read a paragraph's opening sentence from label and text. */
export function openingOf(paragraph: SnapshotParagraph): Opening {
  const shown = shownText(paragraph);
  const mark = leadingMark(paragraph);
  const body = shown.slice(mark ? mark.after : 0).trim();
  const stop = body.search(/[。！？]/);
  const sentence = stop < 0 ? body : body.slice(0, stop);
  return {
    mark,
    headingLevel: headingLevelOf(paragraph.style),
    words: sentence.slice(0, WORDS),
    rest: stop < 0 ? '' : body.slice(stop + 1).trim(),
    sentence,
    stopped: stop >= 0,
  };
}

/** 标题 1, 标题1, Heading 2, heading-1, 通报一级标题: the level; 0 when the style is no heading. */
export function headingLevelOf(style: string): number {
  const match = /(?:标题|heading)[ _-]?([1-9一二三])|([一二三])级标题/i.exec(style);
  const level = match?.[1] ?? match?.[2];
  if (level === undefined) return 0;
  const han = '一二三'.indexOf(level);
  return han >= 0 ? han + 1 : Number(level);
}
