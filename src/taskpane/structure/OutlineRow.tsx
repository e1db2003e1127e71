import type { ReactElement } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { openingPlace, type OutlineItem } from '../../app/selectors-structure';
import type { AppState } from '../../app/state';
import type { Text } from '../../app/text/index';
import { useLooks } from '../looks';
import { useRun, useText } from '../pane-context';
import { InsertButton } from './InsertButton';
import { RowFigures } from './RowFigures';
import { StateIcon, rowState } from './StateIcon';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalM },
  go: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '30px', padding: `2px 0 2px ${tokens.spacingHorizontalM}`, flexGrow: 1, flexBasis: 0, minWidth: 0 },
  element: { paddingLeft: '24px' },
  phase: { fontWeight: tokens.fontWeightSemibold, minHeight: '32px' },
  absent: { cursor: 'default', color: tokens.colorNeutralForeground2, ':hover': { backgroundColor: 'transparent' } },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

/** One row of the outline: its state, its name, what is left; a click goes there, 插入 where it is missing. */
export function OutlineRow({ item, state }: { readonly item: OutlineItem; readonly state: AppState }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const run = useRun();
  const { element, paragraph, counts } = item;
  const { reading } = state;
  const look = mergeClasses(styles.go, element.level === 1 ? styles.phase : styles.element);
  const face = (
    <>
      <StateIcon state={rowState(item)} />
      <span className={styles.name}>{text.elementName(element.id, element.name)}</span>
      <StatusWord item={item} text={text} />
      {paragraph === null && element.level !== 1 ? null : <RowFigures counts={counts} />}
    </>
  );
  return (
    <div className={styles.row}>
      {paragraph === null || !reading ? (
        <div className={mergeClasses(look, styles.absent)}>{face}</div>
      ) : (
        <button
          type="button"
          className={mergeClasses(looks.rowButton, look)}
          title={text.structure.goTo(element.name)}
          onClick={() => void run({ id: 'go-to-place', place: openingPlace(reading, paragraph) })}
        >
          {face}
        </button>
      )}
      <InsertButton item={item} state={state} quiet />
    </div>
  );
}

function StatusWord({ item, text: { structure: words } }: { readonly item: OutlineItem; readonly text: Text }): ReactElement | null {
  const looks = useLooks();
  const word = wordOf(item, words);
  return word === null ? null : <span className={looks.caption}>{word}</span>;
}

function wordOf({ status, element }: OutlineItem, words: Text['structure']): string | null {
  switch (status) {
    case 'present':
      return null;
    case 'missing':
      return element.requirement === 'required' ? words.absent : element.requirement === 'recommended' ? words.recommended : words.optional;
    case 'misplaced':
      return words.misplaced;
    case 'duplicate':
      return words.duplicate;
    case 'empty':
      return words.empty;
  }
}
