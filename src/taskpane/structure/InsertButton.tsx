import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import type { OutlineItem } from '../../app/selectors-structure';
import type { AppState } from '../../app/state';
import { useLooks } from '../looks';
import { useRun, useText } from '../pane-context';

interface InsertButtonProps {
  readonly item: OutlineItem;
  readonly state: AppState;
  readonly quiet?: boolean;
}

/** 插入, where a standard section of ours can go in and the document can be written. */
export function InsertButton({ item, state, quiet = false }: InsertButtonProps): ReactElement | null {
  const looks = useLooks();
  const text = useText();
  const run = useRun();
  if (!item.insertable || !state.canWrite) return null;
  return (
    <Button
      size="small"
      appearance={quiet ? 'subtle' : 'secondary'}
      className={looks.smallButton}
      aria-label={text.structure.insertNamed(item.element.name)}
      // Held while one insertion runs: a second click would insert the same part twice.
      disabledFocusable={state.running === 'insert'}
      onClick={() => void run({ id: 'insert', target: { kind: 'element', element: item.element.id } })}
    >
      {text.structure.insert}
    </Button>
  );
}
