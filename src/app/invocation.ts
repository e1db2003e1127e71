import type { IgnoreScope } from '../core/checks/ignored';
import type { Place, TextRange } from '../core/document';
import type { Ignore } from '../core/ignore';
import type { PlaceMark } from '../core/place-mark';
import type { Edit } from '../host/port';
import type { DepartmentSessions } from '../core/packs/department-sessions';
import type { OwnSection } from '../core/scaffolds/from-document/own-section';
import type { ElementId } from '../core/structure/elements';
import type { DepartmentWords } from '../core/words/department-words';
import type { SessionFaults } from './sessions/used-sessions';
import type { ImportedWords, WordsFaults } from './words/used-words';

/**
 * What goes in: the whole report, or one element (a phase is its level-1 element).
 * `at`: behind the paragraph in which the cursor was last found; else the model's place.
 */
export type InsertTarget =
  | { readonly kind: 'report'; readonly at?: 'cursor' }
  | { readonly kind: 'element'; readonly element: ElementId; readonly at?: 'cursor' }
  /** 常用段落 or 范文框架: of one element to the model's place, else behind the cursor. */
  | { readonly kind: 'own'; readonly section: OwnSection; readonly at?: 'cursor' };

/** Values by cell key (see fact-rows.ts), as typed. */
export type CellValues = Readonly<Record<string, string>>;

/** A command and what it is asked to do. Everything the pane or the ribbon can start is one of these. */
export type Invocation =
  | { readonly id: 'rescan' }
  | { readonly id: 'follow-document' }
  | { readonly id: 'go-to-place'; readonly place: Place }
  | { readonly id: 'fill-fact'; readonly row: string; readonly values: CellValues }
  | { readonly id: 'fill-all'; readonly values: CellValues }
  | { readonly id: 'complete-term'; readonly token: string; readonly suggestion: string }
  | { readonly id: 'apply-fix'; readonly finding: string }
  | { readonly id: 'fix-all'; readonly findings: readonly string[] }
  | { readonly id: 'ignore-finding'; readonly finding: string; readonly scope: IgnoreScope; readonly reason: string }
  | { readonly id: 'restore-finding'; readonly ignored: Ignore }
  | { readonly id: 'use-words'; readonly imported: ImportedWords | null; readonly served?: DepartmentWords; readonly faults?: WordsFaults }
  | { readonly id: 'use-sessions'; readonly own: DepartmentSessions; readonly served?: DepartmentSessions; readonly faults?: SessionFaults }
  | { readonly id: 'also-check'; readonly check: string; readonly on: boolean }
  | { readonly id: 'insert'; readonly target: InsertTarget }
  | { readonly id: 'find-cursor' }
  | { readonly id: 'add-page-numbers' }
  | { readonly id: 'undo-last-write' }
  | { readonly id: 'take-back' }
  | { readonly id: 'next-placeholder' }
  | { readonly id: 'check-elsewhere' }
  | { readonly id: 'prepare-sheet' }
  | { readonly id: 'annotate' }
  | { readonly id: 'remove-annotations' }
  | { readonly id: 'treat-as-report' }
  | { readonly id: 'load-memory' }
  | { readonly id: 'save-memory' }
  | { readonly id: 'clear-memory' }
  | { readonly id: 'not-blank'; readonly places: readonly TextRange[] }
  | { readonly id: 'restore-blank'; readonly mark: PlaceMark }
  | { readonly id: 'merge-facts'; readonly row: string; readonly into: string }
  | { readonly id: 'split-fact'; readonly place: TextRange }
  | { readonly id: 'confirm-value'; readonly row: string }
  | { readonly id: 'unconfirm-value'; readonly fact: string; readonly index: number | null }
  | { readonly id: 'align-twins'; readonly edits: readonly Edit[]; readonly name: string }
  | { readonly id: 'renew'; readonly on: boolean };

export type CommandId = Invocation['id'];
