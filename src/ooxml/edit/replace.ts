import type { Paragraph } from '../api';
import type { Segment } from '../text/segments';
import { descend, wordName, XML } from '../xml/names';
import { withoutControls } from '../xml/serialize';
import { newRun, removeRunNode, runPropertiesOfMark, textNodes, type Editing } from './editing';
import { releasePlaceholder } from './controls';

/** What a text may hold once it stands in a paragraph: \r\n, \r and \v are line breaks, what XML cannot hold goes. */
export function typable(text: string): string {
  return withoutControls(text.replace(/\r\n?|\v/g, '\n'));
}

/**
 * Replace text[start, end) of a paragraph. The new text takes the format of the
 * first replaced character, or of the one before when nothing is replaced.
 * @throws RangeError when the range is not in the text.
 */
export function replaceText(editing: Editing, paragraph: Paragraph, start: number, end: number, text: string): void {
  const current = editing.body.read(paragraph);
  if (!(0 <= start && start <= end && end <= current.text.length)) {
    throw new RangeError(`${start}…${end} is not in a text of ${current.text.length}`);
  }
  const segments = current.segments.filter((s) => !s.deleted);
  const host = hostOf(segments, start, end);
  for (const segment of segments) {
    if (segment !== host && (segment.start + segment.text.length <= start || segment.start >= end)) continue;
    const from = Math.max(0, start - segment.start);
    const to = Math.max(from, Math.min(segment.text.length, end - segment.start));
    const kept = segment.text.slice(0, from) + (segment === host ? text : '') + segment.text.slice(to);
    if (kept !== segment.text) setSegment(editing, segment, kept);
  }
  if (!host && text) appendRun(editing, paragraph, text);
  editing.history.note({ paragraph, start, removed: end - start, inserted: text.length });
}

/** The segment that takes the new text. */
function hostOf(segments: readonly Segment[], start: number, end: number): Segment | null {
  const endOf = (s: Segment): number => s.start + s.text.length;
  if (end > start) {
    const replaced = segments.find((s) => s.start < end && endOf(s) > start);
    if (replaced) return replaced;
  }
  let before: Segment | null = null;
  for (const s of segments) if (s.start < start) before = s;
  return before ?? segments[0] ?? null;
}

function setSegment(editing: Editing, segment: Segment, text: string): void {
  releasePlaceholder(editing, segment.run);
  const { run, node } = segment;
  const parent = node.parentNode;
  if (!parent) return;
  // Kept as the file has it, so that putting the old text back gives the old bytes back.
  const space = node.getAttributeNS(XML, 'space');
  for (const fresh of textNodes(editing, text)) {
    if (space && wordName(node) === 't' && wordName(fresh) === 't') fresh.setAttributeNS(XML, 'xml:space', space);
    editing.history.insert(parent, fresh, node);
  }
  removeRunNode(editing, run, node);
}

/** Text for a paragraph that has none: a run in the format of the paragraph's mark, at its end. */
function appendRun(editing: Editing, paragraph: Paragraph, text: string): void {
  const mark = runPropertiesOfMark(descend(paragraph.element, 'pPr', 'rPr'));
  editing.history.insert(paragraph.element, newRun(editing, text, mark), null);
}
