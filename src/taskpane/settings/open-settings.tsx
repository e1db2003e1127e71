import type { ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import { lazyModule } from '../lazy-module';
import { useSend, useText } from '../pane-context';
import { OPENER } from './opener';

/** 年度设置: filled in once a year. */
export const settingsParts = lazyModule(async () => ({ View: (await import('./SettingsView')).SettingsView }));

/** At the end of 结构: the way to 年度设置. */
export function OpenSettings(): ReactElement {
  const { settings } = useText();
  const send = useSend();
  return (
    <Button id={OPENER} appearance="subtle" size="small" onClick={() => send({ type: 'view-chosen', view: 'settings' })}>{settings}</Button>
  );
}
