import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useLooks } from './looks';

/** Lines that say what is wrong with a file, under a title. */
export interface Faults {
  readonly title: string;
  readonly lines: readonly string[];
}

const useStyles = makeStyles({ faults: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' } });

/** Mistakes shown at once; a file that is bad throughout is mended from its first ones. */
const SHOWN = 12;

interface FaultListProps extends Faults {
  /** Words for those that are not shown. */
  readonly more: (count: number) => string;
}

/** What is wrong with a file; nothing where nothing is. */
export function FaultList({ title, lines, more }: FaultListProps): ReactElement | null {
  const styles = useStyles();
  const looks = useLooks();
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
