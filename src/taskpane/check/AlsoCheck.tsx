import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { AppState } from '../../app/state';
import { Tick } from '../fill/Tick';
import { useRun, useText } from '../pane-context';

const useStyles = makeStyles({ part: { padding: `0 ${tokens.spacingHorizontalM}`, display: 'flex', flexDirection: 'column', alignItems: 'flex-start' } });

/** 另查: checks of what is a matter of taste, off unless asked for; remembered on this computer. */
export function AlsoCheck({ state }: { readonly state: AppState }): ReactElement {
  const styles = useStyles();
  const { check: words } = useText();
  const run = useRun();
  return (
    <div className={styles.part}>
      {Object.entries(words.also).map(([check, label]) => (
        <Tick key={check} label={label} on={state.alsoCheck.includes(check)} onChange={(on) => void run({ id: 'also-check', check, on })} />
      ))}
    </div>
  );
}
