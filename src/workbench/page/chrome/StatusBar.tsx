import { makeStyles, tokens } from '@fluentui/react-components';
import type { BenchState } from '../bench';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', columnGap: '16px', padding: '0 16px', fontSize: '12px', color: tokens.colorNeutralForeground2 },
  rest: { flexGrow: 1 },
});

/** Pages are an estimate: the page is painted in one piece. */
export function StatusBar({ state }: { readonly state: BenchState }): React.JSX.Element {
  const styles = useStyles();
  return (
    <footer className={styles.row}>
      <span>{`约 ${state.pages} 页`}</span>
      <span>{`${state.characters} 字`}</span>
      <span className={styles.rest} />
      <span>文件只在本机处理</span>
    </footer>
  );
}
