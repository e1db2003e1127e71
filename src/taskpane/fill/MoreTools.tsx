import { useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AppState } from '../../app/state';
import { useLooks } from '../looks';
import { useRun, useSend, useText } from '../pane-context';
import { Tick } from './Tick';
import { sheetPart } from './sheet';

const useStyles = makeStyles({
  summary: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, cursor: 'pointer' },
  body: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, alignItems: 'flex-start' },
});

/** 更多: what is kept and where, and the sheet to hand out; folded, since it is not needed to fill. */
export function MoreTools({ state }: { readonly state: AppState }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const run = useRun();
  const send = useSend();
  const [open, setOpen] = useState(false);
  const known = state.known === null ? 0 : Object.keys(state.known).length;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{text.fill.moreTools}</summary>
      {open ? (
        <div className={styles.body}>
          <Tick label={text.fill.memory} on={state.keepsMemory} onChange={(keeps) => send({ type: 'memory-wished', keeps })} />
          <Tick label={text.fill.keepKnown} on={state.known !== null} onChange={(on) => send({ type: 'known', known: on ? {} : null })} />
          {known > 0 ? (
            <Button size="small" className={looks.smallButton} onClick={() => send({ type: 'known', known: {} })}>{text.fill.forgetAll(known)}</Button>
          ) : null}
          {state.canWrite ? (
            <Button size="small" className={looks.smallButton} onClick={() => void run({ id: 'clear-memory' })}>{text.fill.clearMemory}</Button>
          ) : null}
          <Sheet state={state} />
        </div>
      ) : null}
    </details>
  );
}

function Sheet({ state }: { readonly state: AppState }): ReactElement | null {
  const { loaded } = sheetPart.use();
  return loaded ? <loaded.SheetPart state={state} /> : null;
}
