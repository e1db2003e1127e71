import type { Judgements } from '../../core/facts/judgements';
import type { CommandContext } from '../command';
import type { AppState, Reading } from '../state';

/**
 * Put a judgement into the state and analyse the same texts under it.
 * @param change from the judgements so far to the new ones; the same object changes nothing
 */
export function judge(
  { store, analyze }: Pick<CommandContext, 'store' | 'analyze'>,
  change: (state: AppState, reading: Reading) => Judgements,
): void {
  const state = store.get();
  const { reading, renew } = state;
  if (!reading) return;
  const judgements = change(state, reading);
  if (judgements === state.judgements) return;
  const { snapshot } = reading;
  store.send({ type: 'judged', judgements, renew, reading: { snapshot, analysis: analyze(snapshot, { judgements }) } });
}
