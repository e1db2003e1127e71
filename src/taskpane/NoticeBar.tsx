import type { ReactElement } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { Invocation } from '../app/invocation';
import type { Notice, WriteLabel } from '../app/notice';
import type { AppState } from '../app/state';
import type { Text } from '../app/text/index';
import { useLooks } from './looks';
import { PageNotes } from './page/page-notes-part';
import { useRun, useSend, useText } from './pane-context';

const useStyles = makeStyles({
  bar: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`, flexShrink: 0 },
  title: { display: 'block' },
});

interface Message {
  readonly intent: 'error' | 'warning' | 'info';
  readonly title: string;
  readonly body: string;
  /** What the reader can do about it, the first one the likeliest. */
  readonly actions: readonly { readonly label: string; readonly run: Invocation }[];
  /** False: it stands as long as its cause does. */
  readonly dismissible: boolean;
  /** What is loaded for it. */
  readonly more?: ReactElement;
}

/** The message about the document's holder; between the tabs and the list, so that it can't scroll away. */
export function NoticeBar({ state }: { readonly state: AppState }): ReactElement | null {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const run = useRun();
  const send = useSend();
  const message = messageOf(state, text);
  if (!message) return null;
  return (
    <div role="region" aria-label={text.notice.region}>
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
                {text.notice.dismiss}
              </Button>
            ) : null}
          </MessageBarActions>
        ) : null}
      </MessageBar>
    </div>
  );
}

function messageOf(state: AppState, text: Text): Message | null {
  const { notice } = state;
  if (notice) return noticeMessage(notice, text);
  if (state.canWrite || !state.reading) return null;
  return readOnly(text);
}

function readOnly({ notice: words }: Text): Message {
  return { intent: 'warning', title: words.readOnlyTitle, body: words.readOnlyText, actions: [], dismissible: false };
}

/** Mistakes of a file named at once. */
const FIRST_ERRORS = 3;

function noticeMessage(notice: Notice, text: Text): Message {
  const words = text.notice;
  const plain = { intent: 'warning', body: '', actions: [], dismissible: true } as const;
  const retry = { label: words.retry, run: { id: 'rescan' } } as const;
  switch (notice.kind) {
    case 'stale':
      return { ...plain, title: words.staleTitle, body: words.staleText };
    case 'read-only':
      return readOnly(text);
    case 'unsupported':
      return { ...plain, title: words.unsupportedTitle, body: words.unsupportedText };
    case 'read-failed':
      return { intent: 'error', title: words.readFailedTitle, body: words.readFailedText(notice.code), actions: [retry], dismissible: false };
    case 'select-failed':
      return { ...plain, title: words.selectFailedTitle, body: words.selectFailedText(notice.code) };
    case 'annotate-failed':
      return { ...plain, title: words.annotateFailedTitle, body: words.annotateFailedText(notice.code) };
    case 'tracked':
      return { ...plain, intent: 'info', title: words.trackedTitle, body: words.trackedText(notice.places) };
    case 'refused':
      return { ...plain, title: words.refusedTitle, body: notice.reason };
    case 'enclosed':
      return { ...plain, title: words.refusedTitle, body: words.enclosedText };
    case 'inserted':
      return { ...plain, intent: 'info', title: words.insertedTitle, body: notice.notes.join('；') };
    case 'page': {
      const add = notice.numbers === null ? [{ label: text.page.addNumbers, run: { id: 'add-page-numbers' } } as const] : [];
      return { ...plain, intent: 'info', title: text.page.title, actions: add, more: <PageNotes numbers={notice.numbers} /> };
    }
    case 'nothing-left':
      return { ...plain, intent: 'info', title: words.nothingLeft };
    case 'twins': {
      const changes = notice.changes.map(({ stands, typed }) => words.twinChange(stands, typed)).join('；');
      const [first] = notice.edits;
      const align = { label: words.twinsAlign(notice.edits.length), run: { id: 'align-twins', edits: notice.edits, name: changes } } as const;
      const see = first && ({ label: words.twinsSee, run: { id: 'go-to-place', place: first } } as const);
      return { ...plain, intent: 'info', title: words.twinsTitle(notice.edits.length), body: words.twinsText(changes), actions: see ? [align, see] : [align] };
    }
    case 'memory-damaged':
      return { ...plain, intent: 'info', title: words.memoryDamagedTitle, body: words.memoryDamagedText };
    case 'memory-refused':
      return { ...plain, title: words.memoryRefusedTitle, body: words.memoryRefusedText };
    case 'memory-cleared':
      return { ...plain, intent: 'info', title: words.memoryClearedTitle, body: words.memoryClearedText };
    case 'memory-stays':
      return { ...plain, title: words.memoryStaysTitle, body: words.memoryStaysText };
    case 'department-file':
      return { ...plain, title: words.departmentFileTitle, body: words.departmentFileText(notice.errors.slice(0, FIRST_ERRORS).join(''), notice.errors.length - FIRST_ERRORS) };
    case 'words-file':
      return { ...plain, title: words.wordsFileTitle[notice.file], body: words.wordsFileText(notice.file, notice.kept, notice.errors.slice(0, FIRST_ERRORS).join(''), notice.errors.length - FIRST_ERRORS) };
    case 'fault':
      return { ...plain, intent: 'error', title: words.faultTitle, body: words.faultText(notice.message) };
    case 'write-failed': {
      const resume = notice.resume && { label: notice.resume.id === 'insert' ? words.resumeInsert : words.resume, run: notice.resume };
      const takeBack = notice.takeBack && { label: words.takeBack, run: { id: 'take-back' } as const };
      const actions = notice.aftermath ? [resume, takeBack].flatMap((action) => action ?? []) : [retry];
      return {
        intent: 'error',
        title: words.writeFailedTitle(nameOf(notice.label, text), notice.aftermath),
        body: words.writeFailedText(notice.aftermath, notice.code),
        actions,
        dismissible: true,
      };
    }
  }
}

function nameOf(label: WriteLabel, { notice: { what } }: Text): string {
  switch (label.kind) {
    case 'fill':
      return what.fill(label.name);
    case 'fill-all':
      return what['fill-all'](label.facts);
    case 'complete':
      return what.complete(label.name);
    case 'fix':
      return what.fix(label.name, label.places);
    case 'remove':
      return what.remove(label.paragraphs);
    case 'insert':
      return what.insert(label.name);
    case 'undo':
      return what.undo;
  }
}
