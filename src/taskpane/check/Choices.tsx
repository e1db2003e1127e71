import { useId, type ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useLooks } from '../looks';

const useStyles = makeStyles({
  set: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0 },
  label: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minHeight: '28px', cursor: 'pointer', overflowWrap: 'anywhere' },
  dot: { width: '16px', height: '16px', margin: 0, flexShrink: 0, accentColor: tokens.colorCompoundBrandBackground },
});

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface ChoicesProps<V extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<V>[];
  /** A value that is none of the choices: none is chosen yet. */
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** One of a few, as radio buttons of the browser's own: Fluent's cost more script than all that stands beside them. */
export function Choices<V extends string>({ legend, choices, value, onChange }: ChoicesProps<V>): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const name = useId();
  // One stop for Tab, as radio buttons are: Fluent's way of moving the focus would halt at each.
  const stop = Math.max(0, choices.findIndex((choice) => choice.value === value));
  return (
    <fieldset className={styles.set}>
      <legend className={`${looks.caption} ${styles.legend}`}>{legend}</legend>
      {choices.map((choice, i) => (
        <label key={choice.value} className={styles.label}>
          <input type="radio" className={styles.dot} name={name} checked={choice.value === value} tabIndex={i === stop ? 0 : -1} onChange={() => onChange(choice.value)} />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
