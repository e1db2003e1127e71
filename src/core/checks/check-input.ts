import type { FactValue } from '../analysis';
import { once } from '../once';
import type { CheckInput } from './check';

/** What checks read, with the costly parts made when a check first asks for them. */
export interface CheckSources extends Omit<CheckInput, 'values'> {
  readonly values: () => readonly FactValue[];
}

/** The input of one run of the checks. */
export function checkInput({ values, ...parsed }: CheckSources): CheckInput {
  const read = once(values);
  return {
    ...parsed,
    get values() {
      return read();
    },
  };
}
