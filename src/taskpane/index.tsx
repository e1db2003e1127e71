import { useEffect, useState, type ReactElement } from 'react';
import { FluentProvider, type Theme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { createApp } from '../app/create-app';
import { followKnown } from '../app/local/follow-known';
import type { View } from '../app/state';
import { loadText } from '../app/text/index';
import type { KnownDate } from '../core/facts/rules/calendar';
import { WordHost } from '../host/word/word-host';
import { App } from './App';
import { beginKeptOwn } from './first-own';
import { firstSessions, firstWords } from './first-files';
import { LOCAL_STORAGE } from './local-storage';
import { PaneContext, type Pane } from './pane-context';
import { servedFacts } from './served-facts';
import { isDarkColour, loadTheme } from './theme';
import { noticeParts } from './views';

/** The one place where the pane is put together: Word behind the port, the app, the page. */
void Office.onReady(async () => {
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has no #root');
  const language = Office.context?.displayLanguage ?? navigator.language;
  const dark = isDark();
  const [text, theme, department, words, sessions] = await Promise.all([
    loadText(language), loadTheme(dark), servedFacts(), firstWords(), firstSessions(),
  ]);
  const app = createApp(new WordHost(), department, today);
  followKnown(app.store, LOCAL_STORAGE);
  words?.(app);
  sessions?.(app);
  beginKeptOwn(app.store);
  const view = viewAsked(location.search);
  if (view) app.store.send({ type: 'view-chosen', view });
  // Set here: the policy allows no style but our own files' and Fluent's.
  document.body.style.margin = '0';
  document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  document.documentElement.lang = /^en\b/i.test(language) ? 'en' : 'zh-CN';
  // A message there from the start stands in the first paint; nothing moves down for it afterwards.
  if (app.store.get().notice) await noticeParts.load().catch(() => undefined);
  createRoot(root).render(<Root pane={{ app, text }} theme={theme} />);
  app.start({ visible: () => document.visibilityState !== 'hidden' });
});

interface RootProps {
  readonly pane: Pane;
  /** Shown first, so that a dark Word sees no white flash. */
  readonly theme: Theme;
}

function Root({ pane, theme: first }: RootProps): ReactElement {
  const [theme, setTheme] = useState(first);
  useEffect(() => {
    const query = matchMedia(DARK);
    const follow = async (): Promise<void> => {
      const dark = isDark();
      setTheme(await loadTheme(dark));
      document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
    };
    const listener = (): void => void follow();
    query.addEventListener('change', listener);
    return () => query.removeEventListener('change', listener);
  }, []);
  return (
    <FluentProvider theme={theme}>
      <PaneContext.Provider value={pane}>
        <App />
      </PaneContext.Provider>
    </FluentProvider>
  );
}

/** The one clock of the pane: the core and the app are told the date. */
function today(): KnownDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** Word's theme where the host gives it, else the system's. Hosts of WordApi 1.3 tell of no change of theirs. */
function isDark(): boolean {
  const colour = Office.context?.officeTheme?.bodyBackgroundColor;
  return (colour ? isDarkColour(colour) : null) ?? matchMedia(DARK).matches;
}

const DARK = '(prefers-color-scheme: dark)';

/** `?view=` of the page's address, as a ribbon button may set it. */
function viewAsked(search: string): View | null {
  const view = new URLSearchParams(search).get('view');
  return view === 'structure' || view === 'fill' || view === 'check' || view === 'sheet' || view === 'settings' ? view : null;
}
