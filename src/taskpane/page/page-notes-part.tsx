import type { ReactElement } from 'react';
import type { PageNumbers } from '../../host/port';
import { lazyModule } from '../lazy-module';
import { useText } from '../pane-context';

/** Loaded when the first whole report was inserted. */
export const pageNotesPart = lazyModule(() => import('./PageNotes'));

export function PageNotes({ numbers }: { readonly numbers: PageNumbers | null }): ReactElement | null {
  const text = useText();
  const { loaded, failed } = pageNotesPart.use();
  if (failed) return <>{text.partFailed}</>;
  return loaded ? <loaded.PageNotes numbers={numbers} /> : null;
}
