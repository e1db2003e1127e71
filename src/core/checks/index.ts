import type { Check } from './check';
import { countClaim } from './count-claim';
import { doublePunctuation } from './double-punctuation';
import { elementEmpty } from './element-empty';
import { elementMissing } from './element-missing';
import { emptySlot } from './empty-slot';
import { headingSequence } from './heading-sequence';
import { maskedTerm } from './masked-term';
import { phaseDuplicate } from './phase-duplicate';
import { phaseMissing } from './phase-missing';
import { phaseOrder } from './phase-order';
import { quotePairs } from './quote-pairs';
import { residue } from './residue';

/** Every check, in the order in which findings at one place are shown. */
export const CHECKS: readonly Check[] = [
  phaseMissing,
  phaseOrder,
  phaseDuplicate,
  elementMissing,
  elementEmpty,
  headingSequence,
  emptySlot,
  maskedTerm,
  countClaim,
  residue,
  quotePairs,
  doublePunctuation,
];
