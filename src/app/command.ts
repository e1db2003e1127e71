import type { Analysis, ElsewhereBlank } from '../core/analysis';
import type { SettledPlace } from '../core/analyze';
import type { Judgements } from '../core/facts/judgements';
import type { DocumentSnapshot } from '../core/document';
import type { SessionPack } from '../core/packs/sessions/session-pack';
import type { WordRules } from '../core/words/rules';
import type { Change, DocumentHost, ElsewhereText } from '../host/port';
import type { Reading } from './state';
import type { CommandId, Invocation } from './invocation';
import type { WriteLabel } from './notice';
import type { Store } from './store';

/** A write that was begun, so that it can be told what became of it when the holder fails. */
export interface WriteAttempt {
  readonly change: Change;
  readonly label: WriteLabel;
  /** The document the change was made for. */
  readonly before: DocumentSnapshot;
}

/** What an analysis is made under besides the state's settings. */
export interface AnalyzeUnder {
  /** Places that a write has just settled. */
  readonly newlySettled?: readonly SettledPlace[];
  /** Instead of the state's. */
  readonly judgements?: Judgements;
  readonly renew?: boolean;
  readonly alsoCheck?: readonly string[];
  readonly words?: WordRules;
  readonly sessions?: readonly SessionPack[];
}

/** What a command works with; one object a run. */
export interface CommandContext {
  readonly host: DocumentHost;
  readonly store: Store;
  /** The core's analysis under the settings of the state. */
  readonly analyze: (snapshot: DocumentSnapshot, under?: AnalyzeUnder) => Analysis;
  /** The core's search for blanks in texts outside the body. */
  readonly scanElsewhere: (texts: readonly ElsewhereText[]) => readonly ElsewhereBlank[];
  /** Read the document; state changes only when the texts did. Resolves to the reading in state. */
  readonly readAgain: () => Promise<Reading>;
  /** Ask for a fingerprint, and read only when it differs from that of the last look. */
  readonly readIfChanged: () => Promise<void>;
  /** Set by writeChange before the holder is asked to write. */
  attempt: WriteAttempt | null;
}

/** Something the pane or the ribbon can start. Commands never catch the holder's errors: run-command does. */
export interface Command<Id extends CommandId> {
  readonly id: Id;
  /** Runs of itself (live following): not shown as running. */
  readonly quiet?: true;
  /** The action's name in the manifest, for commands the ribbon has a button for. */
  readonly ribbonAction?: string;
  run(context: CommandContext, invocation: Extract<Invocation, { id: Id }>): Promise<void>;
}
