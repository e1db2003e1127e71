import { makeStyles, tokens } from '@fluentui/react-components';
import type { BenchState } from '../bench';

const useStyles = makeStyles({
  row: { height: '40px', display: 'flex', alignItems: 'center', columnGap: '12px', padding: '0 16px', fontSize: '13px', minWidth: 0, whiteSpace: 'nowrap' },
  product: { margin: 0, fontSize: 'inherit', fontWeight: 600 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis' },
  // Text that only tells needs 4.5:1 on the grey of the desk too.
  saved: { color: tokens.colorNeutralForeground2 },
});

/** The product, the file, and whether it holds what was not saved. */
export function TitleRow({ state }: { readonly state: BenchState }): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <h1 className={styles.product}>通报助手</h1>
      <span className={styles.name}>{state.name}</span>
      <span className={styles.saved} role="status">{state.ready && state.changed ? '有改动，未保存' : ''}</span>
    </div>
  );
}
