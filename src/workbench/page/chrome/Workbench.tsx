import { FluentProvider, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Button, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Bench } from '../bench';
import type { BenchState } from '../bench';
import { PaneSide } from './PaneSide';
import { StatusBar } from './StatusBar';
import { TitleRow } from './TitleRow';
import { WorkbenchToolbar } from './WorkbenchToolbar';
import { UnsavedDialog } from './UnsavedDialog';
import type { Leaving } from './UnsavedDialog';
import { useDarkScheme } from './use-dark-scheme';
import { useFileDrop } from './use-file-drop';
import { useShortcuts } from './use-shortcuts';

const SAMPLE = 'sample.docx';
const SAMPLE_NAME = '示例通报.docx';

const useStyles = makeStyles({
  app: {
    position: 'relative', height: '100vh', display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr) 24px',
    backgroundColor: tokens.colorNeutralBackground6, color: tokens.colorNeutralForeground1,
  },
  notice: { margin: '4px 8px 0' },
  middle: { display: 'flex', minHeight: 0, minWidth: 0 },
  paper: { flexGrow: 1, display: 'flex', minWidth: 0, minHeight: 0 },
  desk: { flexGrow: 1 },
});

const NOTHING: BenchState = { name: '', changed: false, canUndo: false, canRedo: false, pages: 1, characters: 0, notice: null, ready: false };
const nowhere = (): (() => void) => () => undefined;

/** Another page of the pane's folder in its place, e.g. ?pane=try-in-word.html; never of another origin. */
function otherPage(name: string | null, paneUrl: string): string {
  return name !== null && /^[\w-]+\.html$/.test(name) ? new URL(name, paneUrl).href : paneUrl;
}

export interface WorkbenchProps {
  readonly paneUrl: string;
  readonly functionsUrl: string;
}

/** The page of `npm start`: a document, and beside it the pane as it runs in Word. */
export function Workbench({ paneUrl, functionsUrl }: WorkbenchProps): React.JSX.Element {
  const styles = useStyles();
  const dark = useDarkScheme();
  const desk = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const functions = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [bench, setBench] = useState<Bench | null>(null);
  const [paneShown, showPane] = useState(true);
  const [zoom, setZoom] = useState(100);
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const state = useSyncExternalStore(bench?.subscribe ?? nowhere, () => bench?.state ?? NOTHING);

  useEffect(() => {
    if (desk.current === null || pane.current === null || functions.current === null) return undefined;
    const query = new URLSearchParams(location.search);
    const made = new Bench({
      desk: desk.current, pane: pane.current, functions: functions.current, functionsUrl,
      paneUrl: otherPage(query.get('pane'), paneUrl),
      locale: query.get('locale') ?? 'zh-CN',
      readOnly: query.has('readonly'),
      first: () => document.querySelector<HTMLElement>('[role=toolbar] button'),
    });
    setBench(made);
    // A handle for tests and for the curious; nothing of ours reads it.
    Object.assign(globalThis, { tongbaoWorkbench: made });
    const sample = query.has('new') ? made.create() : fetch(SAMPLE).then(async (answer) => made.openBytes(new Uint8Array(await answer.arrayBuffer()), SAMPLE_NAME));
    void sample.catch(() => made.create());
    return () => made.dispose();
  }, [paneUrl, functionsUrl]);

  /** Do what leaves the open document, once nothing would be lost by it. */
  const leave = useCallback((go: () => void) => {
    if (bench?.state.changed) setLeaving({ name: bench.state.name, go });
    else go();
  }, [bench]);
  const open = useCallback((file: File) => leave(() => void bench?.open(file)), [bench, leave]);
  const actions = {
    open: () => picker.current?.click(),
    create: () => leave(() => void bench?.create()),
    save: () => bench?.save(),
    undo: () => bench?.undo(),
    redo: () => bench?.redo(),
    zoomTo: (percent: number) => setZoom(Math.min(200, Math.max(50, percent))),
  };
  useShortcuts(actions, zoom);
  useFileDrop(open);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    if (state.changed) addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [state.changed]);
  useEffect(() => {
    if (desk.current !== null) desk.current.style.setProperty('zoom', String(zoom / 100));
  }, [zoom]);

  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <div className={styles.app}>
        <header>
          <TitleRow state={state} />
          <WorkbenchToolbar
            state={state} percent={zoom} paneShown={paneShown} {...actions}
            showPane={() => showPane(true)} nextBlank={() => void bench?.press('nextPlaceholder')}
          />
          <div className={styles.notice} aria-live="polite">
            {state.notice !== null && (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>{state.notice}</MessageBarBody>
                <MessageBarActions containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label="知道了" onClick={() => bench?.say(null)} />} />
              </MessageBar>
            )}
          </div>
        </header>
        <div className={styles.middle}>
          <main className={styles.paper}>
            <div
              ref={desk} className={`desk ${styles.desk}`} role="textbox" aria-multiline="true" aria-label="文档页面" tabIndex={0}
              contentEditable={state.ready} suppressContentEditableWarning spellCheck={false}
            />
          </main>
          <PaneSide frame={pane} shown={paneShown} close={() => showPane(false)} />
        </div>
        <StatusBar state={state} />
        <div ref={functions} className="functions-frame" aria-hidden="true" />
        <input
          ref={picker} type="file" accept=".docx,.txt" hidden aria-label="选择文件"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file !== undefined) open(file);
          }}
        />
        {leaving !== null && <UnsavedDialog leaving={leaving} save={() => bench?.save()} close={() => setLeaving(null)} />}
      </div>
    </FluentProvider>
  );
}
