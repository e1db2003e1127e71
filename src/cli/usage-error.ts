/** A call that cannot be understood; the message is one Chinese line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
