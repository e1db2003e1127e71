import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import type { RefObject } from 'react';
import { Splitter } from './Splitter';

/** Word's own width for a task pane, in CSS pixels. */
const USUAL = 350;

const useStyles = makeStyles({
  aside: { flexShrink: 0, minHeight: 0 },
  side: {
    position: 'relative', flexShrink: 0, minHeight: 0, overflow: 'hidden', margin: '8px 8px 0 0', display: 'flex', flexDirection: 'column',
    borderRadius: `${tokens.borderRadiusLarge} ${tokens.borderRadiusLarge} 0 0`, backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow2,
  },
  title: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', padding: '8px 6px 0 12px', fontWeight: 600, fontSize: '14px' },
  close: { minWidth: '28px', height: '28px', padding: '0' },
  frame: { flexGrow: 1, minHeight: 0 },
});

export interface PaneSideProps {
  /** Gets the element into which the pane's iframe goes. */
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly shown: boolean;
  close(): void;
}

/** The pane as Word frames it. Closed it stays loaded, so that what was typed there is not lost. */
export function PaneSide({ frame, shown, close }: PaneSideProps): React.JSX.Element {
  const styles = useStyles();
  const [width, setWidth] = useState(USUAL);
  return (
    <aside className={styles.aside} style={{ display: shown ? 'flex' : 'none' }} aria-label="通报助手">
      <Splitter width={width} onWidth={setWidth} />
      <div className={styles.side} style={{ width }}>
        <div className={styles.title}>
          <span>通报助手</span>
          <Button className={styles.close} appearance="subtle" size="small" icon={<DismissRegular />} aria-label="关闭窗格" title="关闭窗格" onClick={close} />
        </div>
        <div className={styles.frame}>
          <div ref={frame as RefObject<HTMLDivElement>} className="pane-frame" />
        </div>
      </div>
    </aside>
  );
}
