import { useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { contextOf } from '../../app/place-context';
import { asides, confirmedFacts } from '../../app/selectors-judged';
import type { AppState } from '../../app/state';
import { PlaceText } from '../PlaceText';
import { useLooks } from '../looks';
import { useRun, useText } from '../pane-context';

const useStyles = makeStyles({
  summary: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, cursor: 'pointer' },
  item: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, padding: `0 ${tokens.spacingHorizontalM}`, minHeight: '32px' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', lineHeight: '22px' },
});

const SHOWN = 60;

/** What was decided and can be taken back: places put aside, values confirmed. */
export function Judged({ state }: { readonly state: AppState }): ReactElement | null {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const run = useRun();
  const [open, setOpen] = useState({ aside: false, confirmed: false });
  const { reading } = state;
  if (!reading) return null;
  const aside = asides(state);
  const confirmed = confirmedFacts(state);
  return (
    <>
      {aside.length > 0 ? (
        <details onToggle={({ currentTarget }) => setOpen((was) => ({ ...was, aside: currentTarget.open }))}>
          <summary className={styles.summary}>{text.fill.asideTitle(aside.length)}</summary>
          {open.aside
            ? aside.slice(0, SHOWN).map(({ mark, place }) => (
                <div key={`${place.paragraph}:${place.start}`} className={styles.item}>
                  <button type="button" className={`${looks.rowButton} ${styles.words}`} title={text.fill.goTo} onClick={() => void run({ id: 'go-to-place', place })}>
                    <PlaceText context={contextOf(reading.snapshot, place)} mark="token" becomes={null} becomesLabel="" />
                  </button>
                  <Button size="small" className={looks.smallButton} onClick={() => void run({ id: 'restore-blank', mark })}>{text.fill.restore}</Button>
                </div>
              ))
            : null}
        </details>
      ) : null}
      {confirmed.length > 0 ? (
        <details onToggle={({ currentTarget }) => setOpen((was) => ({ ...was, confirmed: currentTarget.open }))}>
          <summary className={styles.summary}>{text.fill.confirmedTitle(confirmed.length)}</summary>
          {open.confirmed
            ? confirmed.slice(0, SHOWN).map(({ key, fact, index, label, value }) => (
                <div key={key} className={styles.item}>
                  <span className={styles.words}>
                    <span className={looks.caption}>{index === null ? label : `${label} ${index + 1}`} </span>
                    {value}
                  </span>
                  <Button size="small" className={looks.smallButton} aria-label={text.fill.confirmAgainOf(label)} onClick={() => void run({ id: 'unconfirm-value', fact, index })}>
                    {text.fill.confirmAgain}
                  </Button>
                </div>
              ))
            : null}
        </details>
      ) : null}
    </>
  );
}
