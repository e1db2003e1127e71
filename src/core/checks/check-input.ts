import type { FactValue } from '../analysis';
import { ownMeeting } from '../meeting/own-meeting';
import { once } from '../once';
import { OUR_SESSIONS, type Sessions } from '../packs/sessions/index';
import type { CheckInput } from './check';

/** What checks read, with the costly parts made when a check first asks for them. */
export interface CheckSources extends Omit<CheckInput, 'values' | 'meeting' | 'sessions'> {
  readonly values: () => readonly FactValue[];
  /** Those that ship, where no others are given. */
  readonly sessions?: Sessions;
}

/** The input of one run of the checks. */
export function checkInput({ values, sessions = OUR_SESSIONS, ...parsed }: CheckSources): CheckInput {
  const read = once(values);
  const meeting = once(() => ownMeeting(parsed.snapshot, parsed.outline));
  return {
    ...parsed,
    sessions,
    get values() {
      return read();
    },
    get meeting() {
      return meeting();
    },
  };
}
