import type { Command } from '../command';
import type { CommandId } from '../invocation';
import { applyFix } from './apply-fix';
import { checkElsewhere } from './check-elsewhere';
import { completeTerm } from './complete-term';
import { fillAll } from './fill-all';
import { fillFact } from './fill-fact';
import { followDocument } from './follow-document';
import { goToPlace } from './go-to-place';
import { insert } from './insert';
import { nextPlaceholder } from './next-placeholder';
import { rescan } from './rescan';
import { takeBack } from './take-back';
import { treatAsReport } from './treat-as-report';
import { undoLastWrite } from './undo-last-write';

/** Every command by its id; the type makes the list complete. */
export const COMMANDS: { readonly [Id in CommandId]: Command<Id> } = {
  rescan,
  'follow-document': followDocument,
  'go-to-place': goToPlace,
  'fill-fact': fillFact,
  'fill-all': fillAll,
  'complete-term': completeTerm,
  'apply-fix': applyFix,
  insert,
  'undo-last-write': undoLastWrite,
  'take-back': takeBack,
  'next-placeholder': nextPlaceholder,
  'check-elsewhere': checkElsewhere,
  'treat-as-report': treatAsReport,
};
