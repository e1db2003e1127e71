import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import type { FactRow } from '../../app/fact-rows';
import { useLooks } from '../looks';
import { useText } from '../pane-context';

interface ConfirmActionsProps {
  readonly row: FactRow;
  /** Places that the typed value will change; 0 while it is the one that stands there. */
  readonly ready: number;
  readonly onFill: (row: FactRow) => void;
}

/** 没变 while the value is as it stands; 改 n 处 once another one is typed. */
export function ConfirmActions({ row, ready, onFill }: ConfirmActionsProps): ReactElement {
  const looks = useLooks();
  const text = useText();
  const label = ready > 0 ? text.fill.changePlaces(ready) : text.fill.unchanged;
  return (
    <Button
      appearance="primary"
      size="small"
      className={looks.smallButton}
      aria-label={ready > 0 ? undefined : text.fill.unchangedOf(row.label)}
      onClick={() => onFill(row)}
    >
      {label}
    </Button>
  );
}

/** The ways the value is written, when its places do not agree; '' when they do. */
export function unlikeTexts(row: FactRow): string {
  const unlike = row.cells
    .map((cell) => [...new Set(cell.placeholders.map((p) => p.text))])
    .filter((texts) => texts.length > 1);
  return unlike.map((texts) => texts.join('、')).join('；');
}
