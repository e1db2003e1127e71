import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { decodeText } from '../../app/csv/decode-text';
import { LONGEST_FILE, ownFileText, readOwnFile } from '../../core/scaffolds/from-document/own-file';
import type { OwnSection } from '../../core/scaffolds/from-document/own-section';
import { download } from '../download';
import type { Faults } from '../FaultList';
import { ImportButton } from '../ImportButton';
import { useLooks } from '../looks';
import { useOwnText } from './own-text';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS } });

interface OwnFilesProps {
  readonly sections: readonly OwnSection[];
  readonly onImport: (sections: readonly OwnSection[]) => void;
  readonly onRefuse: (faults: Faults) => void;
}

/** 导入 and 导出 of all that is kept, in one file. */
export function OwnFiles({ sections, onImport, onRefuse }: OwnFilesProps): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const words = useOwnText();
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
      <ImportButton label={words.import} onFile={(chosen) => void take(chosen)} />
      {sections.length > 0 ? (
        <Button size="small" className={looks.smallButton} onClick={() => download(ownFileText(sections), 'application/json;charset=utf-8', words.fileName)}>{words.export}</Button>
      ) : null}
    </div>
  );
}

/** A Chinese character in UTF-8. */
const BYTES = 3;
