import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FactRow } from '../../app/fact-rows';
import { offersOf, type Offer } from '../../app/selectors-offers';
import type { AppState, Reading } from '../../app/state';
import type { Text } from '../../app/text/index';
import { useLooks } from '../looks';
import { useAppState, useRun, useSend, useText } from '../pane-context';

const useStyles = makeStyles({
  line: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS,
    padding: `2px ${tokens.spacingHorizontalM}`, overflowWrap: 'anywhere',
  },
});

interface RowOffersProps {
  readonly row: FactRow;
  readonly reading: Reading;
  readonly twins: readonly FactRow[];
}

/** Under the current row: values that may be taken over, and rows that are perhaps the same. */
export function RowOffers({ row, reading, twins }: RowOffersProps): ReactElement | null {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const run = useRun();
  const send = useSend();
  const state: AppState = useAppState();
  const offers = offersOf(row, reading, state);
  const forget = ({ key }: Offer): void => {
    if (key === null || !state.known) return;
    send({ type: 'known', known: Object.fromEntries(Object.entries(state.known).filter(([k]) => k !== key)) });
  };
  return (
    <>
      {offers.map((offer) => (
        <div key={offer.source} className={styles.line}>
          <span className={looks.caption}>{wordsOf(offer, text)}</span>
          <Button size="small" appearance="subtle" className={looks.smallButton} aria-label={text.fill.takeValue(offer.shown)} onClick={() => send({ type: 'drafts-taken', drafts: offer.drafts })}>
            {text.fill.take}
          </Button>
          {offer.key === null ? null : (
            <Button size="small" appearance="subtle" className={looks.smallButton} aria-label={text.fill.forgetOf(row.label)} onClick={() => forget(offer)}>
              {text.fill.forget}
            </Button>
          )}
        </div>
      ))}
      {twins.map((twin) => (
        <div key={twin.key} className={styles.line}>
          <span className={looks.caption}>{text.fill.samePerhaps(twin.label)}</span>
          <Button size="small" className={looks.smallButton} onClick={() => void run({ id: 'merge-facts', row: twin.key, into: row.key })}>
            {text.fill.merge}
          </Button>
        </div>
      ))}
    </>
  );
}

function wordsOf({ source, shown }: Offer, { fill }: Text): string {
  switch (source) {
    case 'text':
      return fill.inText(shown);
    case 'before':
      return fill.typedBefore(shown);
    case 'computer':
      return fill.onComputer(shown);
  }
}
