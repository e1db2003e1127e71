import type { TypeMembers } from '../member-table';
import type { NodeOf } from '../node';
import { collection } from '../collections';
import { sectionCount } from '../../sections';

export const document: TypeMembers<NodeOf<'Document'>> = {
  objects: {
    Body: () => ({ type: 'Body' }),
    Sections: (_, { played }) =>
      collection('SectionCollection', played, () =>
        Array.from({ length: sectionCount(played.document) }, (_section, index) => ({ type: 'Section', index })),
      ),
  },
  makes: {
    GetSelection: (_, { played }) => ({ type: 'Range', range: played.selectionRange() }),
  },
  calls: {
    _RemoveReference: (_, stage, args) => stage.dropReference(args.text(0)),
    _RemoveAllReferences: (_, stage) => stage.dropAllReferences(),
  },
};
