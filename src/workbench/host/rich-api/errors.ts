export type WordErrorCode =
  | 'AccessDenied' | 'GeneralException' | 'InvalidArgument' | 'ItemNotFound' | 'NotImplemented' | 'SearchDialogIsOpen'
  | 'SearchStringInvalidOrTooLong' | 'InvalidObjectPath' | 'ApiNotFound';

/** An error that goes back to office.js with a code of Word's. Anything else thrown becomes GeneralException. */
export class WordError extends Error {
  override readonly name = 'WordError';
  constructor(
    /** A WordErrorCode, or whatever a test wants to see. */
    readonly code: WordErrorCode | (string & {}),
    message: string,
    /** The member, e.g. Paragraph.GetNext. */
    readonly location = '',
  ) {
    super(message);
  }
}
