import type { Placeholder } from '../analysis';
import type { DocumentSnapshot } from '../document';
import { contextText, type Recognition } from '../facts/context';
import { knownFact } from '../facts/dictionary';
import { factFinder, type FactFinder } from '../facts/extension';
import { recognise } from '../facts/recognise';
import { reconcile, type Reading } from '../facts/reconcile';
import { labelFromContext } from '../facts/unknown';
import type { ElementId } from '../structure/elements';
import { certaintyOf } from './certainty';
import { maskedTerm, type MaskedTerm } from './masked';
import { meetingSpan } from './meeting-span';
import { numbering } from './numbering';
import { scanParagraph } from './scan';
import {
  closingStart, documentHints, sentenceNumbers, surroundings, type BlankParagraph,
} from './surroundings';
import type { Token } from './token';

interface Found extends Reading {
  readonly token: Token;
  readonly masked: MaskedTerm | null;
}

/**
 * Every place of the body still to be filled, in the order of the text.
 *
 * What is a placeholder is decided by its spelling and the characters around it;
 * what it stands for, by the words around it.
 * @param elementOf the outline's element of each paragraph (may be all null): it
 *   helps to choose between facts, never decides what is a placeholder
 * @param own a department's own facts, asked for what the table does not have
 */
export function findPlaceholders(
  snapshot: DocumentSnapshot,
  elementOf: readonly (ElementId | null)[],
  own: FactFinder = factFinder([]),
): readonly Placeholder[] {
  const blanks = blankParagraphs(snapshot);
  if (blanks.length === 0) return [];
  const texts = snapshot.paragraphs.map((p) => p.text);
  const hints = documentHints(blanks, texts);
  const closing = closingStart(texts);
  const clock = meetingSpan(snapshot);

  const found: Found[] = [];
  for (const blank of blanks) {
    const sentences = sentenceNumbers(blank.context);
    let previous: Recognition | null = null;
    blank.tokens.forEach((token, n) => {
      const element = elementOf[blank.paragraph] ?? null;
      const context = surroundings(blank, n, element, closing, hints, sentences[n] ?? 0);
      const masked = maskedTerm(texts[blank.paragraph] ?? '', token, clock);
      const recognition: Recognition = masked ? { fact: masked.fact, kind: 'text' } : recognise(context, previous);
      found.push({ context, token, masked, recognition });
      previous = recognition;
    });
  }
  const number = numbering();
  return reconcile(found).map((recognition, i) => placeholder(found[i], recognition, texts, number, own));
}

interface Blanks extends BlankParagraph {
  readonly tokens: readonly Token[];
}

function blankParagraphs(snapshot: DocumentSnapshot): readonly Blanks[] {
  const blanks: Blanks[] = [];
  snapshot.paragraphs.forEach(({ text }, paragraph) => {
    const tokens = scanParagraph(text);
    if (tokens.length > 0) blanks.push({ paragraph, tokens, context: contextText(text, tokens) });
  });
  return blanks;
}

function placeholder(
  found: Found | undefined, recognition: Recognition, texts: readonly string[], number: ReturnType<typeof numbering>, own: FactFinder,
): Placeholder {
  if (!found) throw new Error('a reading was lost');
  const { token, context, masked } = found;
  const text = texts[context.paragraph] ?? '';
  const extension = recognition.fact === null ? own(context) : null;
  const kind = extension?.kind ?? recognition.kind;
  const { fact, index } = extension ? { fact: extension.id, index: null } : number(recognition, context.paragraph);
  return {
    paragraph: context.paragraph,
    start: token.start,
    end: token.end,
    text: text.slice(token.start, token.end),
    kind,
    label: recognition.fact ? knownFact(recognition.fact).label : (extension?.label ?? recognition.label ?? labelFromContext(context, kind)),
    fact,
    part: extension && extension.kind !== 'date' && extension.kind !== 'time' ? null : (recognition.part ?? null),
    index,
    certainty: masked ? 'masked' : certaintyOf(text, token),
    suggestion: masked?.suggestion ?? null,
  };
}
