import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import type { AppState } from '../../app/state';
import { useLooks } from '../looks';
import { useRun, useText } from '../pane-context';

interface DraftReportProps {
  readonly state: AppState;
  /** What the view would show, for views other than 结构. */
  readonly title?: string;
  readonly body?: string;
}

/** An empty document: what to do first, 起草全文. */
export function DraftReport({ state, title, body }: DraftReportProps): ReactElement {
  const looks = useLooks();
  const text = useText();
  const run = useRun();
  const inserting = state.running === 'insert';
  return (
    <div className={looks.panel}>
      {title ? <h2 className={looks.heading}>{title}</h2> : null}
      {body ? <span>{body}</span> : null}
      {state.canWrite ? (
        <>
          <Button appearance="primary" disabledFocusable={inserting} onClick={() => void run({ id: 'insert', target: { kind: 'report' } })}>
            {inserting ? text.structure.inserting : text.structure.draftReport}
          </Button>
          {body ? null : <span className={looks.caption}>{text.structure.draftHint}</span>}
        </>
      ) : null}
    </div>
  );
}
