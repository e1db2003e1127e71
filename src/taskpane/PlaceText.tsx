import { Fragment, type ReactElement } from 'react';
import type { EditContext, PlaceContext } from '../app/place-context';
import type { FixEdit } from '../core/analysis';
import { useLooks } from './looks';

interface BecomesProps {
  readonly token: string;
  /** A blank to fill, or something wrong. */
  readonly mark: 'token' | 'wrong';
  /** The text that will stand there instead; null while there is none; '' for a deletion. */
  readonly becomes: string | null;
  /** Said between old and new by a screen reader. */
  readonly becomesLabel: string;
  /** Shown for a deletion. */
  readonly deletedLabel?: string;
}

/** The token marked, an arrow, and what will stand there: the same drawing everywhere. */
function Becomes({ token, mark, becomes, becomesLabel, deletedLabel = '' }: BecomesProps): ReactElement {
  const looks = useLooks();
  return (
    <>
      <mark className={mark === 'token' ? looks.token : looks.wrong}>{token}</mark>
      {becomes === null ? null : (
        <>
          <span className={looks.arrow} aria-hidden="true">→</span>
          <span className={looks.hidden}>{becomesLabel}</span>
          {becomes === '' ? <span className={looks.caption}>{deletedLabel}</span> : <ins className={looks.inserted}>{becomes}</ins>}
        </>
      )}
    </>
  );
}

/** A place in its context. */
export function PlaceText({ context, ...becomes }: Omit<BecomesProps, 'token'> & { readonly context: PlaceContext }): ReactElement {
  return (
    <>
      {context.cutBefore ? '…' : ''}
      {context.before}
      <Becomes token={context.token} {...becomes} />
      {context.after}
      {context.cutAfter ? '…' : ''}
    </>
  );
}

interface EditsTextProps {
  readonly context: EditContext<FixEdit>;
  readonly becomesLabel: string;
  readonly deletedLabel: string;
}

/** The replacements of a fix that stand near each other, in one quotation. */
export function EditsText({ context, ...labels }: EditsTextProps): ReactElement {
  return (
    <>
      {context.cutBefore ? '…' : ''}
      {context.before}
      {context.edits.map(({ edit, token, after }) => (
        <Fragment key={edit.start}>
          <Becomes token={token} mark="wrong" becomes={edit.text} {...labels} />
          {after}
        </Fragment>
      ))}
      {context.cutAfter ? '…' : ''}
    </>
  );
}
