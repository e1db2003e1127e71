import { useState, type ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { AppState } from '../../app/state';
import { entriesOf } from '../../core/words/department-words';
import { ownWordsPart } from './own-words';
import { useWordsText } from './words-text';

const useStyles = makeStyles({
  summary: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, cursor: 'pointer' },
});

/** 本单位用词 at the end of 校核: how many there are; folded, since one imports a file once a year. */
export function OwnWords({ state: { words } }: { readonly state: AppState }): ReactElement {
  const styles = useStyles();
  const text = useWordsText();
  const [open, setOpen] = useState(false);
  const count = entriesOf(words.served) + (words.imported ? entriesOf(words.imported.words) : 0);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{text.title(count)}</summary>
      {open ? <Part words={words} /> : null}
    </details>
  );
}

function Part({ words }: Pick<AppState, 'words'>): ReactElement | null {
  const { loaded } = ownWordsPart.use();
  return loaded ? <loaded.WordsPart words={words} /> : null;
}
