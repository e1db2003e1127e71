import { collection, fixedCollection } from '../collections';
import { find, findInTextBoxes } from '../find';
import { insertOoxml } from '../insert-ooxml';
import { notFound, type TypeMembers } from '../member-table';
import type { NodeOf } from '../node';
import { bodyFlatOpc } from '../../body-flat-opc';

export const body: TypeMembers<NodeOf<'Body'>> = {
  scalars: {
    Text: (_, { played }) => played.paragraphs().map((paragraph) => played.textOf(paragraph)).join('\r'),
  },
  objects: {
    Paragraphs: (_, stage) =>
      collection('ParagraphCollection', stage.played, () =>
        stage.played.paragraphs().map((paragraph) => stage.paragraphNode(paragraph)),
      ),
  },
  makes: {
    Search: (_, { played }, args) => {
      const scope = { paragraphs: played.paragraphs(), from: 0, to: null };
      return fixedCollection('RangeCollection', [...findInTextBoxes(played, args), ...find(played, scope, args)]);
    },
    GetRange: (_, { played }, args) => {
      const location = args.optionalOneOf(0, 'Whole', 'Start') ?? 'Whole';
      const paragraphs = played.paragraphs();
      const first = paragraphs[0] ?? notFound('Body.GetRange');
      const last = paragraphs[paragraphs.length - 1] ?? first;
      if (location === 'Start') return { type: 'Range', range: played.range(first, 0, first, 0) };
      return { type: 'Range', range: played.range(first, 0, last, played.lengthOf(last), true) };
    },
    InsertOoxml: (_, { played }, args) => {
      args.oneOf(1, 'Replace');
      return { type: 'Range', range: insertOoxml(played, args.text(0), { kind: 'body' }) };
    },
  },
  calls: {
    GetOoxml: (_, { played }) => bodyFlatOpc(played.document),
  },
};
