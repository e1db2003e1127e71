import type { ReactElement } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Whereabouts } from '../app/place-context';
import { useLooks } from './looks';
import { useText } from './pane-context';

const useStyles = makeStyles({ line: { display: 'block' }, link: { color: tokens.colorBrandForegroundLink } });

/** 会前 · 征求意见: where in the report a place stands; nothing where that is not known. */
export function WhereLine({ where, link = false }: { readonly where: Whereabouts; readonly link?: boolean }): ReactElement | null {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  if (!where.element) return null;
  const phase = where.phase === null || where.phase === where.element ? '' : text.bands[where.phase] + text.separator;
  return (
    <span className={mergeClasses(looks.caption, styles.line, link && styles.link)}>
      {phase}
      {text.elementName(where.element, where.name)}
    </span>
  );
}
