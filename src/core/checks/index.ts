import type { Check } from './check';
import { blankParagraphs } from './blank-paragraphs';
import { bodyNameConflict } from './body-name-conflict';
import { bracketPairs } from './bracket-pairs';
import { closingMissing } from './closing-missing';
import { countClaim } from './count-claim';
import { countStyle } from './count-style';
import { dashForm } from './dash-form';
import { dateForm } from './date-form';
import { dateOrder } from './date-order';
import { departmentElement } from './department-element';
import { departmentWord } from './department-word';
import { documentNumber } from './document-number';
import { doublePunctuation } from './double-punctuation';
import { doubledWord } from './doubled-word';
import { elementContent } from './element-content';
import { elementEmpty } from './element-empty';
import { elementMisplaced } from './element-misplaced';
import { elementMissing } from './element-missing';
import { emptySlot } from './empty-slot';
import { expiredPhrase } from './expired-phrase';
import { factConflict } from './fact-conflict';
import { genreMix } from './genre-mix';
import { groupNameConflict } from './group-name-conflict';
import { halfWidthPunctuation } from './half-width-punctuation';
import { headCount } from './head-count';
import { headingContent } from './heading-content';
import { headingSequence } from './heading-sequence';
import { headingStyleMix } from './heading-style-mix';
import { knownMisnomer } from './known-misnomer';
import { lastMeeting } from './last-meeting';
import { localSlogan } from './local-slogan';
import { maskedTerm } from './masked-term';
import { materialName } from './material-name';
import { meetingName } from './meeting-name';
import { nameBeforePost } from './name-before-post';
import { nameConflict } from './name-conflict';
import { nameOrder } from './name-order';
import { notForSending } from './not-for-sending';
import { phaseDuplicate } from './phase-duplicate';
import { phaseMissing } from './phase-missing';
import { phaseOrder } from './phase-order';
import { quorum } from './quorum';
import { quotePairs } from './quote-pairs';
import { quotedList } from './quoted-list';
import { regulationName } from './regulation-name';
import { residue } from './residue';
import { setPhrase } from './set-phrase';
import { shortName } from './short-name';
import { staleTheme } from './stale-theme';
import { staleValue } from './stale-value';
import { themeWhole } from './theme-whole';
import { titleForm } from './title-form';
import { totalMismatch } from './total-mismatch';
import { yearMix } from './year-mix';

/** Every check, in the order in which findings at one place are shown. */
export const CHECKS: readonly Check[] = [
  phaseMissing,
  phaseOrder,
  phaseDuplicate,
  elementMissing,
  elementMisplaced,
  elementEmpty,
  elementContent,
  departmentElement,
  titleForm,
  closingMissing,
  genreMix,
  headingSequence,
  headingStyleMix,
  headingContent,
  emptySlot,
  maskedTerm,
  countClaim,
  totalMismatch,
  countStyle,
  quorum,
  headCount,
  dateOrder,
  factConflict,
  yearMix,
  lastMeeting,
  meetingName,
  nameConflict,
  nameOrder,
  nameBeforePost,
  groupNameConflict,
  bodyNameConflict,
  shortName,
  materialName,
  staleTheme,
  themeWhole,
  expiredPhrase,
  localSlogan,
  staleValue,
  residue,
  setPhrase,
  knownMisnomer,
  regulationName,
  doubledWord,
  quotePairs,
  bracketPairs,
  doublePunctuation,
  halfWidthPunctuation,
  dashForm,
  blankParagraphs,
  quotedList,
  documentNumber,
  dateForm,
  departmentWord,
  notForSending,
];
