import type { Check } from './check';
import { blankParagraphs } from './blank-paragraphs';
import { bracketPairs } from './bracket-pairs';
import { countClaim } from './count-claim';
import { dashForm } from './dash-form';
import { dateForm } from './date-form';
import { dateOrder } from './date-order';
import { documentNumber } from './document-number';
import { doublePunctuation } from './double-punctuation';
import { elementEmpty } from './element-empty';
import { elementMissing } from './element-missing';
import { emptySlot } from './empty-slot';
import { halfWidthPunctuation } from './half-width-punctuation';
import { headingSequence } from './heading-sequence';
import { maskedTerm } from './masked-term';
import { nameConflict } from './name-conflict';
import { nameOrder } from './name-order';
import { notForSending } from './not-for-sending';
import { phaseDuplicate } from './phase-duplicate';
import { phaseMissing } from './phase-missing';
import { phaseOrder } from './phase-order';
import { quotePairs } from './quote-pairs';
import { quotedList } from './quoted-list';
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
  dateOrder,
  nameConflict,
  nameOrder,
  residue,
  quotePairs,
  bracketPairs,
  doublePunctuation,
  halfWidthPunctuation,
  dashForm,
  blankParagraphs,
  quotedList,
  documentNumber,
  dateForm,
  notForSending,
];
