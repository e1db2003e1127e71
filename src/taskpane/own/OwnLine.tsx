import { useState, type ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { AppState } from '../../app/state';
import { lazyModule } from '../lazy-module';
import { PartFailed } from '../PartFailed';
import { useOwnText } from './own-text';

/** Keeping, making and inserting them: loaded when the line is opened. */
export const ownParts = lazyModule(() => import('./OwnPart'));

const useStyles = makeStyles({
  summary: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, cursor: 'pointer' },
});

/** 常用段落和范文框架 at the end of 结构; folded. */
export function View({ state }: { readonly state: AppState }): ReactElement {
  const styles = useStyles();
  const { line } = useOwnText();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{line}</summary>
      {open ? <Part state={state} /> : null}
    </details>
  );
}

function Part({ state }: { readonly state: AppState }): ReactElement | null {
  const { loaded, failed, retry } = ownParts.use();
  if (failed) return <PartFailed onRetry={retry} />;
  return loaded ? <loaded.OwnPart state={state} /> : null;
}
