import { fixedCollection } from '../collections';
import type { TypeMembers } from '../member-table';
import type { NodeOf } from '../node';
import { FOOTER_TYPES, storyTexts } from '../../sections';

const KINDS = ['Primary', 'FirstPage', 'EvenPages'] as const;

export const section: TypeMembers<NodeOf<'Section'>> = {
  makes: {
    GetHeader: ({ index }, _, args) => ({ type: 'Story', section: index, kind: 'header', of: args.oneOf(0, ...KINDS) }),
    GetFooter: ({ index }, _, args) => ({ type: 'Story', section: index, kind: 'footer', of: args.oneOf(0, ...KINDS) }),
  },
};

export const story: TypeMembers<NodeOf<'Story'>> = {
  objects: {
    Paragraphs: (node, { played }) =>
      fixedCollection('ParagraphCollection', storyTexts(played.document, node).map((text) => ({ type: 'StoryParagraph', text }))),
  },
  makes: {
    InsertOoxml: ({ section: index, kind, of }, { played, missing }, args) => {
      args.oneOf(1, 'Replace');
      if (kind !== 'footer') return missing('Section.GetHeader().InsertOoxml');
      played.setFooter(index, FOOTER_TYPES[of], args.text(0));
      return { type: 'DetachedRange', text: '' };
    },
  },
};

export const storyParagraph: TypeMembers<NodeOf<'StoryParagraph'>> = {
  scalars: { Text: ({ text }) => text },
};
