import { useCallback, useMemo, useRef, useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { isBlank } from '../../app/selectors-headline';
import { fillView, walkOrder } from '../../app/selectors-fill';
import type { FactRow } from '../../app/fact-rows';
import { adviceByRow, type RowAdvice } from '../../app/selectors-values';
import type { AppState } from '../../app/state';
import { ElsewherePart } from '../check/ElsewherePart';
import { useLooks } from '../looks';
import { useSend, useText } from '../pane-context';
import { DraftReport } from '../structure/DraftReport';
import { FactRowView } from './FactRowView';
import { FillTools } from './FillTools';
import { Judged } from './Judged';
import { MaskedTerms } from './MaskedTerms';
import { MoreTools } from './MoreTools';
import { useFillKeys } from './fill-keys';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  more: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  summary: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, cursor: 'pointer' },
  bottom: { paddingBottom: tokens.spacingVerticalL },
});

/** Rows shown at first: a report has some thirty facts; what has hundreds of blanks must not block the pane. */
const FIRST_ROWS = 40;

/** One object, so that rows that are not current need not render again. */
const NO_ROWS: readonly FactRow[] = [];
const NO_ADVICE: ReadonlyMap<string, RowAdvice> = new Map();

interface FillViewProps {
  readonly state: AppState;
  readonly onFillAll: () => void;
}

/** 待填: a form by facts; the current row unfolds its places. */
export function FillView({ state, onFillAll }: FillViewProps): ReactElement | null {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const send = useSend();
  const [shown, setShown] = useState(FIRST_ROWS);
  const [possibleOpen, setPossibleOpen] = useState(false);
  const { reading, filter, order, judgements, currentRow, elsewhere } = state;
  const view = useMemo(() => fillView({ reading, filter, order, judgements }), [reading, filter, order, judgements]);
  const rows = useMemo(() => walkOrder(view), [view]);
  const root = useRef<HTMLDivElement>(null);
  const keys = useFillKeys({ root, rows, possible: view.possible, state, onFillAll });
  const showMore = useCallback(() => setShown((n) => n + FIRST_ROWS), []);
  if (!reading) return null;
  if (isBlank(reading.snapshot)) return <DraftReport state={state} title={text.fill.emptyTitle} body={text.fill.emptyText} />;

  const nothing = view.all === 0;
  const advice = state.canWrite ? adviceByRow(state) : NO_ADVICE;
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const twinsOf = (row: FactRow): readonly FactRow[] => row.perhapsSame.flatMap((key) => byKey.get(key) ?? []);
  const rowView = (row: FactRow): ReactElement => (
    <FactRowView
      key={row.key}
      row={row}
      reading={reading}
      current={row.key === currentRow}
      drafts={state.drafts}
      canWrite={state.canWrite}
      twins={row.key === currentRow ? twinsOf(row) : NO_ROWS}
      advice={advice.get(row.key) ?? null}
      onFill={keys.fill}
    />
  );
  const visible = new Set(rows.slice(0, shown));
  const at = rows.findIndex((row) => row.key === currentRow) + 1;
  return (
    <div ref={root} className={styles.bottom} onKeyDown={keys.onKeyDown}>
      {nothing ? (
        <div className={looks.panel}>
          <h2 className={looks.heading}>{elsewhere.kind === 'known' && elsewhere.blanks.length === 0 ? text.fill.noneTitle : text.fill.noneInBody}</h2>
          <span>{reading.analysis.renewing ? text.fill.allConfirmed : text.fill.noneText}</span>
          <ElsewherePart state={state} />
        </div>
      ) : (
        <FillTools state={state} at={at} rows={rows.length} onMove={keys.move} />
      )}
      {!nothing && rows.length === 0 ? (
        <div className={looks.panel}>
          <span>
            {text.fill.noMatch(filter.trim())}{' '}
            <Button size="small" className={looks.smallButton} onClick={() => send({ type: 'filtered', text: '' })}>{text.fill.clearFilter}</Button>
          </span>
        </div>
      ) : null}
      {view.groups.map(({ group, rows: all }) => {
        const some = all.filter((row) => visible.has(row));
        if (some.length === 0) return null;
        return (
          <section key={group ?? ''} aria-label={group ? text.groups[group] : text.fill.orders.document}>
            {group ? (
              <div className={styles.group}>
                <h2 className={looks.heading}>{text.groups[group]}</h2>
                <span className={`${looks.caption} ${looks.count}`}>{text.fill.items(all.length)}</span>
              </div>
            ) : null}
            {some.map(rowView)}
          </section>
        );
      })}
      {rows.length > shown ? (
        <div className={styles.more}>
          <Button size="small" onClick={showMore}>{text.fill.more(rows.length - shown)}</Button>
        </div>
      ) : null}
      <MaskedTerms terms={view.masked} state={state} />
      {view.possible.length > 0 ? (
        <details onToggle={(event) => setPossibleOpen(event.currentTarget.open)}>
          <summary className={styles.summary}>{text.fill.possible(view.possible.length)}</summary>
          {possibleOpen ? view.possible.slice(0, FIRST_ROWS).map(rowView) : null}
        </details>
      ) : null}
      <Judged state={state} />
      <MoreTools state={state} />
    </div>
  );
}
