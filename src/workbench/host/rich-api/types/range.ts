import { collection, fixedCollection } from '../collections';
import { WordError } from '../errors';
import { find } from '../find';
import { insertOoxml } from '../insert-ooxml';
import { COMMENTER } from './comment';
import { notFound, type TypeMembers } from '../member-table';
import type { NodeOf, WordNode } from '../node';
import type { LiveRange } from '../../live-range';
import type { PlayedDocument } from '../../played-document';

type InsertLocation = 'Replace' | 'Start' | 'End' | 'Before' | 'After';

/** Insert a text at one end of a range, or in its place; the result is the range of the new text. */
export function insertAt(played: PlayedDocument, range: LiveRange, text: string, location: InsertLocation): LiveRange {
  switch (location) {
    case 'Replace': {
      const made = played.replace(range, text);
      Object.assign(range, { start: made.start, end: made.end });
      return made;
    }
    case 'Start':
    case 'Before': {
      const { startIn, start } = range;
      const made = played.replace(played.range(startIn, start, startIn, start), text);
      if (location === 'Start') range.start = made.start;
      return made;
    }
    default: {
      const { endIn, end } = range;
      const made = played.replace(played.range(endIn, end, endIn, end), text);
      if (location === 'End') range.end = made.end;
      return made;
    }
  }
}

function expanded(played: PlayedDocument, a: LiveRange, b: LiveRange): WordNode {
  const startOf = (range: LiveRange) => ({ paragraph: range.startIn, offset: range.start });
  const endOf = (range: LiveRange) => ({ paragraph: range.endIn, offset: range.end });
  const first = played.compare(startOf(a), startOf(b)) <= 0 ? a : b;
  const byEnd = played.compare(endOf(a), endOf(b));
  const last = byEnd > 0 || (byEnd === 0 && a.mark) ? a : b;
  return { type: 'Range', range: played.range(first.startIn, first.start, last.endIn, last.end, last.mark) };
}

/** A range that a paragraph's whole text and mark make up: only beside such a one can paragraphs be inserted. */
function wholeParagraph(range: LiveRange, member: string): LiveRange {
  if (range.mark && range.start === 0 && range.startIn === range.endIn) return range;
  throw new WordError('NotImplemented', 'Only a whole paragraph takes OOXML before or after it here.', member);
}

export const range: TypeMembers<NodeOf<'Range'>> = {
  scalars: {
    Text: ({ range: r }, { played }) => played.rangeText(r),
    IsEmpty: ({ range: r }) => r.startIn === r.endIn && r.start === r.end && !r.mark,
  },
  objects: {
    Font: ({ range: r }) => ({ type: 'Font', range: r }),
    Paragraphs: ({ range: r }, stage) =>
      collection('ParagraphCollection', stage.played, () =>
        stage.played.paragraphsOf(r).map((paragraph) => stage.paragraphNode(paragraph)),
      ),
  },
  makes: {
    ExpandTo: ({ range: r }, { played }, args) => {
      const other = args.optionalNode(0, 'Range');
      return other === null ? notFound('Range.ExpandTo') : expanded(played, r, other.range);
    },
    GetRange: ({ range: r }, { played }, args) => {
      switch (args.optionalOneOf(0, 'Whole', 'Start', 'End') ?? 'Whole') {
        case 'Start': return { type: 'Range', range: played.range(r.startIn, r.start, r.startIn, r.start) };
        case 'End': return { type: 'Range', range: played.range(r.endIn, r.end, r.endIn, r.end) };
        default: return { type: 'Range', range: played.range(r.startIn, r.start, r.endIn, r.end, r.mark) };
      }
    },
    Search: ({ range: r }, { played }, args) => {
      const scope = { paragraphs: played.paragraphsOf(r), from: r.start, to: r.end };
      return fixedCollection('RangeCollection', find(played, scope, args));
    },
    InsertComment: ({ range: r }, { played }, args) => {
      const { startIn: paragraph, start, end } = r;
      if (r.endIn !== paragraph) throw new WordError('NotImplemented', 'A comment over several paragraphs is not played.', 'Range.InsertComment');
      played.writable();
      const text = args.text(0);
      const [id = ''] = played.step(() => played.document.addComments([{ paragraph, start, end, text }], COMMENTER));
      return { type: 'Comment', id };
    },
    InsertText: ({ range: r }, { played }, args) => {
      const location = args.oneOf(1, 'Replace', 'Start', 'End', 'Before', 'After');
      return { type: 'Range', range: insertAt(played, r, args.text(0), location) };
    },
    InsertOoxml: ({ range: r }, { played }, args) => {
      const kind = args.oneOf(1, 'Before', 'After') === 'After' ? 'after' : 'before';
      const { startIn: paragraph } = wholeParagraph(r, 'Range.InsertOoxml');
      return { type: 'Range', range: insertOoxml(played, args.text(0), { kind, paragraph }) };
    },
  },
  calls: {
    Select: ({ range: r }, { played }, args) => {
      const mode = args.optionalOneOf(0, 'Select', 'Start', 'End') ?? 'Select';
      if (mode === 'Start') played.select({ ...r, endIn: r.startIn, end: r.start });
      else if (mode === 'End') played.select({ ...r, startIn: r.endIn, start: r.end });
      else played.select(r);
    },
    Delete: ({ range: r }, { played }) => {
      if (r.start !== r.end || r.startIn !== r.endIn) played.replace(r, '');
    },
  },
};
