import { useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { decodeText } from '../../app/csv/decode-text';
import type { UsedSessions } from '../../app/sessions/used-sessions';
import { MOST_BYTES } from '../../app/words/read-words';
import { mergeSessions, NO_DEPARTMENT_SESSIONS, type DepartmentSessions } from '../../core/packs/department-sessions';
import { readSessionFile } from '../../core/packs/session-file';
import { sessionFileText } from '../../core/packs/session-file-text';
import { download } from '../download';
import { FaultList, type Faults } from '../FaultList';
import { ImportButton } from '../ImportButton';
import { useLooks } from '../looks';
import { useSettingsText } from './settings-text';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface FilePartProps {
  readonly sessions: UsedSessions;
  /** What 导出 gives out. */
  readonly exported: DepartmentSessions;
  /** Use and keep it; whether it is kept. */
  readonly onUse: (own: DepartmentSessions) => Promise<boolean>;
}

/** 导入, 导出 and 全部恢复. A bad file changes nothing and its mistakes are listed. */
export function FilePart({ sessions: { served, own, faults }, exported, onUse }: FilePartProps): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const words = useSettingsText();
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<Faults | null>(null);
  const [asks, setAsks] = useState(false);
  const take = async (chosen: File): Promise<void> => {
    setSaid('');
    const refuse = (lines: readonly string[]): void => setRefused({ title: words.bad(chosen.name, lines.length), lines });
    if (chosen.size > MOST_BYTES) return refuse([words.tooBig]);
    try {
      const read = readSessionFile(decodeText(new Uint8Array(await chosen.arrayBuffer())));
      if ('faults' in read) return refuse(read.faults.map(({ line }) => line));
      const kept = await onUse(mergeSessions(own, read.file));
      setRefused(null);
      setSaid((kept ? words.imported : words.importedNotKept)(read.file.sessions.length));
    } catch {
      refuse([words.unreadable]);
    }
  };
  const reset = async (): Promise<void> => {
    setAsks(false);
    await onUse(NO_DEPARTMENT_SESSIONS);
    setRefused(null);
    setSaid(words.resetDone);
  };
  const hasOwn = own.sessions.length > 0 || Object.values(own.unit).some((value) => value !== null);
  return (
    <>
      {served.sessions.length > 0 ? <span>{words.served(served.sessions.length)}</span> : null}
      {own.sessions.length > 0 ? <span>{words.own(own.sessions.length)}</span> : null}
      <FaultList title={words.servedBad} lines={faults.served} more={words.more} />
      <FaultList title={words.keptBad} lines={faults.kept} more={words.more} />
      <div className={styles.buttons}>
        <ImportButton label={words.import} onFile={(chosen) => void take(chosen)} />
        <Button size="small" className={looks.smallButton} onClick={() => download(sessionFileText(exported), JSON_TYPE, words.fileName)}>{words.export}</Button>
        {(hasOwn || faults.kept.length > 0) && !asks ? <Button size="small" className={looks.smallButton} onClick={() => setAsks(true)}>{words.resetAll}</Button> : null}
      </div>
      {asks ? (
        <div role="group" aria-label={words.resetAll}>
          <span>{words.resetAllAsk(own.sessions.length)}</span>
          <div className={styles.buttons}>
            <Button size="small" className={looks.smallButton} onClick={() => void reset()}>{words.resetAllYes}</Button>
            <Button size="small" className={looks.smallButton} autoFocus onClick={() => setAsks(false)}>{words.cancel}</Button>
          </div>
        </div>
      ) : null}
      <div role="status">
        <span className={looks.caption}>{said}</span>
        {refused ? <FaultList {...refused} more={words.more} /> : null}
      </div>
    </>
  );
}

const JSON_TYPE = 'application/json;charset=utf-8';
