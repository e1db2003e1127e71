import type { ReactElement } from 'react';
import type { Invocation } from '../../app/invocation';
import type { Notice, WriteLabel } from '../../app/notice';
import type { Text } from '../../app/text/index';
import { PageNotes } from '../page/page-notes-part';
import type { NoticeText } from './notice-text';

/** A message as it is shown. */
export interface Message {
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

/** The document cannot be written. */
export function readOnly(words: NoticeText): Message {
  return { intent: 'warning', title: words.readOnlyTitle, body: words.readOnlyText, actions: [], dismissible: false };
}

/** Mistakes of a file named at once. */
const FIRST_ERRORS = 3;

/** What a notice says, and what can be done about it. `page`: words of the page's form. */
export function messageOf(notice: Notice, words: NoticeText, page: Text['page']): Message {
  const plain = { intent: 'warning', body: '', actions: [], dismissible: true } as const;
  const retry = { label: words.retry, run: { id: 'rescan' } } as const;
  switch (notice.kind) {
    case 'stale':
      return { ...plain, title: words.staleTitle, body: words.staleText };
    case 'read-only':
      return readOnly(words);
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
      const add = notice.numbers === null ? [{ label: page.addNumbers, run: { id: 'add-page-numbers' } } as const] : [];
      return { ...plain, intent: 'info', title: page.title, actions: add, more: <PageNotes numbers={notice.numbers} /> };
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
        title: words.writeFailedTitle(nameOf(notice.label, words), notice.aftermath),
        body: words.writeFailedText(notice.aftermath, notice.code),
        actions,
        dismissible: true,
      };
    }
  }
}

function nameOf(label: WriteLabel, { what }: NoticeText): string {
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
