import { fireSelectionChanged, selectionHandlerCount } from '../../support/word-in-node';
import { playedWord } from '../../support/played-word';

test('the selection’s event is passed on until the end, and nothing is read in it', () => {
  const { host, player } = playedWord(['甲']);
  const heard = jest.fn();
  const end = host.onMaybeChanged(heard);
  expect(selectionHandlerCount()).toBe(1);
  fireSelectionChanged();
  fireSelectionChanged();
  expect(heard).toHaveBeenCalledTimes(2);
  end();
  expect(selectionHandlerCount()).toBe(0);
  fireSelectionChanged();
  expect(heard).toHaveBeenCalledTimes(2);
  expect(player.requests.count).toBe(0);
});

test('pitfall 32: a set that is reported, and members that are not there', async () => {
  const { host, player } = playedWord(['甲'], {}, { wordApi: '1.8' });
  const end = host.onMaybeChanged(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 5));
  end();
  expect(player.unhandled).toEqual([]);
});
