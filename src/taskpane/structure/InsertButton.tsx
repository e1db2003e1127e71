import { useEffect, useId, type KeyboardEvent, type ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import type { InsertTarget } from '../../app/invocation';
import type { OutlineItem } from '../../app/selectors-structure';
import type { AppState } from '../../app/state';
import { useLooks } from '../looks';
import { useRun, useText } from '../pane-context';
import { PartFailed } from '../PartFailed';
import { insertParts } from '../insert/insert-parts';
import { useInsertions } from './open-insertion';

interface InsertButtonProps {
  readonly item: OutlineItem;
  readonly state: AppState;
  readonly quiet?: boolean;
}

/**
 * 插入, where a standard section of ours can go in and the document can be written.
 * The first click shows below the row what would come; the second, on the same button,
 * writes it, so the focus stays and Enter or a double click does both (decision 0009).
 * The row it stands in must wrap.
 */
export function InsertButton({ item, state, quiet = false }: InsertButtonProps): ReactElement | null {
  const looks = useLooks();
  const text = useText();
  const run = useRun();
  const id = useId();
  const { open, show } = useInsertions();
  const mine = open?.id === id ? open : null;
  const isOffered = item.insertable && state.canWrite;
  useEffect(() => {
    // It has come: after 撤销 the row shall not open again by itself.
    if (mine && !isOffered) show(null);
  }, [mine, isOffered, show]);
  if (!isOffered) return null;

  const target: InsertTarget = { kind: 'element', element: item.element.id, ...(mine?.at && { at: mine.at }) };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && mine) {
      event.stopPropagation();
      show(null);
    }
    // A key held down is one press: what came first shall be seen before it is written.
    if (event.key === 'Enter' && event.repeat) event.preventDefault();
  };
  return (
    <>
      <Button
        size="small"
        appearance={mine ? 'primary' : quiet ? 'subtle' : 'secondary'}
        className={looks.smallButton}
        aria-label={text.structure.insertNamed(item.element.name)}
        aria-expanded={mine !== null}
        // Held while one insertion runs: a second click would insert the same part twice.
        disabledFocusable={state.running === 'insert'}
        onKeyDown={onKeyDown}
        onClick={() => (mine ? void run({ id: 'insert', target }) : show({ id }))}
      >
        {text.structure.insert}
      </Button>
      {mine ? <Preview state={state} target={target} name={item.element.name} onAt={(at) => show({ id, ...(at && { at }) })} onClose={() => show(null)} /> : null}
    </>
  );
}

interface PreviewProps {
  readonly state: AppState;
  readonly target: InsertTarget;
  readonly name: string;
  readonly onAt: (at: 'cursor' | null) => void;
  readonly onClose: () => void;
}

/** Its script is loaded with the first preview; without it a second click inserts all the same. */
function Preview(props: PreviewProps): ReactElement | null {
  const { loaded, failed, retry } = insertParts.use();
  if (failed) return <PartFailed onRetry={retry} />;
  return loaded ? <loaded.InsertPanel {...props} /> : null;
}
