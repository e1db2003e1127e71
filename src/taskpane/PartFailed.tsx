import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import { useLooks } from './looks';
import { useText } from './pane-context';

interface PartFailedProps {
  /** Other words than those of a view that was only to be looked at. */
  readonly said?: string;
  readonly onRetry: () => void;
}

/** Where a part of the script did not come: say so, and try again. */
export function PartFailed({ said, onRetry }: PartFailedProps): ReactElement {
  const looks = useLooks();
  const text = useText();
  return (
    <div className={looks.panel}>
      <span>{said ?? text.partFailed}</span>
      <Button size="small" onClick={onRetry}>{text.retry}</Button>
    </div>
  );
}
