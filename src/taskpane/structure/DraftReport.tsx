import type { ReactElement } from 'react';
import type { AppState } from '../../app/state';
import { PartFailed } from '../PartFailed';
import { insertParts } from '../insert/insert-parts';

export interface DraftReportProps {
  readonly state: AppState;
  /** What the view would show, for views other than 结构. */
  readonly title?: string;
  readonly body?: string;
}

/** An empty document: what to do first, 起草全文; loaded for it. */
export function DraftReport(props: DraftReportProps): ReactElement | null {
  const { loaded, failed, retry } = insertParts.use();
  if (failed) return <PartFailed onRetry={retry} />;
  return loaded ? <loaded.DraftForm {...props} /> : null;
}
