import { elementOf, type ElementId, type Phase } from '../structure/elements';
import type { GivenNumber } from './compose';
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

function sequenceAt(around: Surroundings, level: Level, isNew: boolean, gap: number): Sequence | null {
  if (level === 'phases') return phaseSequence(around.snapshot, around.extents, gap);
  return elementSequence(around, level, isNew ? null : phaseSpan(around, level), gap);
}

/** Where the user wants the elements, when that is not the model's place. */
export interface AtCursor {
  /** The phase in which the cursor stands; null in front of all of them or behind. */
  readonly within: Phase | null;
}

/**
 * Give each of the elements inserted at `gap` its number, and renumber what follows.
 * At the cursor a part counts with the phase it comes to stand in; outside of all it begins anew.
 */
export function numbersFor(around: Surroundings, ids: readonly ElementId[], gap: number, cursor: AtCursor | null): Numbers {
  const levelOf = (id: ElementId): Level | null => {
    if (!around.texts.takesNumber(id)) return null;
    const { level, phase } = elementOf(id);
    if (level === 1) return 'phases';
    return phase === null || ids.includes(phase) ? phase : (cursor?.within ?? phase);
  };
  const counts = new Map<Level, number>();
  for (const id of ids) {
    const level = levelOf(id);
    if (level !== null) counts.set(level, (counts.get(level) ?? 0) + 1);
  }

  const given = new Map<ElementId, GivenNumber>();
  const edits: NumeralEdit[] = [];
  let automatic = false;
  for (const [level, count] of counts) {
    const isNew = level !== 'phases' && (ids.includes(level) || cursor?.within === null);
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
