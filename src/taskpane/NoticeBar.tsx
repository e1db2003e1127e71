import type { ReactElement } from 'react';
import type { AppState } from '../app/state';
import { PartFailed } from './PartFailed';
import { useText } from './pane-context';
import { noticeParts } from './views';

/**
 * The message about the document's holder; between the tabs and the list, so that it can't scroll away.
 * Its script is loaded as soon as the pane stands, not when there is something to say: then the server may be gone.
 */
export function NoticeBar({ state }: { readonly state: AppState }): ReactElement | null {
  const { noticeFailed } = useText();
  const { loaded, failed, retry } = noticeParts.use();
  const { notice, canWrite, reading } = state;
  if (!notice && (canWrite || !reading)) return null;
  if (failed) return <PartFailed said={noticeFailed} onRetry={retry} />;
  return loaded ? <loaded.NoticeMessage notice={notice} /> : null;
}
