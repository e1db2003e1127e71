import type { SettledPlace } from '../core/analyze';
import type { Judgements } from '../core/facts/judgements';
import type { FormSettings } from '../core/scaffolds/form';
import type { UsedOwn } from '../core/scaffolds/from-document/own-section';
import type { DocumentAbout } from '../host/port';
import type { CellValues, CommandId } from './invocation';
import type { DocumentMemory } from './memory/document-memory';
import type { LastWrite, Notice } from './notice';
import type { AnnotationOutcome, Cursor, Elsewhere, KnownValues, Reading, RowOrder, View } from './state';
import type { DraftingChoice, UsedSessions } from './sessions/used-sessions';
import type { UsedWords } from './words/used-words';

/** Everything that changes the pane's state, from commands and from views; what each does is in state.ts. */
export type AppEvent =
  | { readonly type: 'holder'; readonly canWrite: boolean; readonly canComment: boolean }
  | { readonly type: 'read'; readonly reading: Reading }
  | {
      readonly type: 'written';
      readonly reading: Reading;
      readonly lastWrite: LastWrite | null;
      /** Cells whose drafts are now in the document. */
      readonly cells: readonly string[];
      /** Drafts given back by an undo. */
      readonly restored: CellValues;
      readonly settled: readonly SettledPlace[];
      /** Paragraphs came or went: the bars' length changes with the blanks. */
      readonly reshaped: boolean;
      readonly judgements: Judgements;
      /** What was typed for it, by cell. */
      readonly values: CellValues;
    }
  /** A person judged; the reading is that of the same texts under the new judgements. */
  | { readonly type: 'judged'; readonly judgements: Judgements; readonly renew: boolean; readonly reading: Reading | null }
  | { readonly type: 'also-checked'; readonly alsoCheck: readonly string[]; readonly reading: Reading | null }
  | { readonly type: 'words-used'; readonly words: UsedWords; readonly reading: Reading | null }
  | { readonly type: 'sessions-used'; readonly sessions: UsedSessions; readonly reading: Reading | null }
  | { readonly type: 'form-set'; readonly form: FormSettings }
  | { readonly type: 'drafting-chosen'; readonly drafting: Partial<DraftingChoice> }
  | { readonly type: 'own-used'; readonly own: UsedOwn }
  /** What the document keeps of ours was read or written. */
  | { readonly type: 'remembered'; readonly memory: DocumentMemory }
  | { readonly type: 'memory-refused' }
  | { readonly type: 'memory-cleared' }
  | { readonly type: 'memory-wished'; readonly keeps: boolean }
  | { readonly type: 'known'; readonly known: KnownValues | null }
  | { readonly type: 'ordered'; readonly order: RowOrder }
  | { readonly type: 'treated-as-report' }
  | { readonly type: 'elsewhere'; readonly elsewhere: Elsewhere }
  | { readonly type: 'about'; readonly about: DocumentAbout }
  | { readonly type: 'annotated'; readonly annotated: AnnotationOutcome }
  | { readonly type: 'started'; readonly command: CommandId }
  | { readonly type: 'ended' }
  | { readonly type: 'noticed'; readonly notice: Notice }
  | { readonly type: 'notice-dismissed' }
  | { readonly type: 'view-chosen'; readonly view: View }
  | { readonly type: 'cursor-found'; readonly cursor: Cursor }
  | { readonly type: 'row-entered'; readonly row: string | null }
  | { readonly type: 'typed'; readonly cell: string; readonly text: string; /** Keep an emptied cell empty: it had a value to confirm. */ readonly keepEmpty?: boolean }
  | { readonly type: 'drafts-taken'; readonly drafts: CellValues }
  | { readonly type: 'drafts-dropped' }
  | { readonly type: 'finding-opened'; readonly finding: string | null }
  | { readonly type: 'filtered'; readonly text: string };
