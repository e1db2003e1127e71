import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import { useLooks } from './looks';
import { useText } from './pane-context';

/** Where a part of the script did not come: say so, and try again. */
export function PartFailed({ onRetry }: { readonly onRetry: () => void }): ReactElement {
  const looks = useLooks();
  const text = useText();
  return (
    <div className={looks.panel}>
      <span>{text.partFailed}</span>
      <Button size="small" onClick={onRetry}>{text.notice.retry}</Button>
    </div>
  );
}
