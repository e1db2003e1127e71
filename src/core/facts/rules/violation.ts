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

/** What a violation says, as findings say it: no spaces around numerals, no mark at the end; one that is only asked about asks. */
export function asFinding({ message, severity }: Violation, as: Severity): string {
  const words = message.replace(/ /g, '').replace(/[。？]$/, '');
  return as === 'hint' && severity !== 'hint' ? `${words}，是否有误` : words;
}
