import type { ReactElement } from 'react';
import type { PlaceContext } from '../app/place-context';
import { useLooks } from './looks';

interface PlaceTextProps {
  readonly context: PlaceContext;
  /** A blank to fill, or something wrong. */
  readonly mark: 'token' | 'wrong';
  /** The text that will stand there instead; null while there is none; '' for a deletion. */
  readonly becomes: string | null;
  /** Said between old and new by a screen reader. */
  readonly becomesLabel: string;
  /** Shown for a deletion. */
  readonly deletedLabel?: string;
}

/** A place in its context, the token marked, and what will stand there: the same drawing everywhere. */
export function PlaceText({ context, mark, becomes, becomesLabel, deletedLabel = '' }: PlaceTextProps): ReactElement {
  const looks = useLooks();
  return (
    <>
      {context.cutBefore ? '…' : ''}
      {context.before}
      <mark className={mark === 'token' ? looks.token : looks.wrong}>{context.token}</mark>
      {becomes === null ? null : (
        <>
          <span className={looks.arrow} aria-hidden="true">→</span>
          <span className={looks.hidden}>{becomesLabel}</span>
          {becomes === '' ? <span className={looks.caption}>{deletedLabel}</span> : <ins className={looks.inserted}>{becomes}</ins>}
        </>
      )}
      {context.after}
      {context.cutAfter ? '…' : ''}
    </>
  );
}
