import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLooks } from '../looks';
import { useRun, useText } from '../pane-context';
import type { DraftReportProps } from '../structure/DraftReport';
import { Choices } from './Choices';
import { Paragraphs } from './Paragraphs';
import { useInsertText } from './insert-text';
import { usePlanned } from './planned';

const useStyles = makeStyles({
  action: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/**
 * 起草全文: what it is drafted for, the button, and below it the whole text that it writes.
 * All of it is in sight before the click and nothing stands in the document that could be
 * lost, so one click is enough (decision 0009).
 */
export function DraftForm({ state, title, body }: DraftReportProps): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const words = useInsertText();
  const run = useRun();
  const planned = usePlanned(state, { kind: 'report' });
  const preview = planned?.kind === 'preview' ? planned.preview : null;
  const inserting = state.running === 'insert';
  return (
    <div className={looks.panel}>
      {title ? <h2 className={looks.heading}>{title}</h2> : null}
      {body ? <span>{body}</span> : null}
      {state.canWrite ? (
        <>
          {body ? null : <span className={looks.caption}>{words.draftHint}</span>}
          {state.own.frame ? <span>{words.byOwn(state.own.frame.name)}</span> : <Choices state={state} isWhole />}
          <div className={styles.action}>
            <Button appearance="primary" disabledFocusable={inserting} onClick={() => void run({ id: 'insert', target: { kind: 'report' } })}>
              {inserting ? text.structure.inserting : words.draftReport}
            </Button>
            {preview ? <span className={looks.caption} role="status">{words.counts(preview.paragraphs.length, preview.blanks)}</span> : null}
          </div>
          {planned?.kind === 'refused' ? <span>{planned.reason}</span> : null}
          {preview ? (
            <section aria-label={words.previewReport}>
              <Paragraphs paragraphs={preview.paragraphs} />
            </section>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
