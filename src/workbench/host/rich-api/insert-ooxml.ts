import type { FragmentPlace, Paragraph } from '../../../ooxml/api';
import { lastParagraphInList } from '../list-membership';
import type { LiveRange } from '../live-range';
import type { PlayedDocument } from '../played-document';
import { WordError } from './errors';

/** Insert a flat-OPC package, with what Word may leave beside it; the range of what was inserted. */
export function insertOoxml(played: PlayedDocument, flatOpc: string, at: FragmentPlace): LiveRange {
  if (!flatOpc.includes('pkg:package')) throw new WordError('InvalidArgument', 'Not a flat OPC package.', 'InsertOoxml');
  const { extraParagraph } = played.quirks;
  const source =
    extraParagraph === 'last-inherits-list' && at.paragraph !== undefined ? lastParagraphInList(flatOpc, at.paragraph) : flatOpc;
  const inserted = played.insertFragment(source, at);
  const first = inserted[0];
  const last = inserted[inserted.length - 1];
  if (first === undefined || last === undefined) throw new WordError('GeneralException', 'The package has no paragraph.', 'InsertOoxml');
  leaveEmptyParagraph(played, first, last);
  return played.range(first, 0, last, played.lengthOf(last), true);
}

function leaveEmptyParagraph(played: PlayedDocument, first: Paragraph, last: Paragraph): void {
  const { extraParagraph } = played.quirks;
  if (extraParagraph === 'before') played.insertParagraph({ kind: 'before', paragraph: first }, '');
  if (extraParagraph === 'after') played.insertParagraph({ kind: 'after', paragraph: last }, '');
}
