import type { Severity } from '../../analysis';
import type { ValueMap } from './fact-key';

/** Two values that do not go together, or one that cannot be. Told, never refused. */
export interface Violation {
  /** The key of the value to look at first. */
  readonly key: string;
  /** The keys of all values concerned, `key` among them. */
  readonly keys: readonly string[];
  /** In Chinese; a hint is a question. */
  readonly message: string;
  readonly severity: Severity;
}

/** One group of constraints: what of the values breaks them. */
export type Rule = (values: ValueMap) => readonly Violation[];

export function violation(keys: readonly [string, ...string[]], severity: Severity, message: string): Violation {
  return { key: keys[0], keys, severity, message };
}
