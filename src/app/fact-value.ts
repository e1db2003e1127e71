import type { DocumentSnapshot, TextRange } from '../core/document';
import { valueAt, type DocumentStyle } from '../core/facts/rules/normalise';
import { ordinalStyle } from '../core/facts/rules/ordinal-style';
import type { FillTarget } from '../core/facts/rules/place';

/** A blank, or a value that stands in the text: what a typed value is written over. */
export type FillablePlace = FillTarget & TextRange & { readonly text: string };

/**
 * What is written for a typed value at one place of the document, see `valueAt` of
 * core: the pane and the command line write the same.
 */
export function valueFor(snapshot: DocumentSnapshot, place: FillablePlace, typed: string): string {
  const { fact, part, index, kind, start, end, text } = place;
  const paragraph = snapshot.paragraphs[place.paragraph]?.text ?? '';
  return valueAt({ paragraph, start, end, text }, { fact, part, index, kind }, typed, styleOf(snapshot));
}

const styles = new WeakMap<DocumentSnapshot, DocumentStyle>();

function styleOf(snapshot: DocumentSnapshot): DocumentStyle {
  const known = styles.get(snapshot);
  if (known) return known;
  const style = { ordinals: ordinalStyle(snapshot.paragraphs.map((p) => p.text)) };
  styles.set(snapshot, style);
  return style;
}
