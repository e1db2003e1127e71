import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { WriteLabel } from '../app/notice';
import { openingPlace } from '../app/selectors-structure';
import type { AppState } from '../app/state';
import type { Text } from '../app/text/index';
import { useLooks } from './looks';
import { useRun, useText } from './pane-context';

const useStyles = makeStyles({
  foot: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '28px',
    flexShrink: 0,
  },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

interface FooterProps {
  readonly state: AppState;
  /** Rows with something typed that can be written. */
  readonly pending: number;
  readonly onFillAll: () => void;
}

/** One line, two uses: what was typed and not yet written, or the last write with 撤销. It stays until the next. */
export function Footer({ state, pending: typed, onFillAll }: FooterProps): ReactElement | null {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const run = useRun();
  const { reading, lastWrite } = state;
  const pending = state.canWrite ? typed : 0;
  const undo = lastWrite?.inverse ? (
    <Button appearance="subtle" size="small" className={looks.smallButton} onClick={() => void run({ id: 'undo-last-write' })}>
      {text.footer.undo}
    </Button>
  ) : null;
  if (pending > 0) {
    return (
      <footer className={styles.foot}>
        <span className={`${looks.caption} ${looks.grow} ${styles.text}`}>{text.footer.pending(pending)}</span>
        {undo}
        <Button appearance="primary" size="small" className={looks.smallButton} onClick={onFillAll}>
          {text.footer.fillAll}
        </Button>
      </footer>
    );
  }
  if (!lastWrite || !reading) return null;
  const { insertedAt } = lastWrite;
  const words = footerWords(lastWrite.label, text);
  return (
    <footer className={styles.foot}>
      <span className={`${looks.caption} ${looks.grow} ${styles.text}`} title={words}>
        {words}
        {lastWrite.inverse ? '' : ` · ${lastWrite.label.kind === 'remove' ? text.footer.undoRemoval : text.footer.undoInWord}`}
      </span>
      {insertedAt !== null && insertedAt < reading.snapshot.paragraphs.length ? (
        <Button
          appearance="subtle"
          size="small"
          className={looks.smallButton}
          onClick={() => void run({ id: 'go-to-place', place: openingPlace(reading, insertedAt) })}
        >
          {text.footer.goTo}
        </Button>
      ) : null}
      {undo}
    </footer>
  );
}

function footerWords(label: WriteLabel, { footer }: Text): string {
  switch (label.kind) {
    case 'fill':
      return footer.filled(label.name, label.places);
    case 'fill-all':
      return footer.filledAll(label.facts, label.places);
    case 'complete':
      return footer.completed(label.name, label.places);
    case 'fix':
      return footer.fixed(label.name, label.places);
    case 'remove':
      return footer.removed(label.paragraphs);
    case 'insert':
      return footer.inserted(label.name === '' ? footer.wholeReport : label.name, label.paragraphs);
    case 'undo':
      return footer.undone;
  }
}
