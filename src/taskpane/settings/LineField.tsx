import type { ReactElement } from 'react';
import { Field, Input, Select, Textarea, makeStyles } from '@fluentui/react-components';

/** A name of a meeting, or a field of default width, may not be wider than the pane. */
const useStyles = makeStyles({
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  control: { minWidth: 0, maxWidth: '100%', '& input, & select, & textarea': { minWidth: 0, width: '100%' } },
});

interface TypedProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** What is wrong with it; '' or nothing where it is right. */
  readonly fault?: string | undefined;
  /** Lines of a text that is longer, or a list; else one line. */
  readonly rows?: number;
  readonly onType: (value: string) => void;
}

/** One field of the settings with its hint, and below it what is wrong. */
export function LineField({ label, hint, value, fault, rows, onType }: TypedProps): ReactElement {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} size="small" {...(hint && { hint })} {...(fault && { validationMessage: fault })}>
      {rows === undefined ? (
        <Input className={styles.control} size="small" value={value} onChange={(_, data) => onType(data.value)} />
      ) : (
        <Textarea className={styles.control} size="small" rows={rows} resize="vertical" value={value} onChange={(_, data) => onType(data.value)} />
      )}
    </Field>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly fault?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

/** One of several. */
export function ChoiceField({ label, value, fault, options, onChoose }: ChoiceProps): ReactElement {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} size="small" {...(fault && { validationMessage: fault })}>
      <Select className={styles.control} size="small" value={value} onChange={(_, data) => onChoose(data.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>{option.label}</option>
        ))}
      </Select>
    </Field>
  );
}
