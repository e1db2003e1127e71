import { fixedCollection } from '../collections';
import { find } from '../find';
import { notFound, type TypeMembers } from '../member-table';
import type { NodeOf } from '../node';
import { detachFromList } from '../../list-membership';
import { insertAt } from './range';

export const paragraph: TypeMembers<NodeOf<'Paragraph'>> = {
  scalars: {
    Text: (node, { played }) => {
      played.indexOf(node.paragraph);
      return played.textOf(node.paragraph);
    },
    Style: (node, { played }) => played.document.styleName(node.paragraph),
    TableNestingLevel: (node, { played }) => played.document.tableDepth(node.paragraph),
    IsListItem: (node, { played }) => played.document.label(node.paragraph) !== '',
  },
  objects: {
    ListItem: (node, { played }) =>
      played.document.label(node.paragraph) === '' ? notFound('Paragraph.ListItem') : { type: 'ListItem', paragraph: node },
    ParentContentControl: (node, { played }) =>
      played.document.inContentControl(node.paragraph)
        ? { type: 'ContentControl', id: played.indexOf(node.paragraph) }
        : notFound('Paragraph.ParentContentControl'),
  },
  makes: {
    GetRange: (node, { played }, args) => {
      const { paragraph: p } = node;
      played.indexOf(p);
      const end = played.lengthOf(p);
      switch (args.optionalOneOf(0, 'Whole', 'Start', 'End', 'Content') ?? 'Whole') {
        case 'Start': return { type: 'Range', range: played.range(p, 0, p, 0) };
        case 'End': return { type: 'Range', range: played.range(p, end, p, end) };
        case 'Content': return { type: 'Range', range: played.range(p, 0, p, end) };
        default: return { type: 'Range', range: played.whole(p) };
      }
    },
    Search: (node, { played }, args) => {
      played.indexOf(node.paragraph);
      const scope = { paragraphs: [node.paragraph], from: 0, to: null };
      return fixedCollection('RangeCollection', find(played, scope, args));
    },
    InsertText: (node, { played }, args) => {
      const location = args.oneOf(1, 'Start', 'End');
      const end = played.lengthOf(node.paragraph);
      const content = played.range(node.paragraph, 0, node.paragraph, end);
      return { type: 'Range', range: insertAt(played, content, args.text(0), location) };
    },
  },
  calls: {
    Delete: (node, { played }) => played.removeParagraph(node.paragraph),
    DetachFromList: (node, { played }) => {
      node.paragraph = detachFromList(played, node.paragraph);
    },
  },
};

export const listItem: TypeMembers<NodeOf<'ListItem'>> = {
  scalars: {
    ListString: (node, { played }) => played.document.label(node.paragraph.paragraph),
  },
};
