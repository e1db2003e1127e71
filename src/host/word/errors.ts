import { HostError } from '../port';

/** Word's codes for a document that may not be written (protected, read-only, final). */
const READ_ONLY = new Set(['AccessDenied', 'EditModeRestriction', 'NotAllowed']);
/** Word's codes for a member that this Word does not have. */
const UNSUPPORTED = new Set(['ApiNotFound', 'NotImplemented', 'ApiNotAvailable']);

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/**
 * Whatever Word threw, as the port's one error. `written`: whether the batch that
 * failed had writes in it; Word promises nothing of a batch that stops half way.
 */
export function hostError(error: unknown, written: 'none' | 'unknown'): HostError {
  if (error instanceof HostError) return error;
  const officeCode = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  const details = { written, cause: error, ...(officeCode === undefined ? {} : { officeCode }) };
  if (officeCode !== undefined && READ_ONLY.has(officeCode)) return new HostError('read-only', message, details);
  if (officeCode !== undefined && UNSUPPORTED.has(officeCode)) return new HostError('unsupported', message, details);
  return new HostError('host', message, details);
}
