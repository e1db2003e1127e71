import { collection, fixedCollection } from '../collections';
import { find, findInTextBoxes } from '../find';
import { insertOoxml } from '../insert-ooxml';
import { notFound, type TypeMembers } from '../member-table';
import type { NodeOf } from '../node';
import { bodyFlatOpc } from '../../body-flat-opc';

/** A body of one empty paragraph. */
const EMPTY_PACKAGE =
  '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/_rels/.rels"><pkg:xmlData>' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
  'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>' +
  '</pkg:xmlData></pkg:part><pkg:part pkg:name="/word/document.xml"><pkg:xmlData>' +
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>' +
  '</pkg:xmlData></pkg:part></pkg:package>';

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
    GetComments: (_, { played }) => fixedCollection('CommentCollection', played.document.comments().map(({ id }) => ({ type: 'Comment', id }))),
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
    InsertText: (_, { played }, args) => {
      args.oneOf(1, 'Start');
      const first = played.paragraphs()[0] ?? notFound('Body.InsertText');
      return { type: 'Range', range: played.replace(played.range(first, 0, first, 0), args.text(0)) };
    },
    InsertParagraph: (_, stage, args) => {
      args.oneOf(1, 'End');
      const last = stage.played.paragraphs().at(-1) ?? notFound('Body.InsertParagraph');
      return stage.paragraphNode(stage.played.insertParagraph({ kind: 'after', paragraph: last }, args.text(0)));
    },
    InsertOoxml: (_, { played }, args) => {
      args.oneOf(1, 'Replace');
      return { type: 'Range', range: insertOoxml(played, args.text(0), { kind: 'body' }) };
    },
  },
  calls: {
    Clear: (_, { played }) => {
      played.insertFragment(EMPTY_PACKAGE, { kind: 'body' });
    },
    GetOoxml: (_, { played }) => bodyFlatOpc(played.document),
  },
};
