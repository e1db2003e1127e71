import { WordHost } from '../../src/host/word/word-host';
import type { WordDocument } from '../../src/ooxml/api';
import { WordPlayer, type Quirks } from '../../src/workbench/host';
import { documentOf } from './contract-documents';
import { playInNode, type OfficeStub } from './word-in-node';

export interface PlayedWordInNode {
  readonly player: WordPlayer;
  readonly host: WordHost;
  readonly document: WordDocument;
  /** Round trips of one piece of work. */
  trips(work: () => Promise<unknown>): Promise<number>;
}

/** A WordHost on Microsoft's proxies, with our Word at the other end. */
export function playedWord(
  content: readonly string[] | WordDocument,
  quirks: Partial<Quirks> = {},
  office: OfficeStub = {},
): PlayedWordInNode {
  const document = Array.isArray(content) ? documentOf(content as readonly string[]) : (content as WordDocument);
  const player = new WordPlayer({ document, quirks });
  playInNode(player, { readOnly: quirks.readOnly === true, ...office });
  return {
    player,
    host: new WordHost(),
    document,
    async trips(work) {
      player.requests.clear();
      await work();
      return player.requests.count;
    },
  };
}
