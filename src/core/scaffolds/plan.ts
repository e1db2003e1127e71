import type { Analysis } from '../analysis';
import type { DocumentSnapshot } from '../document';
import type { ElementId } from '../structure/elements';
import { blockText, type Block } from './block';
import { composeBlock, takesNumber, textOnly } from './compose';
import { USUAL_DRAFTING, type Drafting } from './drafting';
import { contentOf, extentsOf } from './extents';
import { gapFor, type Surroundings } from './gap';
import { insertAt, outsideTables, type PlanAt } from './insert-at';
import { scaffoldOf } from './library';
import { numbersFor } from './numbers';
import type { Scaffold } from './scaffold';
import type { NumeralEdit } from './sequence';
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
  /** For each block the element it belongs to: a title or a department's own text may have several. */
  readonly ofBlock: readonly ElementId[];
  /** The paragraphs that come, as plain text. */
  readonly preview: readonly string[];
  /** What the user should look at afterwards, e.g. automatic numbers that could not be changed. */
  readonly notes: readonly string[];
}

const AUTOMATIC = '后面的编号是自动编号，未作改动，请插入后核对';
const NO_PLACE = '此处前后都是表格，表格中不插入内容，请先在表格外留一个空段';

/**
 * Plan the insertion of a whole report, a phase or an element: after the last
 * element that the model puts before it, with its phase's heading where that is
 * missing, numbered to continue what is there in the style that is there.
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
  const wanted = wantedFor(target, extents);
  if ('refused' in wanted) return wanted;

  const { ids, underHeading } = wanted;
  const [first] = ids;
  const last = ids.at(-1);
  if (first === undefined || last === undefined) throw new Error('nothing is wanted, and no reason given');

  const around: Surroundings = { snapshot, extents, content };
  const start = underHeading ? underHeading.start + 1 : gapFor(around, first, last, takesNumber(first));
  const gap = outsideTables(snapshot, start);
  const blank = snapshot.paragraphs.every((p) => p.text.trim() === '' && p.tableDepth === 0);
  const at: PlanAt | null = blank ? { kind: 'empty' } : insertAt(snapshot, gap);
  if (!at) return { refused: NO_PLACE };

  const { numberOf, edits, automatic } = numbersFor(around, underHeading ? [] : ids, gap);
  const blocks = ids.map((id) => {
    const scaffold = wordsOf(id, drafting);
    return underHeading ? textOnly(scaffold) : composeBlock(scaffold, numberOf(id));
  });
  return {
    change: { edits, insert: { at, blocks } },
    names: ids,
    ofBlock: ids,
    preview: blocks.map(blockText),
    notes: automatic ? [AUTOMATIC] : [],
  };
}

function wordsOf(id: ElementId, { own = [] }: Drafting): Scaffold {
  const scaffold = own.find(({ element }) => element === id) ?? scaffoldOf(id);
  if (!scaffold) throw new Error(`no standard text for ${id}`);
  return scaffold;
}
