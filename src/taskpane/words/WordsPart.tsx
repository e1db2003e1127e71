import { useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { decodeText } from '../../app/csv/decode-text';
import type { AppState } from '../../app/state';
import { keepWords } from '../../app/words/kept-words';
import { MOST_BYTES, readWords } from '../../app/words/read-words';
import { entriesOf } from '../../core/words/department-words';
import { SAMPLE_FILE } from '../../core/words/sample-file';
import { download } from '../download';
import { FaultList, type Faults } from '../FaultList';
import { ImportButton } from '../ImportButton';
import { LOCAL_STORAGE } from '../local-storage';
import { useLooks } from '../looks';
import { useRun } from '../pane-context';
import { useWordsText } from './words-text';

const useStyles = makeStyles({
  part: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, alignItems: 'flex-start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** 本单位用词: which files are used, and 导入, 导出, 移除. A bad file changes nothing and its mistakes are listed. */
export function WordsPart({ words: { served, imported, faults } }: Pick<AppState, 'words'>): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const words = useWordsText();
  const run = useRun();
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<Faults | null>(null);
  const take = async (chosen: File): Promise<void> => {
    const { name } = chosen;
    setSaid('');
    const refuse = (lines: readonly string[]): void => setRefused({ title: words.bad(name, lines.length), lines });
    if (chosen.size > MOST_BYTES) return refuse([words.tooBig]);
    try {
      const text = decodeText(new Uint8Array(await chosen.arrayBuffer()));
      const read = await readWords(text);
      if (read.errors.length > 0) return refuse(read.errors);
      const kept = keepWords(LOCAL_STORAGE, { name, text });
      await run({ id: 'use-words', imported: { name, text, words: read.words } });
      setRefused(null);
      setSaid((kept ? words.taken : words.notKept)(entriesOf(read.words)));
    } catch {
      refuse([words.unreadable]);
    }
  };
  const remove = async (): Promise<void> => {
    keepWords(LOCAL_STORAGE, null);
    await run({ id: 'use-words', imported: null });
    setRefused(null);
    setSaid(words.removed);
  };
  const count = entriesOf(served);
  const bad = faults.kept.length > 0;
  return (
    <div className={styles.part}>
      {count > 0 ? <span>{words.served(count)}</span> : null}
      {imported ? <span>{words.imported(entriesOf(imported.words), imported.name)}</span> : null}
      {count > 0 && imported ? <span className={looks.caption}>{words.both}</span> : null}
      {count === 0 && !imported ? <span className={looks.caption}>{words.none}</span> : null}
      <FaultList title={words.servedBad} lines={faults.served} more={words.more} />
      <FaultList title={words.keptBad} lines={faults.kept} more={words.more} />
      <div className={styles.buttons}>
        <ImportButton label={words.import} onFile={(chosen) => void take(chosen)} />
        {imported ? (
          <Button size="small" className={looks.smallButton} onClick={() => download(imported.text, JSON_TYPE, words.fileName)}>{words.export}</Button>
        ) : (
          <Button size="small" className={looks.smallButton} onClick={() => download(SAMPLE_FILE, JSON_TYPE, words.sampleName)}>{words.sample}</Button>
        )}
        {imported || bad ? <Button size="small" className={looks.smallButton} onClick={() => void remove()}>{words.remove}</Button> : null}
      </div>
      <div role="status">
        <span className={looks.caption}>{said}</span>
        {refused ? <FaultList {...refused} more={words.more} /> : null}
      </div>
    </div>
  );
}

const JSON_TYPE = 'application/json;charset=utf-8';
