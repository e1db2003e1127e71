import { useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { collect, type Collected } from '../../app/csv/collect';
import { decodeText } from '../../app/csv/decode-text';
import { handOut } from '../../app/csv/hand-out';
import type { AppState } from '../../app/state';
import { download } from '../download';
import { ImportButton } from '../ImportButton';
import { useLooks } from '../looks';
import { useSend, useText } from '../pane-context';
import { useSheetText } from './sheet-text';
import { SheetPreview } from './SheetPreview';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, alignSelf: 'stretch', alignItems: 'flex-start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** 分发收集: the open facts as a sheet for others to fill in, and back. */
export function SheetPart({ state }: { readonly state: AppState }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const sheet = useSheetText();
  const send = useSend();
  const [collected, setCollected] = useState<readonly Collected[] | null>(null);
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(handOut(state));
      setSaid(sheet.copied);
    } catch {
      setSaid(sheet.notCopied);
    }
  };
  const take = async (chosen: File): Promise<void> => {
    if (chosen.size > MOST_BYTES) return setSaid(sheet.tooBig);
    const found = collect(decodeText(new Uint8Array(await chosen.arrayBuffer())), state);
    setCollected(found);
    setSaid(found === null ? sheet.foreign : found.length === 0 ? sheet.nothing : '');
  };
  const adopt = (entries: readonly Collected[]): void => {
    send({ type: 'drafts-taken', drafts: Object.assign({}, ...entries.map((entry) => entry.drafts ?? {})) });
    setCollected(null);
    setSaid(sheet.taken(entries.length));
  };
  return (
    <section className={styles.part} aria-label={text.fill.sheet}>
      <h3 className={looks.heading}>{text.fill.sheet}</h3>
      <div className={styles.buttons}>
        <Button size="small" className={looks.smallButton} onClick={() => download(handOut(state), CSV, sheet.fileName)}>{sheet.export}</Button>
        <Button size="small" className={looks.smallButton} onClick={() => void copy()}>{sheet.copy}</Button>
        {state.canWrite ? (
          <ImportButton label={sheet.import} accept=".csv,.txt" onFile={(chosen) => void take(chosen)} />
        ) : null}
      </div>
      <span role="status" className={looks.caption}>{said}</span>
      {collected && collected.length > 0 ? <SheetPreview entries={collected} onTake={adopt} onCancel={() => setCollected(null)} /> : null}
    </section>
  );
}

/** A sheet of facts has some kilobytes; what is far larger is another file. */
const MOST_BYTES = 2_000_000;

const CSV = 'text/csv;charset=utf-8';
