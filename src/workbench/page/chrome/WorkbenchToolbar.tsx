import { Button, makeStyles, tokens, Toolbar, ToolbarButton, ToolbarDivider } from '@fluentui/react-components';
import { ArrowCircleDownRegular } from '@fluentui/react-icons/svg/arrow-circle-down';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { PanelRightRegular } from '@fluentui/react-icons/svg/panel-right';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { ZoomInRegular } from '@fluentui/react-icons/svg/zoom-in';
import { ZoomOutRegular } from '@fluentui/react-icons/svg/zoom-out';
import type { BenchState } from '../bench';

const useStyles = makeStyles({
  bar: {
    height: '44px', boxSizing: 'border-box', margin: '0 8px', padding: '4px 8px', columnGap: '2px', overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusLarge, boxShadow: tokens.shadow2,
  },
  button: { fontWeight: 400, minWidth: 'auto', paddingLeft: '8px', paddingRight: '10px', whiteSpace: 'nowrap' },
  rest: { flexGrow: 1 },
  percent: { minWidth: '56px', fontWeight: 400 },
});

export interface ToolbarProps {
  readonly state: BenchState;
  readonly percent: number;
  readonly paneShown: boolean;
  open(): void;
  create(): void;
  save(): void;
  undo(): void;
  redo(): void;
  /** @param percent asked for; kept within 50 and 200 */
  zoomTo(percent: number): void;
  showPane(): void;
  nextBlank(): void;
}

/** File, undo, the add-in's own ribbon buttons, zoom. */
export function WorkbenchToolbar(props: ToolbarProps): React.JSX.Element {
  const styles = useStyles();
  const { state, percent } = props;
  const button = (label: string, keys: string, icon: React.JSX.Element, onClick: () => void, disabled = false): React.JSX.Element => (
    <ToolbarButton className={styles.button} icon={icon} title={keys === '' ? label : `${label}（${keys}）`} disabled={disabled} onClick={onClick}>
      {label}
    </ToolbarButton>
  );
  return (
    <Toolbar className={styles.bar} aria-label="文档">
      {button('打开', 'Ctrl+O', <FolderOpenRegular />, props.open)}
      {button('新建', 'Alt+N', <DocumentAddRegular />, props.create)}
      {button('保存', 'Ctrl+S', <SaveRegular />, props.save, !state.ready)}
      <ToolbarDivider />
      {button('撤销', 'Ctrl+Z', <ArrowUndoRegular />, props.undo, !state.canUndo)}
      {button('重做', 'Ctrl+Y', <ArrowRedoRegular />, props.redo, !state.canRedo)}
      <ToolbarDivider />
      {button('打开通报助手', '', <PanelRightRegular />, props.showPane, props.paneShown)}
      {button('下一处待填', '', <ArrowCircleDownRegular />, props.nextBlank, !state.ready)}
      <span className={styles.rest} />
      <ToolbarButton icon={<ZoomOutRegular />} aria-label="缩小" title="缩小（Ctrl+-）" onClick={() => props.zoomTo(percent - 10)} />
      <Button appearance="subtle" className={styles.percent} title="恢复 100%" onClick={() => props.zoomTo(100)}>{`${percent}%`}</Button>
      <ToolbarButton icon={<ZoomInRegular />} aria-label="放大" title="放大（Ctrl+=）" onClick={() => props.zoomTo(percent + 10)} />
    </Toolbar>
  );
}
