import { memo, useId, useLayoutEffect, useRef, type ReactElement } from 'react';
import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FactCell, FactRow } from '../../app/fact-rows';
import type { RowAdvice } from '../../app/selectors-values';
import type { AppState, Reading } from '../../app/state';
import { unitAfter } from '../../app/unit-after';
import { useLooks } from '../looks';
import { useSend, useText } from '../pane-context';
import { FactPlaces } from './FactPlaces';
import { RowAdviceLines, sameAdvice } from './RowAdvice';
import { RowOffers } from './RowOffers';

const useStyles = makeStyles({
  // The tools stick to the top of the view; a row scrolled into sight must not lie under them.
  row: { padding: '3px 0', scrollMarginTop: '76px' },
  open: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`, margin: `${tokens.spacingVerticalXXS} 0` },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(84px, 31%) minmax(0, 1fr) 38px',
    columnGap: tokens.spacingHorizontalS,
    rowGap: '2px',
    alignItems: 'center',
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  /** A long label stands above its input. */
  stacked: { gridTemplateColumns: 'minmax(0, 1fr) 38px', '& > :first-child': { gridColumnStart: 1, gridColumnEnd: -1 } },
  label: { overflowWrap: 'anywhere', lineHeight: '18px' },
  cells: { display: 'flex', columnGap: '6px', alignItems: 'center' },
  input: { width: '100%', minWidth: 0, flexShrink: 1 },
  /** Three cells in a row: the four digits of a year must be seen whole at 320 px. */
  part: { paddingLeft: '6px', paddingRight: '6px', columnGap: '2px', '& > input': { paddingLeft: 0, paddingRight: 0 } },
  year: { flexShrink: 0.8 },
  count: { textAlign: 'right' },
  go: { minHeight: '28px' },
  /** Room for the button 没变 beside the number of places. */
  asks: { gridTemplateColumns: 'minmax(84px, 31%) minmax(0, 1fr) 78px' },
  asksStacked: { gridTemplateColumns: 'minmax(0, 1fr) 78px' },
  unit: { whiteSpace: 'nowrap' },
  end: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, justifyContent: 'flex-end' },
  yes: { paddingLeft: '6px', paddingRight: '6px' },
});

/** More characters than this do not fit beside the input at 350 px. */
const LABEL_BESIDE = 14;

/** A value longer than this, or a date beside 没变, needs the whole width. */
const VALUE_BESIDE = 10;

interface FactRowViewProps {
  readonly row: FactRow;
  readonly reading: Reading;
  readonly current: boolean;
  readonly drafts: AppState['drafts'];
  readonly canWrite: boolean;
  /** Rows that are perhaps the same, while this one is current. */
  readonly twins: readonly FactRow[];
  readonly advice: RowAdvice | null;
  readonly onFill: (row: FactRow) => void;
}

function Row({ row, reading, current, drafts, canWrite, twins, advice, onFill }: FactRowViewProps): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const id = useId();
  const places = row.placeholders.length;
  const wrapper = useRef<HTMLDivElement>(null);
  // A filled row above goes away and moves the one that has the focus; it must stay in sight.
  useLayoutEffect(() => {
    const element = wrapper.current;
    if (current && element && document.hasFocus() && element.contains(document.activeElement)) element.scrollIntoView?.({ block: 'nearest' });
  }, [current, reading]);
  const wide = row.label.length > LABEL_BESIDE || (row.confirm && (row.cells.length > 2 || row.cells.some((cell) => cell.present.length > VALUE_BESIDE)));
  const asked = row.confirm && canWrite && !row.cells.some((cell) => changes(cell, drafts));
  // The wrapper stays the same element whether the row is open or not: were it another,
  // React would make the input anew and the focus would fall to the page.
  return (
    <div ref={wrapper} className={mergeClasses(styles.row, current && looks.current, current && styles.open)} data-row={row.key}>
      <div className={mergeClasses(styles.line, wide && styles.stacked, row.confirm && (wide ? styles.asksStacked : styles.asks))}>
        <span id={id} className={styles.label}>{row.label}</span>
        <span className={styles.cells} role={row.cells.length > 1 ? 'group' : undefined} aria-labelledby={row.cells.length > 1 ? id : undefined}>
          {canWrite ? (
            row.cells.map((cell) => <CellInput key={cell.key} cell={cell} row={row} unit={unitAfter(reading.snapshot, cell)} draft={drafts[cell.key] ?? cell.present} />)
          ) : (
            <ReadOnlyCell row={row} />
          )}
        </span>
        <span className={mergeClasses(looks.caption, looks.count, styles.count, styles.end)}>
          {places > 1 ? text.fill.places(places) : ''}
          {asked ? (
            <Button size="small" appearance="subtle" className={mergeClasses(looks.smallButton, styles.yes)} aria-label={text.fill.unchangedOf(row.label)} onClick={() => onFill(row)}>
              {text.fill.unchanged}
            </Button>
          ) : null}
        </span>
      </div>
      {advice ? <RowAdviceLines advice={advice} /> : null}
      {current && canWrite ? <RowOffers row={row} reading={reading} twins={twins} /> : null}
      {current ? <FactPlaces row={row} reading={reading} drafts={drafts} canWrite={canWrite} onFill={onFill} /> : null}
    </div>
  );
}

/** Whether another value is typed than the one that stands in the text. */
function changes(cell: FactCell, drafts: AppState['drafts']): boolean {
  const draft = drafts[cell.key];
  return draft !== undefined && draft !== cell.present;
}

interface CellInputProps {
  readonly cell: FactCell;
  readonly row: FactRow;
  /** The measure word after the place, '' for none. */
  readonly unit: string;
  readonly draft: string;
}

function CellInput({ cell, row, unit, draft }: CellInputProps): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const send = useSend();
  const part = cell.part === null ? '' : text.fill.parts[cell.part];
  const beside = part === '' ? unit : part;
  return (
    <Input
      className={mergeClasses(styles.input, row.cells.length > 1 && styles.part, cell.part === 'year' && styles.year)}
      value={draft}
      data-cell={cell.key}
      aria-label={part === '' ? row.label : text.fill.partLabel(row.label, part)}
      contentAfter={beside === '' ? null : <span className={mergeClasses(looks.caption, styles.unit)} aria-hidden="true">{beside}</span>}
      autoComplete="off"
      onFocus={(event) => {
        send({ type: 'row-entered', row: row.key });
        // What stands there is typed over, as in a form.
        if (row.confirm && draft === cell.present) event.currentTarget.select();
      }}
      onChange={(_, data) => send({ type: 'typed', cell: cell.key, text: data.value, keepEmpty: row.confirm })}
    />
  );
}

/** Read-only: no input that can't be used, only a way to unfold the places. */
function ReadOnlyCell({ row }: { readonly row: FactRow }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const send = useSend();
  return (
    <button type="button" className={mergeClasses(looks.rowButton, looks.caption, styles.go)} title={text.fill.readOnlyHint} aria-label={text.fill.seePlacesOf(row.label)} onClick={() => send({ type: 'row-entered', row: row.key })}>
      {text.fill.seePlaces}
    </button>
  );
}

/** One fact; rendered again only when it, its drafts or its openness change. */
export const FactRowView = memo(Row, (a, b) => {
  if (a.row !== b.row || a.twins !== b.twins || !sameAdvice(a.advice, b.advice) || a.current !== b.current || a.canWrite !== b.canWrite || a.onFill !== b.onFill) return false;
  if (a.current && a.reading !== b.reading) return false;
  return a.row.cells.every((cell) => a.drafts[cell.key] === b.drafts[cell.key]);
});
