import { useCallback, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { checkGroups, sameKind, type CheckEntry, type CheckGroup } from '../../app/selectors-check';
import { isBlank } from '../../app/selectors-headline';
import type { AppState } from '../../app/state';
import { useLooks } from '../looks';
import { useSend, useText } from '../pane-context';
import { DraftReport } from '../structure/DraftReport';
import { AlsoCheck } from './AlsoCheck';
import { OwnWords } from '../words/OwnWords';
import { ElsewherePart } from './ElsewherePart';
import { FindingRow } from './FindingRow';
import { FixPreview } from './FixPreview';
import { IgnoredPart } from './IgnoredPart';
import { KindRow } from './KindRow';
import { useReturn, useSettling, type ReviewActs } from './review-acts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: '6px', minHeight: '28px', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  more: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  summary: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`, cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  bottom: { paddingBottom: tokens.spacingVerticalL },
});

/** At most so many 必改 at first sight: a wall of them is not read. */
const FIRST_ERRORS = 8;
const STEP = 60;

/** 校核: the findings, 必改 first, one open at a time, 请核对 folded. */
export function CheckView({ state }: { readonly state: AppState }): ReactElement | null {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const send = useSend();
  const root = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState({ error: FIRST_ERRORS, warning: STEP, hint: STEP });
  const [hintsOpen, setHintsOpen] = useState(false);
  const [previewed, setPreviewed] = useState<readonly string[]>([]);
  const { reading, openFinding, findingKeys } = state;
  const groups = useMemo(() => checkGroups({ reading, findingKeys }), [reading, findingKeys]);
  const walk = groups
    .flatMap(({ severity, rows }) => (severity === 'hint' && !hintsOpen ? [] : rows.slice(0, shown[severity])))
    .flatMap((row) => row.entries.map((entry) => entry.key));
  const { settle, said } = useSettling(state, walk, root);
  useReturn(previewed, root);
  const move = (by: 1 | -1): void => {
    const at = walk.indexOf(openFinding ?? '');
    const next = at < 0 ? walk[by > 0 ? 0 : walk.length - 1] : walk[at + by];
    if (next !== undefined) send({ type: 'finding-opened', finding: next });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && openFinding !== null) {
      event.stopPropagation();
      send({ type: 'finding-opened', finding: null });
    }
  };
  const showMore = useCallback(
    (severity: CheckGroup['severity']) => setShown((now) => ({ ...now, [severity]: now[severity] + STEP })),
    [],
  );
  if (!reading) return null;
  if (isBlank(reading.snapshot)) return <DraftReport state={state} title={text.check.emptyTitle} body={text.check.emptyText} />;

  const acts: ReviewActs = {
    alike: (entry) => sameKind(groups.find((group) => group.severity === entry.finding.severity)?.entries ?? [], entry),
    settle,
    preview: (entries) => setPreviewed(entries.map(({ key }) => key)),
  };
  const asked = entriesOf(groups, previewed);
  if (asked.length > 0) {
    return (
      <FixPreview
        entries={asked}
        state={state}
        onCancel={() => setPreviewed([])}
        onConfirm={(keys, places) => {
          setPreviewed([]);
          void settle(keys, { id: 'fix-all', findings: keys }, text.check.fixed(places));
        }}
      />
    );
  }
  const list = ({ severity, rows }: CheckGroup): ReactElement => {
    const rest = rows.slice(shown[severity]).reduce((sum, row) => sum + row.entries.length, 0);
    return (
      <>
        <ul className={looks.list}>
          {rows.slice(0, shown[severity]).map(({ key, entries }) => {
            const [only, ...more] = entries;
            return only ? (
              <li key={key}>
                {more.length === 0 ? (
                  <FindingRow entry={only} open={only.key === openFinding} reading={reading} state={state} acts={acts} />
                ) : (
                  <KindRow entries={entries} reading={reading} state={state} acts={acts} />
                )}
              </li>
            ) : null;
          })}
        </ul>
        {rest > 0 ? (
          <div className={styles.more}>
            <Button size="small" className={looks.smallButton} onClick={() => showMore(severity)}>{text.check.rest(rest)}</Button>
          </div>
        ) : null}
      </>
    );
  };
  const some = groups.filter((group) => group.entries.length > 0);
  return (
    <div ref={root} className={styles.bottom} onKeyDown={onKeyDown}>
      {some.every((group) => group.severity === 'hint') ? (
        <div className={looks.panel}>
          <h2 className={looks.heading}>{text.check.noneTitle}</h2>
          <span>{text.check.noneText}</span>
        </div>
      ) : null}
      {some.map((group, i) =>
        group.severity === 'hint' ? (
          <details key="hint" open={hintsOpen} onToggle={(event) => setHintsOpen(event.currentTarget.open)}>
            <summary className={styles.summary}>{text.check.hints(group.entries.length)}</summary>
            {hintsOpen ? list(group) : null}
          </details>
        ) : (
          <section key={group.severity} aria-label={text.severities[group.severity]}>
            <div className={styles.head}>
              <h2 className={looks.heading}>{text.severities[group.severity]}</h2>
              <span className={`${looks.caption} ${looks.count} ${looks.grow}`}>{group.entries.length}</span>
              {i === 0 ? (
                <>
                  <Button appearance="subtle" size="small" className={looks.iconButton} icon={<ChevronUp20Regular />} aria-label={text.check.previous} title={text.check.previous} onClick={() => move(-1)} />
                  <Button appearance="subtle" size="small" className={looks.iconButton} icon={<ChevronDown20Regular />} aria-label={text.check.next} title={text.check.next} onClick={() => move(1)} />
                </>
              ) : null}
            </div>
            {list(group)}
          </section>
        ),
      )}
      <IgnoredPart state={state} settle={settle} />
      <ElsewherePart state={state} />
      <AlsoCheck state={state} />
      <OwnWords state={state} />
      <div role="status" aria-live="polite" className={looks.hidden}>{said}</div>
    </div>
  );
}

function entriesOf(groups: readonly CheckGroup[], keys: readonly string[]): readonly CheckEntry[] {
  if (keys.length === 0) return [];
  const wanted = new Set(keys);
  return groups.flatMap(({ entries }) => entries.filter(({ key }) => wanted.has(key)));
}
