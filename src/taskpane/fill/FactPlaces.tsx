import { useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import type { Placeholder } from '../../core/analysis';
import type { FactRow } from '../../app/fact-rows';
import { fillEdit, typedFor } from '../../app/fill-edits';
import { contextOf, whereabouts } from '../../app/place-context';
import type { AppState, Reading } from '../../app/state';
import { PlaceText } from '../PlaceText';
import { WhereLine } from '../WhereLine';
import { useLooks } from '../looks';
import { useRun, useText } from '../pane-context';

const useStyles = makeStyles({
  place: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, lineHeight: '22px', overflowWrap: 'anywhere' },
  actions: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0` },
});

/** Places shown at first of one fact. */
const FIRST_PLACES = 12;

interface FactPlacesProps {
  readonly row: FactRow;
  readonly reading: Reading;
  readonly drafts: AppState['drafts'];
  readonly canWrite: boolean;
  readonly onFill: (row: FactRow) => void;
}

/** The places of the current fact, what is typed shown in each before anything is written; a click goes there. */
export function FactPlaces({ row, reading, drafts, canWrite, onFill }: FactPlacesProps): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const run = useRun();
  const arrows = useArrowNavigationGroup({ axis: 'both' });
  const [all, setAll] = useState(false);
  const draftOf = (p: Placeholder): string => typedFor(row, row.cells.find((c) => c.part === p.part)?.key ?? '', drafts);
  const shown = all ? row.placeholders : row.placeholders.slice(0, FIRST_PLACES);
  const ready = row.placeholders.filter((p) => fillEdit(reading.snapshot, p, draftOf(p)) !== null).length;
  return (
    <div {...arrows}>
      <ul className={looks.list} aria-label={text.fill.placesOf(row.label)}>
        {shown.map((p) => (
          <li key={`${p.paragraph}:${p.start}`}>
            <button
              type="button"
              className={`${looks.rowButton} ${styles.place}`}
              title={text.fill.goTo}
              onClick={() => void run({ id: 'go-to-place', place: { paragraph: p.paragraph, start: p.start, end: p.end, expected: p.text } })}
            >
              <WhereLine where={whereabouts(reading.analysis, p.paragraph)} link />
              <PlaceText
                context={contextOf(reading.snapshot, p)}
                mark="token"
                becomes={fillEdit(reading.snapshot, p, draftOf(p))?.text ?? null}
                becomesLabel={text.fill.becomes}
              />
            </button>
          </li>
        ))}
      </ul>
      <div className={`${looks.row} ${styles.actions}`}>
        {ready > 0 && canWrite ? (
          <Button appearance="primary" size="small" className={looks.smallButton} onClick={() => onFill(row)}>
            {text.fill.fillPlaces(ready)}
          </Button>
        ) : null}
        {shown.length < row.placeholders.length ? (
          <Button size="small" className={looks.smallButton} onClick={() => setAll(true)}>
            {text.fill.morePlaces(row.placeholders.length - shown.length)}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
