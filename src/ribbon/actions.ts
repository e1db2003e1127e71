import { COMMANDS } from '../app/commands/index';
import type { CommandId } from '../app/invocation';
import { createRunner } from '../app/run-command';
import { createStore } from '../app/store';
import type { DocumentHost } from '../host/port';

/** What Word hands to a ribbon button's function; it must be told when the work is over. */
export interface RibbonEvent {
  completed(): void;
}

/** Commands that need nothing but their id, so that a button can start them. */
type Plain = Extract<CommandId, 'next-placeholder'>;
const PLAIN: readonly Plain[] = ['next-placeholder'];

/**
 * The functions of the ribbon's buttons, by the action name the manifest uses. A
 * function page has no state of its own: each click reads the document anew. Whatever
 * happens Word is told that the work is over, or the button would stay grey.
 */
export function ribbonActions(newHost: () => DocumentHost): ReadonlyMap<string, (event: RibbonEvent) => Promise<void>> {
  const actions = new Map<string, (event: RibbonEvent) => Promise<void>>();
  for (const id of PLAIN) {
    const name = COMMANDS[id].ribbonAction;
    if (name === undefined) continue;
    actions.set(name, async (event) => {
      try {
        const runner = createRunner(newHost(), createStore());
        // What was put aside in the document is no blank to this button either.
        await runner.run({ id: 'load-memory' });
        await runner.run({ id });
      } finally {
        event.completed();
      }
    });
  }
  return actions;
}
