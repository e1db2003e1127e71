import type { DocumentSnapshot } from '../../core/document';
import type { DocumentHost } from '../port';
import type { Fixture } from './fixture';

/** A document made for one case. */
export interface OpenedDocument {
  readonly host: DocumentHost;
  /** Another holder of the same document: a colleague, or the user typing. */
  readonly other: DocumentHost;
}

/** Where the cases run: over which holder, and what of it can be set up there. */
export interface ContractEnv {
  /** Open a document with these paragraphs. */
  open(lines: readonly string[]): Promise<OpenedDocument>;
  /** Open a document made of WordprocessingML; null where this environment cannot. */
  openFixture(fixture: Fixture): Promise<OpenedDocument | null>;
  /** Open a document that may only be read; null where this environment cannot. */
  openReadOnly(lines: readonly string[]): Promise<OpenedDocument | null>;
  /** Open a document in which changes are tracked and deleted text shows; null where this environment cannot. */
  openTracked(lines: readonly string[]): Promise<OpenedDocument | null>;
  /** Save the document that was opened last and open the file; null where this environment cannot. */
  reopen(): Promise<OpenedDocument | null>;
}

/** One promise of the port. `run` throws where it is broken, and says 'skipped' where it cannot be tried. */
export interface ContractCase {
  readonly id: string;
  readonly name: string;
  run(env: ContractEnv): Promise<'skipped' | void>;
}

/** A promise that was broken. */
export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise';
}

/** Compare by JSON: everything the port says is plain data. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new BrokenPromise(`${what}: is ${is}, should be ${should}`);
}

export function texts(snapshot: DocumentSnapshot): readonly string[] {
  return snapshot.paragraphs.map(({ text }) => text);
}

/** The error a promise is rejected with; broken when it is not. */
export async function rejection(promise: Promise<unknown>, what: string): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new BrokenPromise(`${what}: should be refused`);
}
