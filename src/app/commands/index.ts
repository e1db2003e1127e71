import type { Command } from '../command';
import type { CommandId } from '../invocation';
import { addPageNumbers } from './add-page-numbers';
import { alignTwins } from './align-twins';
import { alsoCheck } from './also-check';
import { annotate, removeAnnotations } from './annotate';
import { applyFix } from './apply-fix';
import { checkElsewhere } from './check-elsewhere';
import { clearMemory } from './clear-memory';
import { completeTerm } from './complete-term';
import { confirmValue, unconfirmValue } from './confirm-value';
import { fillAll } from './fill-all';
import { fillFact } from './fill-fact';
import { fixAll } from './fix-all';
import { findCursor } from './find-cursor';
import { followDocument } from './follow-document';
import { goToPlace } from './go-to-place';
import { ignoreFinding, restoreFinding } from './ignore-finding';
import { insert } from './insert';
import { loadMemory } from './load-memory';
import { mergeFacts, splitFact } from './merge-facts';
import { nextPlaceholder } from './next-placeholder';
import { notBlank, restoreBlank } from './not-blank';
import { prepareSheet } from './prepare-sheet';
import { renew } from './renew';
import { rescan } from './rescan';
import { saveMemory } from './save-memory';
import { takeBack } from './take-back';
import { treatAsReport } from './treat-as-report';
import { undoLastWrite } from './undo-last-write';
import { useSessions } from './use-sessions';
import { useWords } from './use-words';

/** Every command by its id; the type makes the list complete. */
export const COMMANDS: { readonly [Id in CommandId]: Command<Id> } = {
  rescan,
  'follow-document': followDocument,
  'go-to-place': goToPlace,
  'fill-fact': fillFact,
  'fill-all': fillAll,
  'complete-term': completeTerm,
  'apply-fix': applyFix,
  'fix-all': fixAll,
  'ignore-finding': ignoreFinding,
  'restore-finding': restoreFinding,
  'also-check': alsoCheck,
  'use-words': useWords,
  'use-sessions': useSessions,
  insert,
  'find-cursor': findCursor,
  'add-page-numbers': addPageNumbers,
  'undo-last-write': undoLastWrite,
  'take-back': takeBack,
  'next-placeholder': nextPlaceholder,
  'check-elsewhere': checkElsewhere,
  'prepare-sheet': prepareSheet,
  annotate,
  'remove-annotations': removeAnnotations,
  'treat-as-report': treatAsReport,
  'load-memory': loadMemory,
  'save-memory': saveMemory,
  'clear-memory': clearMemory,
  'not-blank': notBlank,
  'restore-blank': restoreBlank,
  'merge-facts': mergeFacts,
  'split-fact': splitFact,
  'confirm-value': confirmValue,
  'unconfirm-value': unconfirmValue,
  renew,
  'align-twins': alignTwins,
};
