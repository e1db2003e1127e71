import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { OutlineItem } from '../../app/selectors-structure';
import type { AppState } from '../../app/state';
import { useLooks } from '../looks';
import { useText } from '../pane-context';
import { InsertButton } from './InsertButton';

const useStyles = makeStyles({
  block: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '30px' },
  indent: { paddingLeft: '24px' },
  rest: { paddingLeft: '24px', minHeight: '28px', lineHeight: '28px', cursor: 'pointer' },
});

/** Shown at once; a list longer than this would push the outline out of sight. */
const FIRST = 4;

/** What is still to be written, above the outline because it usually lies below the fold. */
export function MissingParts({ missing, state }: { readonly missing: readonly OutlineItem[]; readonly state: AppState }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const [only] = missing.length === 1 ? missing : [];
  return (
    <section className={styles.block} aria-label={text.structure.missing(missing.length)}>
      <div className={styles.line}>
        <Warning16Filled className={looks.warning} aria-hidden="true" />
        <span className={looks.grow}>
          {text.structure.missing(missing.length)}
          {only ? `：${only.element.name}` : ''}
        </span>
        {only ? <InsertButton item={only} state={state} /> : null}
      </div>
      {only ? null : (
        <>
          <MissingList items={missing.slice(0, FIRST)} state={state} />
          {missing.length > FIRST ? (
            <details>
              <summary className={styles.rest}>{text.structure.moreMissing(missing.length - FIRST)}</summary>
              <MissingList items={missing.slice(FIRST)} state={state} />
            </details>
          ) : null}
        </>
      )}
    </section>
  );
}

function MissingList({ items, state }: { readonly items: readonly OutlineItem[]; readonly state: AppState }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  return (
    <ul className={looks.list}>
      {items.map((item) => (
        <li key={item.key} className={`${styles.line} ${styles.indent}`}>
          <span className={looks.grow}>{item.element.name}</span>
          {item.element.requirement === 'recommended' ? <span className={looks.caption}>{text.structure.recommended}</span> : null}
          <InsertButton item={item} state={state} />
        </li>
      ))}
    </ul>
  );
}
