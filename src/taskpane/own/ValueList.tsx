import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { GROUP_ORDER } from '../../app/fact-rows';
import type { Takeable } from '../../core/scaffolds/from-document/takeable';
import { useLooks } from '../looks';
import { useText } from '../pane-context';
import { useOwnText } from './own-text';

const useStyles = makeStyles({
  list: { maxHeight: '320px', overflowY: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, padding: tokens.spacingHorizontalS },
  group: { border: 'none', margin: 0, padding: `0 0 ${tokens.spacingVerticalS}`, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  value: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalXS, padding: '2px 0', cursor: 'pointer' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

interface ValueListProps {
  readonly values: readonly Takeable[];
  readonly kept: ReadonlySet<string>;
  readonly onKeep: (kept: ReadonlySet<string>) => void;
}

/** Every value that was found, value → blank, to be ticked one by one. */
export function ValueList({ values, kept, onKeep }: ValueListProps): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const words = useOwnText();
  const { groups } = useText();
  const toggle = (key: string): void => {
    const next = new Set(kept);
    if (!next.delete(key)) next.add(key);
    onKeep(next);
  };
  return (
    <>
      <span className={looks.caption}>{words.pick}</span>
      <div className={styles.buttons}>
        <Button size="small" className={looks.smallButton} onClick={() => onKeep(new Set())}>{words.all}</Button>
        <Button size="small" className={looks.smallButton} onClick={() => onKeep(new Set(values.map(({ key }) => key)))}>{words.noneOfThem}</Button>
      </div>
      <div className={styles.list} role="group" aria-label={words.pick} lang="zh-CN">
        {GROUP_ORDER.map((group) => {
          const own = values.filter((value) => value.group === group);
          return own.length === 0 ? null : (
            <fieldset key={group} className={styles.group}>
              <legend className={styles.legend}>{groups[group]}</legend>
              {own.map(({ key, value, blank, label, places }) => (
                <label key={key} className={styles.value}>
                  <input type="checkbox" checked={!kept.has(key)} onChange={() => toggle(key)} />
                  <span className={styles.words}>
                    {value} <span aria-hidden="true">→</span> <span className={looks.token}>{blank}</span>{' '}
                    <span className={looks.caption}>{label} {words.places(places.length)}</span>
                  </span>
                </label>
              ))}
            </fieldset>
          );
        })}
      </div>
    </>
  );
}
