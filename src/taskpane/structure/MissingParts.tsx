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
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '30px' },
  /** Its own width must not push the button to the next line. */
  name: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  indent: { paddingLeft: '24px' },
  rest: { paddingLeft: '24px', minHeight: '28px', lineHeight: '28px', cursor: 'pointer' },
});

/** Shown at once; a list longer than this would push the outline out of sight. */
const FIRST = 4;

/**
 * What is still to be written, above the outline because it usually lies below the
 * fold: the required parts in sight, the recommended ones folded.
 */
export function MissingParts({ missing, state }: { readonly missing: readonly OutlineItem[]; readonly state: AppState }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const text = useText();
  const required = missing.filter((item) => item.element.requirement === 'required');
  const recommended = missing.filter((item) => item.element.requirement !== 'required');
  const [only] = required.length === 1 ? required : [];
  const label = required.length > 0 ? text.structure.missing(required.length) : text.structure.moreRecommended(recommended.length);
  return (
    <section className={styles.block} aria-label={label}>
      {required.length > 0 ? (
        <div className={styles.line}>
          <Warning16Filled className={looks.warning} aria-hidden="true" />
          <span className={styles.name}>
            {label}
            {only ? `：${only.element.name}` : ''}
          </span>
          {only ? <InsertButton item={only} state={state} /> : null}
        </div>
      ) : null}
      {only ? null : <MissingList items={required.slice(0, FIRST)} state={state} />}
      <Folded label={text.structure.moreMissing} items={only ? [] : required.slice(FIRST)} state={state} />
      <Folded label={text.structure.moreRecommended} items={recommended} state={state} />
    </section>
  );
}

interface FoldedProps {
  readonly label: (n: number) => string;
  readonly items: readonly OutlineItem[];
  readonly state: AppState;
}

function Folded({ label, items, state }: FoldedProps): ReactElement | null {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <details>
      <summary className={styles.rest}>{label(items.length)}</summary>
      <MissingList items={items} state={state} />
    </details>
  );
}

function MissingList({ items, state }: { readonly items: readonly OutlineItem[]; readonly state: AppState }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  return (
    <ul className={looks.list}>
      {items.map((item) => (
        <li key={item.key} className={`${styles.line} ${styles.indent}`}>
          <span className={styles.name}>{item.element.name}</span>
          <InsertButton item={item} state={state} />
        </li>
      ))}
    </ul>
  );
}
