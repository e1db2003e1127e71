import { notFound, type TypeMembers } from '../member-table';
import type { NodeOf } from '../node';

export const paragraphCollection: TypeMembers<NodeOf<'Collection'>> = {
  makes: {
    GetFirst: (node) => node.items()[0] ?? notFound(`${node.name}.GetFirst`),
    GetLast: (node) => node.items().at(-1) ?? notFound(`${node.name}.GetLast`),
  },
};

export const contentControl: TypeMembers<NodeOf<'ContentControl'>> = {
  scalars: { Id: ({ id }) => id },
};

/** A hit outside the body: it can be read, and that is all. */
export const detachedRange: TypeMembers<NodeOf<'DetachedRange'>> = {
  scalars: { Text: ({ text }) => text },
};

function option(name: string) {
  return (node: NodeOf<'SearchOptions'>, _stage: unknown, value: unknown): void => {
    node.options[name] = value === true;
  };
}

export const searchOptions: TypeMembers<NodeOf<'SearchOptions'>> = {
  settable: { MatchCase: option('MatchCase') },
};

/** What office.js itself calls once, right after it has started; without an answer the page gets an unhandled rejection. */
export const addinInternalService: TypeMembers<NodeOf<'AddinInternalService'>> = {
  calls: { NotifyActionHandlerReady: () => null },
};
