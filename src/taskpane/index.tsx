import { useEffect, useState, type ReactElement } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { createApp } from '../app/create-app';
import type { View } from '../app/state';
import { loadText } from '../app/text/index';
import { WordHost } from '../host/word/word-host';
import { App } from './App';
import { PaneContext, type Pane } from './pane-context';
import { isDarkColour, paneTheme } from './theme';

/** The one place where the pane is put together: Word behind the port, the app, the page. */
void Office.onReady(async () => {
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has no #root');
  const language = Office.context?.displayLanguage ?? navigator.language;
  const text = await loadText(language);
  const app = createApp(new WordHost());
  const view = viewAsked(location.search);
  if (view) app.store.send({ type: 'view-chosen', view });
  // Set here: the policy allows no style but our own files' and Fluent's.
  document.body.style.margin = '0';
  document.documentElement.lang = /^en\b/i.test(language) ? 'en' : 'zh-CN';
  createRoot(root).render(<Root pane={{ app, text }} />);
  app.start({ visible: () => document.visibilityState !== 'hidden' });
});

function Root({ pane }: { readonly pane: Pane }): ReactElement {
  const dark = useDark();
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  return (
    <FluentProvider theme={paneTheme(dark)}>
      <PaneContext.Provider value={pane}>
        <App />
      </PaneContext.Provider>
    </FluentProvider>
  );
}

/** Word's theme where the host gives it, else the system's. Read once: Word 1.3 hosts tell of no change. */
function useDark(): boolean {
  const [office] = useState(() => {
    const colour = Office.context?.officeTheme?.bodyBackgroundColor;
    return colour ? isDarkColour(colour) : null;
  });
  const [system, setSystem] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const follow = (): void => setSystem(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return office ?? system;
}

const DARK = '(prefers-color-scheme: dark)';

/** `?view=` of the page's address, as a ribbon button may set it. */
function viewAsked(search: string): View | null {
  const view = new URLSearchParams(search).get('view');
  return view === 'structure' || view === 'fill' || view === 'check' ? view : null;
}
