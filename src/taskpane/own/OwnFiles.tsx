import { useRef, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { decodeText } from '../../app/csv/decode-text';
import { LONGEST_FILE, ownFileText, readOwnFile } from '../../core/scaffolds/from-document/own-file';
import type { OwnSection } from '../../core/scaffolds/from-document/own-section';
import { download } from '../download';
import { useLooks } from '../looks';
import { useOwnText } from './own-text';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS } });

/** What is wrong with a file. */
export interface OwnFaults {
  readonly title: string;
  readonly lines: readonly string[];
}

interface OwnFilesProps {
  readonly sections: readonly OwnSection[];
  readonly onImport: (sections: readonly OwnSection[]) => void;
  readonly onRefuse: (faults: OwnFaults) => void;
}

/** 导入 and 导出 of all that is kept, in one file. */
export function OwnFiles({ sections, onImport, onRefuse }: OwnFilesProps): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const words = useOwnText();
  const file = useRef<HTMLInputElement>(null);
  const take = async (chosen: File): Promise<void> => {
    const refuse = (lines: readonly string[]): void => onRefuse({ title: words.bad(chosen.name, lines.length), lines });
    if (chosen.size > LONGEST_FILE * BYTES) return refuse([words.tooBig]);
    try {
      const read = readOwnFile(decodeText(new Uint8Array(await chosen.arrayBuffer())));
      if ('errors' in read) refuse(read.errors);
      else onImport(read.sections);
    } catch {
      refuse([words.unreadable]);
    }
  };
  return (
    <div className={styles.buttons}>
      <Button size="small" className={looks.smallButton} onClick={() => file.current?.click()}>{words.import}</Button>
      {sections.length > 0 ? (
        <Button size="small" className={looks.smallButton} onClick={() => download(ownFileText(sections), 'application/json;charset=utf-8', words.fileName)}>{words.export}</Button>
      ) : null}
      <input
        ref={file}
        type="file"
        accept=".json,.txt"
        hidden
        aria-label={words.import}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) void take(chosen);
          // The same file mended and chosen again must be read again.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}

/** A Chinese character in UTF-8. */
const BYTES = 3;
