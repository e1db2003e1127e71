import { useId, type ReactElement } from 'react';
import { Field, Input } from '@fluentui/react-components';
import { LONGEST_NAME } from '../../core/scaffolds/from-document/own-file';
import type { OwnText } from '../../app/text/own.zh-CN';
import { useOwnText } from './own-text';

interface NameFieldProps {
  readonly value: string;
  /** '' where nothing is wrong, or nothing is said yet. */
  readonly fault: string;
  readonly onType: (value: string) => void;
  readonly onEnter: () => void;
}

/** What a section shall be called. */
export function NameField({ value, fault, onType, onEnter }: NameFieldProps): ReactElement {
  const words = useOwnText();
  const id = useId();
  return (
    <Field label={{ children: words.name, htmlFor: id }} size="small" {...(fault !== '' && { validationMessage: fault })}>
      <Input
        id={id}
        size="small"
        value={value}
        autoFocus
        onChange={(_, data) => onType(data.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onEnter();
        }}
      />
    </Field>
  );
}

/** What is wrong with a name; '' for nothing. */
export function nameFault(words: OwnText, name: string, taken: readonly string[]): string {
  if (name.trim() === '') return words.nameMissing;
  if (name.trim().length > LONGEST_NAME) return words.nameTooLong(LONGEST_NAME);
  return taken.includes(name.trim()) ? words.nameTaken : '';
}
