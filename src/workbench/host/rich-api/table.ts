import { body } from './types/body';
import { addinInternalService, contentControl, detachedRange, paragraphCollection, searchOptions } from './types/minor';
import { comment, commentReply } from './types/comment';
import { document } from './types/document';
import { font } from './types/font';
import type { MemberTable } from './member-table';
import { listItem, paragraph } from './types/paragraph';
import { range } from './types/range';
import { section, story, storyParagraph } from './types/section';

/** Every type and member that the add-in uses, and no other. */
export const TABLE: MemberTable = {
  Document: document,
  Body: body,
  Paragraph: paragraph,
  Range: range,
  Font: font,
  ListItem: listItem,
  ContentControl: contentControl,
  Comment: comment,
  CommentReply: commentReply,
  Section: section,
  Story: story,
  StoryParagraph: storyParagraph,
  Collection: paragraphCollection,
  DetachedRange: detachedRange,
  SearchOptions: searchOptions,
  AddinInternalService: addinInternalService,
};
