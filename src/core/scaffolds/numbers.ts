import { elementOf, type ElementId, type Phase } from '../structure/elements';
import { takesNumber, type GivenNumber } from './compose';
import { phaseSpan, type Surroundings } from './gap';
import { elementSequence, firstValue, phaseSequence, renumber, type NumeralEdit, type Sequence } from './sequence';

/** The numbers of an insertion, and what they do to those that follow. */
export interface Numbers {
  readonly numberOf: (id: ElementId) => GivenNumber | null;
  readonly edits: readonly NumeralEdit[];
  /** Whether an automatic number follows that would have had to change. */
  readonly automatic: boolean;
}

/** The sequence a number belongs to: the phases' headings, or the elements of one phase. */
type Level = 'phases' | Phase;

function levelOf(id: ElementId): Level | null {
  if (!takesNumber(id)) return null;
  const { level, phase } = elementOf(id);
  return level === 1 ? 'phases' : phase;
}

function sequenceAt(around: Surroundings, level: Level, isNew: boolean, gap: number): Sequence | null {
  const { snapshot, extents } = around;
  if (level === 'phases') return phaseSequence(snapshot, extents, gap);
  return elementSequence(snapshot, extents, level, isNew ? null : phaseSpan(around, level), gap);
}

/** Give each of the elements inserted at `gap` its number, and renumber what follows. */
export function numbersFor(around: Surroundings, ids: readonly ElementId[], gap: number): Numbers {
  const counts = new Map<Level, number>();
  for (const id of ids) {
    const level = levelOf(id);
    if (level !== null) counts.set(level, (counts.get(level) ?? 0) + 1);
  }

  const given = new Map<ElementId, GivenNumber>();
  const edits: NumeralEdit[] = [];
  let automatic = false;
  for (const [level, count] of counts) {
    const isNew = level !== 'phases' && ids.includes(level);
    const sequence = sequenceAt(around, level, isNew, gap);
    if (!sequence) continue;
    const first = firstValue(sequence, count);
    ids.filter((id) => levelOf(id) === level).forEach((id, i) => {
      given.set(id, { printed: sequence.printed, value: first + i });
    });
    const change = renumber(sequence, first + count);
    edits.push(...change.edits);
    automatic ||= change.automatic;
  }
  return { numberOf: (id) => given.get(id) ?? null, edits, automatic };
}
