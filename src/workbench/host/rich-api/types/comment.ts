import { fixedCollection } from '../collections';
import { notFound, type TypeMembers } from '../member-table';
import type { NodeOf } from '../node';
import type { PlayedDocument } from '../../played-document';

/** Whoever sits before the workbench. */
export const COMMENTER = { name: '工作台', initials: '工' } as const;

function threadOf(played: PlayedDocument, id: string) {
  return played.document.comments().find((thread) => thread.id === id) ?? notFound('Comment');
}

export const comment: TypeMembers<NodeOf<'Comment'>> = {
  scalars: {
    Id: ({ id }) => id,
    Content: ({ id }, { played }) => threadOf(played, id).text.replaceAll('\n', '\r'),
    Resolved: ({ id }, { played }) => threadOf(played, id).isResolved,
  },
  objects: {
    Replies: ({ id }, { played }) =>
      fixedCollection('CommentReplyCollection', Array.from({ length: threadOf(played, id).answers }, (_, index) => ({ type: 'CommentReply', id: `${id}/${index}` }))),
  },
  calls: {
    Delete: ({ id }, { played }) => {
      threadOf(played, id);
      played.writable();
      played.step(() => played.document.removeComments(new Set([id])));
    },
  },
};

export const commentReply: TypeMembers<NodeOf<'CommentReply'>> = {
  scalars: { Id: ({ id }) => id },
};
