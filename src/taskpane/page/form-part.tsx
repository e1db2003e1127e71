import { useState, type ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { AppState } from '../../app/state';
import { lazyModule } from '../lazy-module';
import { useText } from '../pane-context';

/** Loaded when somebody opens it. */
export const formFieldsPart = lazyModule(() => import('./FormFields'));

const useStyles = makeStyles({
  part: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

/** 公文格式: line spacing, fonts, with or without a seal. */
export function FormPart({ state }: { readonly state: AppState }): ReactElement {
  const styles = useStyles();
  const { page } = useText();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.part} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{page.form}</summary>
      {open ? <Fields state={state} /> : null}
    </details>
  );
}

function Fields({ state }: { readonly state: AppState }): ReactElement | null {
  const { partFailed } = useText();
  const { loaded, failed } = formFieldsPart.use();
  if (failed) return <>{partFailed}</>;
  return loaded ? <loaded.FormFields form={state.form} /> : null;
}
