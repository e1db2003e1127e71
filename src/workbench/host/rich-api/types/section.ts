import { fixedCollection } from '../collections';
import type { TypeMembers } from '../member-table';
import type { NodeOf } from '../node';
import { storyTexts } from '../../sections';

const KINDS = ['Primary', 'FirstPage', 'EvenPages'] as const;

export const section: TypeMembers<NodeOf<'Section'>> = {
  makes: {
    GetHeader: ({ index }, { played }, args) => ({
      type: 'Story',
      texts: storyTexts(played.document, index, 'header', args.oneOf(0, ...KINDS)),
    }),
    GetFooter: ({ index }, { played }, args) => ({
      type: 'Story',
      texts: storyTexts(played.document, index, 'footer', args.oneOf(0, ...KINDS)),
    }),
  },
};

export const story: TypeMembers<NodeOf<'Story'>> = {
  objects: {
    Paragraphs: ({ texts }) =>
      fixedCollection('ParagraphCollection', texts.map((text) => ({ type: 'StoryParagraph', text }))),
  },
};

export const storyParagraph: TypeMembers<NodeOf<'StoryParagraph'>> = {
  scalars: { Text: ({ text }) => text },
};
