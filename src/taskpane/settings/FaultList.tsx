import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useLooks } from '../looks';
import { useSettingsText } from './settings-text';

export interface Faults {
  readonly title: string;
  readonly lines: readonly string[];
}

const useStyles = makeStyles({ faults: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' } });

/** Mistakes shown at once; a file that is bad throughout is mended from its first ones. */
const SHOWN = 12;

/** What is wrong with a file. */
export function FaultList({ title, lines }: Faults): ReactElement | null {
  const styles = useStyles();
  const looks = useLooks();
  const { more } = useSettingsText();
  if (lines.length === 0) return null;
  return (
    <div>
      <span>{title}</span>
      <ul className={styles.faults}>
        {lines.slice(0, SHOWN).map((line, i) => <li key={i}>{line}</li>)}
      </ul>
      {lines.length > SHOWN ? <span className={looks.caption}>{more(lines.length - SHOWN)}</span> : null}
    </div>
  );
}
