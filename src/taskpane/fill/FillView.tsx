import { useCallback, useMemo, useRef, useState, type ReactElement } from 'react';
import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { isBlank } from '../../app/selectors-headline';
import { fillView, walkOrder } from '../../app/selectors-fill';
import type { AppState } from '../../app/state';
import { useLooks } from '../looks';
import { useSend, useText } from '../pane-context';
import { DraftReport } from '../structure/DraftReport';
import { FactRowView } from './FactRowView';
import { MaskedTerms } from './MaskedTerms';
import { useFillKeys } from './fill-keys';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  filter: { flexGrow: 1, minWidth: 0, width: '40px' },
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
  const { reading, filter, currentRow } = state;
  const view = useMemo(() => fillView({ reading, filter }), [reading, filter]);
  const rows = useMemo(() => walkOrder(view), [view]);
  const root = useRef<HTMLDivElement>(null);
  const keys = useFillKeys({ root, rows, possible: view.possible, state, onFillAll });
  const showMore = useCallback(() => setShown((n) => n + FIRST_ROWS), []);
  if (!reading) return null;
  if (isBlank(reading.snapshot)) return <DraftReport state={state} title={text.fill.emptyTitle} body={text.fill.emptyText} />;

  const nothing = view.all === 0;
  const visible = new Set(rows.slice(0, shown));
  const at = rows.findIndex((row) => row.key === currentRow) + 1;
  return (
    <div ref={root} className={styles.bottom} onKeyDown={keys.onKeyDown}>
      {nothing ? (
        <div className={looks.panel}>
          <h2 className={looks.heading}>{text.fill.noneTitle}</h2>
          <span>{text.fill.noneText}</span>
        </div>
      ) : (
        <div className={styles.tools}>
          <Input
            className={styles.filter}
            size="small"
            value={filter}
            placeholder={text.fill.filter}
            aria-label={text.fill.filter}
            contentBefore={<Search16Regular aria-hidden="true" />}
            data-filter=""
            onChange={(_, data) => send({ type: 'filtered', text: data.value })}
          />
          <span className={`${looks.caption} ${looks.count}`}>{text.fill.position(at, rows.length)}</span>
          <Button appearance="subtle" size="small" className={looks.iconButton} icon={<ChevronUp20Regular />} aria-label={text.fill.previous} title={text.fill.previous} onClick={() => keys.move(-1)} />
          <Button appearance="subtle" size="small" className={looks.iconButton} icon={<ChevronDown20Regular />} aria-label={text.fill.next} title={text.fill.next} onClick={() => keys.move(1)} />
        </div>
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
          <section key={group} aria-label={text.groups[group]}>
            <div className={styles.group}>
              <h2 className={looks.heading}>{text.groups[group]}</h2>
              <span className={`${looks.caption} ${looks.count}`}>{text.fill.items(all.length)}</span>
            </div>
            {some.map((row) => (
              <FactRowView key={row.key} row={row} reading={reading} current={row.key === currentRow} drafts={state.drafts} canWrite={state.canWrite} onFill={keys.fill} />
            ))}
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
          {possibleOpen
            ? view.possible.slice(0, FIRST_ROWS).map((row) => (
                <FactRowView key={row.key} row={row} reading={reading} current={row.key === currentRow} drafts={state.drafts} canWrite={state.canWrite} onFill={keys.fill} />
              ))
            : null}
        </details>
      ) : null}
    </div>
  );
}
