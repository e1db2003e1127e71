import { WordHost } from '../host/word/word-host';
import { ribbonActions } from './actions';

/** The function page of the ribbon's ExecuteFunction buttons; it lives as long as one click needs it. */
void Office.onReady(() => {
  for (const [name, action] of ribbonActions(() => new WordHost())) Office.actions.associate(name, action);
});
