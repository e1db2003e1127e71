import type { Ignore } from '../../core/ignore';

/** Whether what was read from a document is an ignore as we keep them. */
export function isIgnore(raw: unknown): raw is Ignore {
  if (!isRecord(raw) || typeof raw['check'] !== 'string' || typeof raw['reason'] !== 'string') return false;
  const { scope, mark, nth, of } = raw;
  if (scope === 'words' || scope === 'kind' || scope === 'absence') return typeof of === 'string' && of !== '';
  const told = isRecord(mark) && ['before', 'token', 'after'].every((key) => typeof mark[key] === 'string');
  return scope === 'place' && told && Number.isInteger(nth) && Number(nth) >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
