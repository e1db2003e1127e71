import type { ReactElement } from 'react';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { CircleHalfFill16Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import { CircleHint16Regular } from '@fluentui/react-icons/svg/circle-hint';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { OutlineItem } from '../../app/selectors-structure';
import { useLooks } from '../looks';
import { useText } from '../pane-context';

/** The worst that a row has: one icon a row. */
export type RowState = 'error' | 'warning' | 'blank' | 'absent' | 'done';

/** The state of an outline row. A missing optional part is absent, not wrong. */
export function rowState({ status, element, counts }: OutlineItem): RowState {
  if (status === 'missing') {
    if (element.level === 1) return 'error';
    return element.requirement === 'required' ? 'warning' : 'absent';
  }
  if (counts.errors > 0) return 'error';
  if (counts.warnings > 0 || status !== 'present') return 'warning';
  return counts.blanks > 0 ? 'blank' : 'done';
}

/** Done is quiet, unfinished blue, wrong loud; words beside the row say the same, so the icon is silent but for 'done'. */
export function StateIcon({ state }: { readonly state: RowState }): ReactElement {
  const looks = useLooks();
  const text = useText();
  switch (state) {
    case 'error':
      return <ErrorCircle16Filled className={looks.danger} aria-hidden="true" />;
    case 'warning':
      return <Warning16Filled className={looks.warning} aria-hidden="true" />;
    case 'blank':
      return <CircleHalfFill16Regular className={looks.brand} aria-hidden="true" />;
    case 'absent':
      return <CircleHint16Regular className={looks.quiet} aria-hidden="true" />;
    case 'done':
      return <Checkmark16Regular className={looks.success} aria-label={text.structure.done} />;
  }
}
