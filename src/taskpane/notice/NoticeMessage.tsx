import type { ReactElement } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { Notice } from '../../app/notice';
import { useLooks } from '../looks';
import { useRun, useSend, useText } from '../pane-context';
import { messageOf, readOnly } from './message-of';
import { useNoticeText } from './notice-text';

const useStyles = makeStyles({
  bar: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`, flexShrink: 0 },
  title: { display: 'block' },
});

/** A message with what can be done about it. `notice`: null says that the document cannot be written. */
export function NoticeMessage({ notice }: { readonly notice: Notice | null }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const { page } = useText();
  const words = useNoticeText();
  const run = useRun();
  const send = useSend();
  const message = notice ? messageOf(notice, words, page) : readOnly(words);
  return (
    <div role="region" aria-label={words.region}>
      <MessageBar intent={message.intent} layout="multiline" className={styles.bar}>
        <MessageBarBody>
          <MessageBarTitle className={styles.title}>{message.title}</MessageBarTitle>
          {message.body}
          {message.more}
        </MessageBarBody>
        {message.actions.length > 0 || message.dismissible ? (
          <MessageBarActions>
            {message.actions.map(({ label, run: invocation }, i) => (
              <Button
                key={label}
                size="small"
                className={looks.smallButton}
                appearance={i === 0 ? 'primary' : 'secondary'}
                onClick={() => void run(invocation)}
              >
                {label}
              </Button>
            ))}
            {message.dismissible ? (
              <Button size="small" className={looks.smallButton} onClick={() => send({ type: 'notice-dismissed' })}>
                {words.dismiss}
              </Button>
            ) : null}
          </MessageBarActions>
        ) : null}
      </MessageBar>
    </div>
  );
}
