import type { RequestBody } from './rich-api/wire';

/** One RichApi request as it came over the wire. */
export interface LoggedRequest {
  /** Counted from 1; 0 for a clean-up request, which is not counted. */
  readonly number: number;
  /** The members that were called, set or loaded, as `Paragraph.InsertText` would be written: for reading a failed test. */
  readonly actions: readonly string[];
  /** Characters of the request's body. */
  readonly size: number;
}

const INSTANTIATE = 1;
const METHOD = 3;

/**
 * Whether a request only gives references back. Such requests follow every
 * Word.run, nobody waits for them, and they are not counted as round trips.
 */
export function isCleanUp(body: RequestBody): boolean {
  return body.Actions.every(
    (action) => action.ActionType === INSTANTIATE || (action.ActionType === METHOD && action.Name === '_RemoveReference'),
  );
}

/** The requests a pane has sent: round trips are what its user waits for. */
export class RequestLog {
  private readonly entries: LoggedRequest[] = [];
  private counted = 0;

  /** Requests since the last `clear`, clean-up not counted. */
  get count(): number {
    return this.counted;
  }

  get all(): readonly LoggedRequest[] {
    return this.entries;
  }

  /** @returns the request's number, 0 for clean-up. */
  add(body: RequestBody, size: number): number {
    const number = isCleanUp(body) ? 0 : (this.counted += 1);
    this.entries.push({ number, actions: body.Actions.map((action) => `${action.ActionType}:${action.Name}`), size });
    if (this.entries.length > 2000) this.entries.splice(0, 1000);
    return number;
  }

  clear(): void {
    this.entries.length = 0;
    this.counted = 0;
  }
}
