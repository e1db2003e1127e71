import type { Placeholder } from '../../analysis';
import type { DocumentSnapshot, SnapshotParagraph, TextRange } from '../../document';
import { findPlaceholders } from '../../placeholders/find';
import type { ElementId } from '../../structure/elements';
import { parseOutline } from '../../structure/outline';
import type { TakeablePlace } from './takeable';

/** A place that was taken out, and where its blank stands now. */
export interface TakenPlace extends TextRange {
  readonly of: TakeablePlace;
}

/** A text with blanks, each found again as what it is. */
export interface BlankedOut {
  readonly snapshot: DocumentSnapshot;
  readonly placeholders: readonly Placeholder[];
  readonly taken: readonly TakenPlace[];
  /** Places that stay as they are: with a blank there the text would not be understood any more. */
  readonly left: readonly TakeablePlace[];
}

/** After so many tries a paragraph with a place that cannot be a blank keeps all of its values. */
const TRIES = 3;

/**
 * Write blanks in the places given. A blank that would not be found again exactly there,
 * or by which a paragraph would not be recognised as what it is, is not written.
 *
 * @param elementOf what each paragraph is; all null for what is no report
 * @param places in the order of the text, not overlapping
 */
export function blankOut(source: DocumentSnapshot, elementOf: readonly (ElementId | null)[], places: readonly TakeablePlace[]): BlankedOut {
  const left: TakeablePlace[] = [];
  const isReport = elementOf.some((element) => element !== null);
  let wanted = places;
  for (let round = 0; ; round += 1) {
    const { snapshot, taken } = written(source, wanted);
    const now = parseOutline(snapshot).elementOf;
    const placeholders = findPlaceholders(snapshot, now);
    const certain = new Map(placeholders.filter((p) => p.certainty === 'certain').map((p) => [keyOf(p), p]));
    const lost = new Set<TakeablePlace>();
    const strange = new Set<number>();
    if (isReport) {
      elementOf.forEach((element, i) => {
        if (element !== now[i]) strange.add(i);
      });
    }
    for (const place of taken) if (certain.get(keyOf(place))?.end !== place.end) lost.add(place.of);
    // A changed element reaches from its first paragraph on; the cause stands there, or it has no value at all.
    const begun = [...strange].filter((i) => !strange.has(i - 1));
    for (const { paragraph, of } of taken) if (begun.includes(paragraph)) lost.add(of);
    if (lost.size === 0 && strange.size > 0) for (const { paragraph, of } of taken) if (strange.has(paragraph)) lost.add(of);
    if (round >= TRIES) {
      const paragraphs = new Set([...lost].map(({ paragraph }) => paragraph));
      for (const place of wanted) if (paragraphs.has(place.paragraph)) lost.add(place);
    }
    if (lost.size === 0) return { snapshot, placeholders, taken, left };
    left.push(...lost);
    wanted = wanted.filter((place) => !lost.has(place));
  }
}

/** The other way in which clerks leave a blank. */
const BESIDE = '__';

const keyOf = ({ paragraph, start }: TextRange): string => `${paragraph}:${start}`;

function written({ paragraphs }: DocumentSnapshot, places: readonly TakeablePlace[]): Pick<BlankedOut, 'snapshot' | 'taken'> {
  const byParagraph = new Map<number, TakeablePlace[]>();
  for (const place of places) byParagraph.set(place.paragraph, [...(byParagraph.get(place.paragraph) ?? []), place]);
  const taken: TakenPlace[] = [];
  const blanked = paragraphs.map((paragraph, i): SnapshotParagraph => {
    const own = byParagraph.get(i);
    if (!own) return paragraph;
    let text = '';
    let from = 0;
    for (const place of own) {
      text += paragraph.text.slice(from, place.start);
      // Side by side two runs of × would be one blank: 张三39次.
      const isBeside = place.start === from && text.endsWith('×');
      const blank = isBeside ? BESIDE : place.blank;
      taken.push({ paragraph: i, start: text.length, end: text.length + blank.length, of: place });
      text += blank;
      from = place.end;
    }
    return { ...paragraph, text: text + paragraph.text.slice(from) };
  });
  return { snapshot: { paragraphs: blanked }, taken };
}
