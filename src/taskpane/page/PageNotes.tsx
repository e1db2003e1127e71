import { useMemo, type ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { missingFontLines, setByHand } from '../../app/page-form';
import type { PageNumbers } from '../../host/port';
import { useAppState } from '../pane-context';
import { fontProbe } from './installed-fonts';
import { usePageText } from './page-text';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What is to be set by hand, and the fonts that are missing here; loaded when a whole report was inserted. */
export function PageNotes({ numbers }: { readonly numbers: PageNumbers | null }): ReactElement {
  const styles = useStyles();
  const text = usePageText();
  const { form } = useAppState();
  const lines = useMemo(() => [...setByHand(numbers, text), ...missingFontLines(form, fontProbe(), text)], [form, numbers, text]);
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
