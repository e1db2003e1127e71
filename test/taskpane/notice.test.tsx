import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { createApp } from '../../src/app/create-app';
import { zhCN } from '../../src/app/text/text.zh-CN';
import { NoticeBar } from '../../src/taskpane/NoticeBar';
import { PaneContext, useAppState } from '../../src/taskpane/pane-context';
import { openLines } from '../support/open-lines';

let mockGone = true;
jest.mock('../../src/taskpane/notice/NoticeMessage', () => {
  if (mockGone) throw new Error('the server is gone');
  return jest.requireActual<object>('../../src/taskpane/notice/NoticeMessage');
});

function Bar() {
  return <NoticeBar state={useAppState()} />;
}

test('a message whose script did not come is not lost: that is said, nothing is said of the document, and it can be had', async () => {
  const app = createApp(openLines(['正文。']).host);
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneContext.Provider value={{ app, text: zhCN }}>
        <Bar />
      </PaneContext.Provider>
    </FluentProvider>,
  );
  await act(async () => undefined);
  expect(screen.queryByRole('button')).toBeNull();
  act(() => app.store.send({ type: 'noticed', notice: { kind: 'stale' } }));
  expect(await screen.findByText(/有一条提示没有显示出来/)).toBeInTheDocument();
  expect(screen.queryByText(/文档没有改动/)).toBeNull();
  mockGone = false;
  await userEvent.setup().click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByText('原文已改动，未作修改')).toBeInTheDocument();
  expect(screen.queryByText(/没有显示出来/)).toBeNull();
});
