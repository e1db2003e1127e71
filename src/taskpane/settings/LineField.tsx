import type { ReactElement } from 'react';
import { Field, Input, Select, Textarea } from '@fluentui/react-components';

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
  return (
    <Field label={label} size="small" {...(hint && { hint })} {...(fault && { validationMessage: fault })}>
      {rows === undefined ? (
        <Input size="small" value={value} onChange={(_, data) => onType(data.value)} />
      ) : (
        <Textarea size="small" rows={rows} resize="vertical" value={value} onChange={(_, data) => onType(data.value)} />
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
  return (
    <Field label={label} size="small" {...(fault && { validationMessage: fault })}>
      <Select size="small" value={value} onChange={(_, data) => onChoose(data.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>{option.label}</option>
        ))}
      </Select>
    </Field>
  );
}
