import type { Analysis } from '../analysis';
import type { DocumentSnapshot } from '../document';
import type { Judgements } from '../facts/judgements';
import type { ElementId } from '../structure/elements';
import { blockText, type Block } from './block';
import { composeElement } from './compose';
import { USUAL_DRAFTING, type Drafting } from './drafting';
import { contentOf, extentsOf } from './extents';
import { gapFor, phaseAround, type Surroundings } from './gap';
import { insertAt, outsideTables, type PlanAt } from './insert-at';
import { numbersFor } from './numbers';
import type { NumeralEdit } from './sequence';
import { textsFor } from './texts';
import { wantedFor, type InsertionRefusal, type InsertionTarget } from './wanted';

export type { InsertionRefusal, InsertionTarget } from './wanted';

/** What an insertion does to the document, in coordinates of the snapshot given. */
export interface InsertionPlan {
  /** Fits the port's Change. */
  readonly change: {
    /** Typed numbers that follow and must grow; automatic ones are never touched. */
    readonly edits: readonly NumeralEdit[];
    readonly insert: { readonly at: PlanAt; readonly blocks: readonly Block[] };
  };
  /** The elements that come, in order; a phase's heading is its level-1 element. */
  readonly names: readonly ElementId[];
  /** For each block the element it belongs to, null for none: a title or a department's own text may have several blocks. */
  readonly ofBlock: readonly (ElementId | null)[];
  /** The paragraphs that come, as plain text. */
  readonly preview: readonly string[];
  /** What the user should look at afterwards, e.g. automatic numbers that could not be changed. */
  readonly notes: readonly string[];
  /** Blanks that look like one fact and are several, or the reverse: to be judged so once they stand there. */
  readonly judged?: Pick<Judgements, 'apart' | 'same'>;
}

const AUTOMATIC = '后面的编号是自动编号，未作改动，请插入后核对';
const NO_PLACE = '此处前后都是表格，表格中不插入内容，请先在表格外留一个空段';
const IN_TABLE = '光标在表格中，表格中不插入内容，请把光标移到表格外，或插入到应在的位置';
const MOVED = '光标所在的段落已不在文中，请重新选择位置';
const UNDER_HEADING = '标题已在文中，内容插入到标题之下，未插到光标处';

/**
 * Plan the insertion of a whole report, a phase or an element: after the last
 * element that the model puts before it, or where the user wants it; with its phase's
 * heading where that is missing, numbered to continue what is there in the style that is there.
 *
 * Among automatic numbers the inserted paragraph gets its number typed, since in
 * Word it does not join their list.
 */
export function planInsertion(
  snapshot: DocumentSnapshot,
  analysis: Analysis,
  target: InsertionTarget,
  drafting: Drafting = USUAL_DRAFTING,
): InsertionPlan | InsertionRefusal {
  const content = contentOf(snapshot, analysis);
  const extents = extentsOf(analysis, content);
  const texts = textsFor(drafting);
  const around: Surroundings = { snapshot, extents, content, texts };
  const blank = snapshot.paragraphs.every((p) => p.text.trim() === '' && p.tableDepth === 0);

  const asked = blank || target.at === undefined || target.at === 'model' ? null : target.at;
  const refused = asked === null ? null : cursorRefusal(snapshot, asked);
  if (refused !== null) return { refused };
  const cursor = asked === null ? null : { gap: asked + 1, within: phaseAround(around, asked + 1) };

  const wanted = wantedFor(target, extents, texts, cursor?.within ?? null);
  if ('refused' in wanted) return wanted;
  const { ids, underHeading } = wanted;
  const [first] = ids;
  const last = ids.at(-1);
  if (first === undefined || last === undefined) throw new Error('nothing is wanted, and no reason given');

  const gap = underHeading
    ? outsideTables(snapshot, underHeading.start + 1)
    : (cursor?.gap ?? outsideTables(snapshot, gapFor(around, first, last)));
  const at: PlanAt | null = blank ? { kind: 'empty' } : insertAt(snapshot, gap);
  if (!at) return { refused: NO_PLACE };

  const { numberOf, edits, automatic } = numbersFor(around, underHeading ? [] : ids, gap, cursor);
  const composed = ids.flatMap((id) =>
    composeElement(texts.of(id), numberOf(id), underHeading !== null).map((block) => ({ id, block })),
  );
  const blocks = composed.map(({ block }) => block);
  return {
    change: { edits, insert: { at, blocks } },
    names: ids,
    ofBlock: composed.map(({ id }) => id),
    preview: blocks.map(blockText),
    notes: [...(automatic ? [AUTOMATIC] : []), ...(cursor && underHeading && gap !== cursor.gap ? [UNDER_HEADING] : [])],
  };
}

/** Why nothing can go behind a paragraph, or null. */
export function cursorRefusal({ paragraphs }: DocumentSnapshot, paragraph: number): string | null {
  const found = paragraphs[paragraph];
  if (!found) return MOVED;
  return found.tableDepth > 0 ? IN_TABLE : null;
}
