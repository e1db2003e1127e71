import type { FactValue } from '../analysis';
import { ownMeeting } from '../meeting/own-meeting';
import { once } from '../once';
import type { CheckInput } from './check';

/** What checks read, with the costly parts made when a check first asks for them. */
export interface CheckSources extends Omit<CheckInput, 'values' | 'meeting'> {
  readonly values: () => readonly FactValue[];
}

/** The input of one run of the checks. */
export function checkInput({ values, ...parsed }: CheckSources): CheckInput {
  const read = once(values);
  const meeting = once(() => ownMeeting(parsed.snapshot, parsed.outline));
  return {
    ...parsed,
    get values() {
      return read();
    },
    get meeting() {
      return meeting();
    },
  };
}
