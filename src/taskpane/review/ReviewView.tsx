import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFill20Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import type { ReviewSheet } from '../../app/review-sheet/review-sheet';
import { sheetLines, sheetText } from '../../app/review-sheet/sheet-lines';
import { sheetOfState } from '../../app/review-sheet/sheet-of-state';
import { sheetTime } from '../../app/review-sheet/sheet-time';
import type { AppState } from '../../app/state';
import { download } from '../download';
import { useLooks } from '../looks';
import { useRun } from '../pane-context';
import { useReviewText } from './review-text';
import { SheetBody } from './SheetBody';
import { copyText } from './copy-text';
import { sheetFile } from './sheet-file';

const useStyles = makeStyles({
  head: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  verdict: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, alignItems: 'start', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXS },
  name: { overflowWrap: 'anywhere' },
  area: { width: '100%', height: '8em', boxSizing: 'border-box', font: 'inherit', color: 'inherit', backgroundColor: tokens.colorNeutralBackground1, resize: 'vertical' },
  bottom: { paddingBottom: tokens.spacingVerticalL },
});

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** How long the document must have rested before the slow readings are made again, in milliseconds. */
const REST = 2000;

interface ReviewViewProps {
  readonly state: AppState;
  readonly now?: () => Date;
}

/** 送审前核对单: what stands between the document and sending it, to read, copy and save. */
export function ReviewView({ state, now = () => new Date() }: ReviewViewProps): ReactElement | null {
  const styles = useStyles();
  const looks = useLooks();
  const text = useReviewText();
  const run = useRun();
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState<string | null>(null);
  const sheet = useSheet(state, now);
  if (!sheet) return <div className={looks.panel} role="status">{text.preparing}</div>;
  const lines = sheetLines(sheet);
  const copy = async (): Promise<void> => {
    const words = sheetText(lines);
    const done = await copyText(words);
    setByHand(done ? null : words);
    setSaid(done ? text.copied : text.selectAndCopy);
  };
  const save = async (): Promise<void> => {
    try {
      const { sheetDocx, sheetFileName } = await sheetFile.load();
      const name = sheetFileName(sheet);
      download(sheetDocx(sheet).slice(), DOCX, name);
      setSaid(text.saved(name));
    } catch {
      setSaid(text.notSaved);
    }
  };
  const Icon = sheet.verdict === 'clean' ? CheckmarkCircle20Filled : CircleHalfFill20Regular;
  return (
    <div className={styles.bottom}>
      <div className={styles.head}>
        {lines.map((line, i) => {
          if (line.kind === 'title') return <h2 key={i} className={looks.heading}>{line.text}</h2>;
          if (line.kind === 'fact') return <span key={i} className={mergeClasses(looks.caption, styles.name)}>{line.text}</span>;
          if (line.kind !== 'verdict') return null;
          return (
            <span key={i} className={styles.verdict}>
              <Icon className={sheet.verdict === 'clean' ? looks.success : looks.brand} aria-hidden="true" />
              <span className={looks.strong}>{line.text}</span>
            </span>
          );
        })}
        <div className={styles.buttons}>
          <Button size="small" appearance="primary" className={looks.smallButton} onClick={() => void copy()}>{text.copy}</Button>
          <Button size="small" className={looks.smallButton} onClick={() => void save()}>{text.save}</Button>
          {state.canComment ? (
            <Button size="small" className={looks.smallButton} onClick={() => void run({ id: 'annotate' })}>{text.annotate}</Button>
          ) : null}
          {state.canComment && ((state.about?.openComments ?? 0) > 0 || (state.annotated?.kept ?? 0) > 0) ? (
            <Button size="small" className={looks.smallButton} onClick={() => void run({ id: 'remove-annotations' })}>{text.removeAnnotations}</Button>
          ) : null}
        </div>
        {state.annotated ? <span role="status" className={mergeClasses(looks.caption, styles.name)}>{text.annotated(state.annotated)}</span> : null}
        <span role="status" className={mergeClasses(looks.caption, styles.name)}>{said}</span>
        {byHand === null ? null : <ByHand words={byHand} label={text.asText} />}
      </div>
      <SheetBody lines={lines} />
    </div>
  );
}

/** The text, selected, for a frame in which only the user may copy. */
function ByHand({ words, label }: { readonly words: string; readonly label: string }): ReactElement {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [words]);
  return <textarea ref={area} className={styles.area} readOnly aria-label={label} value={words} />;
}

/**
 * The sheet, with the time at which it was made; null until the first is ready. While
 * it is made anew, after the document has rested a while, the one before stays.
 */
function useSheet(state: AppState, now: () => Date): ReviewSheet | null {
  const run = useRun();
  const [made, setMade] = useState<Date | null>(null);
  const last = useRef<ReviewSheet | null>(null);
  const clock = useRef(now);
  const { reading } = state;
  useEffect(() => {
    let ended = false;
    const make = async (): Promise<void> => {
      await run({ id: 'prepare-sheet' });
      if (!ended) setMade(clock.current());
    };
    const timer = setTimeout(() => void make(), last.current ? REST : 0);
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [run, reading?.snapshot]);
  if (made && state.running !== 'prepare-sheet') last.current = sheetOfState(state, sheetTime(made));
  return last.current;
}
