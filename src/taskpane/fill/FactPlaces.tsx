import { useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import type { Placeholder } from '../../core/analysis';
import { unlikeTexts, type FactRow } from '../../app/fact-rows';
import { fillEdit, typedFor } from '../../app/fill-edits';
import { contextOf, whereabouts } from '../../app/place-context';
import type { AppState, Reading } from '../../app/state';
import { PlaceText } from '../PlaceText';
import { WhereLine } from '../WhereLine';
import { useLooks } from '../looks';
import { useRun, useText } from '../pane-context';

const useStyles = makeStyles({
  place: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`, lineHeight: '22px', overflowWrap: 'anywhere' },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minHeight: '28px', paddingLeft: tokens.spacingHorizontalM, paddingRight: tokens.spacingHorizontalXS },
  where: { flexGrow: 1, minWidth: 0 },
  judge: { minWidth: 'auto', minHeight: '28px', padding: '0 6px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap', flexShrink: 0 },
  unlike: { padding: `0 ${tokens.spacingHorizontalM}`, overflowWrap: 'anywhere' },
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
  const unlike = row.confirm ? unlikeTexts(row) : '';
  return (
    <div {...arrows}>
      {unlike === '' ? null : <div className={`${looks.caption} ${styles.unlike}`}>{text.fill.unlike(unlike)}</div>}
      <ul className={looks.list} aria-label={text.fill.placesOf(row.label)}>
        {shown.map((p) => (
          <li key={`${p.paragraph}:${p.start}`}>
            <div className={styles.head}>
              <span className={styles.where}><WhereLine where={whereabouts(reading.analysis, p.paragraph)} link /></span>
              {canWrite ? (
                <>
                  {row.placeholders.length > 1 ? (
                    <Button appearance="subtle" size="small" className={styles.judge} onClick={() => void run({ id: 'split-fact', place: p })}>{text.fill.splitOff}</Button>
                  ) : null}
                  <Button appearance="subtle" size="small" className={styles.judge} onClick={() => void run({ id: 'not-blank', places: [p] })}>
                    {row.confirm ? text.fill.notThisValue : text.fill.notBlank}
                  </Button>
                </>
              ) : null}
            </div>
            <button
              type="button"
              className={`${looks.rowButton} ${styles.place}`}
              title={text.fill.goTo}
              onClick={() => void run({ id: 'go-to-place', place: { paragraph: p.paragraph, start: p.start, end: p.end, expected: p.text } })}
            >
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
      {(ready > 0 && canWrite) || shown.length < row.placeholders.length ? (
        <div className={`${looks.row} ${styles.actions}`}>
          {ready > 0 && canWrite ? (
            <Button appearance="primary" size="small" className={looks.smallButton} onClick={() => onFill(row)}>
              {row.confirm ? text.fill.changePlaces(ready) : text.fill.fillPlaces(ready)}
            </Button>
          ) : null}
          {shown.length < row.placeholders.length ? (
            <Button size="small" className={looks.smallButton} onClick={() => setAll(true)}>
              {text.fill.morePlaces(row.placeholders.length - shown.length)}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
