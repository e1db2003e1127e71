import { HostError, type Change, type DocumentHost, type WriteOutcome } from '../../src/host/port';

/** What goes wrong at the next call of a member, once. */
export type Fault =
  | { readonly at: 'read' | 'fingerprint' | 'select' | 'readElsewhere' }
  /** The holder breaks off after so many edits, from the end of the document backwards. */
  | { readonly at: 'write'; readonly after: number }
  /** Tracked changes are on: the old text stays before the new one. */
  | { readonly at: 'track' };

/** A document holder that fails on request, over a real one; everything else is the real one's. */
export class FlakyHost implements DocumentHost {
  readonly capabilities;
  private faults: Fault[] = [];
  readonly calls: string[] = [];

  constructor(private readonly real: DocumentHost) {
    this.capabilities = real.capabilities;
  }

  failNext(...faults: Fault[]): void {
    this.faults.push(...faults);
  }

  private take<At extends Fault['at']>(at: At): Extract<Fault, { at: At }> | undefined {
    const i = this.faults.findIndex((f) => f.at === at);
    return i < 0 ? undefined : (this.faults.splice(i, 1)[0] as Extract<Fault, { at: At }>);
  }

  private call<T>(at: 'read' | 'fingerprint' | 'select' | 'readElsewhere', work: () => Promise<T>): Promise<T> {
    this.calls.push(at);
    if (this.take(at)) return Promise.reject(broken('none'));
    return work();
  }

  read = () => this.call('read', () => this.real.read());
  readWithSelection = () => this.call('read', () => this.real.readWithSelection());
  fingerprint = () => this.call('fingerprint', () => this.real.fingerprint());
  readElsewhere = () => this.call('readElsewhere', () => this.real.readElsewhere());
  readAbout = () => this.real.readAbout();
  addPageNumbers = () => this.real.addPageNumbers();
  annotate: DocumentHost['annotate'] = (mark, notes) => this.real.annotate(mark, notes);
  select: DocumentHost['select'] = (place) => this.call('select', () => this.real.select(place));
  readMemory = () => this.real.readMemory();
  writeMemory: DocumentHost['writeMemory'] = (text) => this.real.writeMemory(text);
  onMaybeChanged: DocumentHost['onMaybeChanged'] = (listener) => this.real.onMaybeChanged(listener);

  async write(change: Change): Promise<WriteOutcome> {
    this.calls.push('write');
    const broke = this.take('write');
    if (broke) {
      const backwards = [...change.edits].sort((a, b) => b.paragraph - a.paragraph || b.start - a.start);
      if (broke.after > 0) await this.real.write({ edits: backwards.slice(0, broke.after) });
      throw broken('unknown');
    }
    if (this.take('track')) {
      const outcome = await this.real.write({ edits: change.edits.map((e) => ({ ...e, text: e.expected + e.text })) });
      return { ...outcome, edits: change.edits.map(() => 'tracked' as const), inverse: null };
    }
    return this.real.write(change);
  }
}

function broken(written: 'none' | 'unknown'): HostError {
  return new HostError('host', 'broken on request', { written, officeCode: 'GeneralException' });
}
