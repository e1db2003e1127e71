import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  label: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minHeight: '28px', cursor: 'pointer' },
  box: { width: '16px', height: '16px', margin: 0, flexShrink: 0, accentColor: tokens.colorCompoundBrandBackground },
});

interface TickProps {
  readonly label: string;
  readonly on: boolean;
  readonly title?: string;
  readonly onChange: (on: boolean) => void;
}

/** A tick box of the browser's own: Fluent's costs more script than all that stands beside it. */
export function Tick({ label, on, title, onChange }: TickProps): ReactElement {
  const styles = useStyles();
  return (
    <label className={styles.label} title={title}>
      <input type="checkbox" className={styles.box} checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
