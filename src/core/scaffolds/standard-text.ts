import type { SessionKind } from '../packs/sessions/session-pack';
import type { ElementId } from '../structure/elements';
import type { Role } from './block';
import type { SaidWord } from './said-words';

/** What an alternative of a text may depend on. */
export interface Occasion {
  readonly kind: SessionKind;
  /** Whether the pack or what is known beforehand has the words, so that no blank need stand there. */
  readonly says: (word: SaidWord) => boolean;
}

/**
 * Words with slots: {own} is the unit's or the meeting's word, <talk.total> a fact of the
 * table, written as its blank where it is not known: <meeting.date> three of them,
 * <members#0> a list's first.
 */
export type Wording = string | ((occasion: Occasion) => string);

/** A standard text before it is told which meeting and which unit it is for. */
export interface StandardText {
  readonly element: ElementId;
  readonly role: Role;
  /** For an element that takes a number inside its phase: the sentence after the number. */
  readonly lead?: string;
  readonly text: Wording;
  /** 简版; where it is absent the text serves both. */
  readonly brief?: Wording;
}
