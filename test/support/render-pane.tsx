import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createApp } from '../../src/app/create-app';
import { zhCN } from '../../src/app/text/text.zh-CN';
import type { View } from '../../src/app/state';
import { App } from '../../src/taskpane/App';
import { checkParts, fillParts, insertParts, noticeParts, reviewParts } from '../../src/taskpane/views';
import { PaneContext } from '../../src/taskpane/pane-context';
import { FlakyHost } from './flaky-host';
import { openLines } from './open-lines';

/** The real pane over a real .docx of these lines, read once. */
export async function renderPane(lines: readonly string[], view: View, { readOnly = false } = {}) {
  const { doc, host: real } = openLines(lines, { readOnly });
  const host = new FlakyHost(real);
  const app = createApp(host);
  app.store.send({ type: 'view-chosen', view });
  await Promise.all([fillParts.load(), checkParts.load(), reviewParts.load(), insertParts.load(), noticeParts.load()]);
  await app.run({ id: 'rescan' });
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneContext.Provider value={{ app, text: zhCN }}>
        <App />
      </PaneContext.Provider>
    </FluentProvider>,
  );
  const user = userEvent.setup();
  /** Let the commands that were started come to their end. */
  const settle = () => act(() => app.run({ id: 'follow-document' }));
  const texts = () => doc.paragraphs().map((p) => doc.text(p));
  return { app, host, doc, user, settle, texts };
}
