import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ComponentType, type KeyboardEvent, type ReactElement } from 'react';
import { Badge, Button, ProgressBar, Tab, TabList, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { headline } from '../app/selectors-headline';
import type { AppState, View } from '../app/state';
import { Footer } from './Footer';
import { NoticeBar } from './NoticeBar';
import { PartFailed } from './PartFailed';
import { TopLine } from './TopLine';
import type { LazyModule } from './lazy-module';
import { useLooks } from './looks';
import { useAppState, useRun, useSend, useText } from './pane-context';
import { OpenSettings, settingsParts } from './settings/open-settings';
import { StructureView } from './structure/StructureView';
import { checkParts, fillParts, ownLine, reviewParts } from './views';

const useStyles = makeStyles({
  pane: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  views: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: `0 ${tokens.spacingHorizontalXS}` },
  shown: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'underline', textUnderlineOffset: '6px', textDecorationThickness: '2px' },
  sheet: { fontWeight: tokens.fontWeightRegular, padding: `0 ${tokens.spacingHorizontalXS}` },
  tab: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  tabFace: { display: 'inline-flex', alignItems: 'center', columnGap: '6px' },
  badge: { backgroundColor: tokens.colorNeutralBackground1Selected, color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { border: '1px solid CanvasText' } },
  main: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', outlineStyle: 'none', scrollbarWidth: 'thin' },
  progress: { position: 'absolute', left: 0, right: 0 },
  holder: { position: 'relative' },
});

/** Work shorter than this shows nothing. */
const SHOW_PROGRESS_AFTER = 400;

/** The pane: the top line, three views, a message when there is one, and the footer. */
export function App(): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const run = useRun();
  const send = useSend();
  const state = useAppState();
  const main = useRef<HTMLElement>(null);
  const [previewing, setPreviewing] = useState(false);
  const slow = useSlow(state.running !== null);
  useKeptFocus(main);

  const fill = fillParts.use();
  const check = checkParts.use();
  const pending = fill.loaded?.pendingRows(state) ?? [];
  const fillAll = useCallback(async () => {
    setPreviewing(false);
    main.current?.focus();
    await run({ id: 'fill-all', values: state.drafts });
  }, [run, state.drafts]);
  const askFillAll = (): void => {
    if (pending.length === 0) return;
    send({ type: 'view-chosen', view: 'fill' });
    if (pending.some((p) => p.places > 1)) setPreviewing(true);
    else void fillAll();
  };
  const cancelPreview = (): void => {
    setPreviewing(false);
    main.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const typing = event.target instanceof HTMLInputElement;
    const control = event.ctrlKey || event.metaKey;
    const filter = main.current?.querySelector<HTMLInputElement>('input[data-filter]');
    if (event.key === 'F9') void run({ id: 'rescan' });
    else if (control && event.key === 'Enter') askFillAll();
    else if (control && !event.shiftKey && event.key.toLowerCase() === 'z' && !typing) void run({ id: 'undo-last-write' });
    else if (control && event.key.toLowerCase() === 'f' && filter) filter.focus();
    else return;
    event.preventDefault();
  };

  const head = headline(state);
  // Looking at another view puts the preview aside: the footer with 撤销 must show there.
  const showsPreview = previewing && pending.length > 0 && state.view === 'fill';
  return (
    <div className={styles.pane} onKeyDown={onKeyDown}>
      <TopLine state={state} />
      <nav aria-label={text.viewsLabel} className={styles.views}>
        <TabList selectedValue={state.view} onTabSelect={(_, { value }) => send({ type: 'view-chosen', view: value as View })}>
          <Tab className={styles.tab} value="structure" id="tab-structure">{text.views.structure}</Tab>
          <Tab className={styles.tab} value="fill" id="tab-fill">
            <span className={styles.tabFace}>
              {text.views.fill}
              {head.blanks + head.confirms > 0 ? <Badge className={styles.badge}>{head.blanks + head.confirms}</Badge> : null}
            </span>
          </Tab>
          <Tab className={styles.tab} value="check" id="tab-check">
            <span className={styles.tabFace}>
              {text.views.check}
              {head.errors > 0 ? <Badge color="danger">{head.errors}</Badge> : null}
            </span>
          </Tab>
        </TabList>
        {head.verdict === 'loading' || head.verdict === 'empty' ? null : (
          <Button
            id="tab-sheet"
            appearance="subtle"
            size="small"
            className={mergeClasses(looks.smallButton, styles.sheet, state.view === 'sheet' && styles.shown)}
            aria-pressed={state.view === 'sheet'}
            onClick={() => send({ type: 'view-chosen', view: state.view === 'sheet' ? 'check' : 'sheet' })}
          >
            {text.openSheet}
          </Button>
        )}
      </nav>
      <div className={styles.holder}>{slow ? <ProgressBar className={styles.progress} aria-label={text.headline.loading} /> : null}</div>
      <NoticeBar state={state} />
      <main ref={main} className={styles.main} tabIndex={-1}>
        <div role="tabpanel" aria-labelledby={`tab-${state.view}`}>
          {state.view === 'structure' ? <StructureView state={state} /> : null}
          {state.view === 'structure' ? (
            <>
              <Later part={ownLine} state={state} />
              <OpenSettings />
            </>
          ) : null}
          {state.view === 'fill' && fill.loaded ? (
            showsPreview ? (
              <fill.loaded.FillPreview state={state} onCancel={cancelPreview} onConfirm={() => void fillAll()} />
            ) : (
              <fill.loaded.FillView state={state} onFillAll={askFillAll} />
            )
          ) : null}
          {state.view === 'check' && check.loaded ? <check.loaded.CheckView state={state} /> : null}
          {state.view === 'sheet' ? <Later part={reviewParts} state={state} /> : null}
          {state.view === 'settings' ? <Later part={settingsParts} state={state} /> : null}
          {(state.view === 'fill' && fill.failed) || (state.view === 'check' && check.failed) ? (
            <PartFailed onRetry={state.view === 'fill' ? fill.retry : check.retry} />
          ) : null}
        </div>
      </main>
      {showsPreview ? null : <Footer state={state} pending={pending.length} onFillAll={askFillAll} />}
      <div role="status" aria-live="polite" className={looks.hidden}>{state.running === 'insert' ? text.structure.inserting : ''}</div>
    </div>
  );
}

/** 送审前核对单, 年度设置, or what stands below the outline: its script is loaded when it is to be seen. */
function Later({ part, state }: { readonly part: LazyModule<{ readonly View: ComponentType<{ readonly state: AppState }> }>; readonly state: AppState }): ReactElement | null {
  const { loaded, failed, retry } = part.use();
  if (failed) return <PartFailed onRetry={retry} />;
  return loaded ? <loaded.View state={state} /> : null;
}

/** True once something has been going on for a while. */
function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!busy) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), SHOW_PROGRESS_AFTER);
    return () => clearTimeout(timer);
  }, [busy]);
  return slow;
}

/**
 * When what had the focus leaves the page (a filled row, a mended finding), the focus
 * would fall to the page and the keys with it; the view takes it instead.
 */
function useKeptFocus(main: { readonly current: HTMLElement | null }): void {
  const last = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const remember = (event: FocusEvent): void => {
      last.current = event.target instanceof Element ? event.target : null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useLayoutEffect(() => {
    if (last.current && !last.current.isConnected && document.activeElement === document.body) main.current?.focus();
  });
}
