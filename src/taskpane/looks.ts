import { makeStyles, tokens } from '@fluentui/react-components';

const plainInForcedColours = { '@media (forced-colors: active)': { backgroundColor: 'Canvas', color: 'CanvasText' } } as const;

/**
 * Looks that several parts of the pane share: colours by meaning, each with something
 * beside the colour that says the same (an icon, an underline, a weight).
 */
export const useLooks = makeStyles({
  danger: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  warning: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  success: { color: tokens.colorStatusSuccessForeground3, flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  brand: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  caption: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  count: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  grow: { flexGrow: 1, minWidth: 0 },
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  strong: { fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  smallButton: { minHeight: '28px', minWidth: 'auto', whiteSpace: 'nowrap', flexShrink: 0 },
  iconButton: { minWidth: '28px', maxWidth: '28px', height: '28px', padding: 0, flexShrink: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  panel: { padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalM}`, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, alignItems: 'flex-start' },
  /** The current row: a bar at the left, drawn so that it survives forced colours. */
  current: {
    backgroundColor: tokens.colorNeutralBackground2,
    position: 'relative',
    '::before': {
      content: '""',
      position: 'absolute',
      left: 0,
      top: 0,
      bottom: 0,
      width: '3px',
      backgroundColor: tokens.colorBrandStroke1,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
    },
  },
  /** A blank: yellow, with a dashed line that shows without colour. */
  token: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px dashed ${tokens.colorNeutralForeground2}`,
    padding: '0 3px',
    fontWeight: tokens.fontWeightSemibold,
    ...plainInForcedColours,
  },
  inserted: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
    padding: '0 2px',
    ...plainInForcedColours,
  },
  wrong: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
    borderBottom: `2px solid ${tokens.colorStatusDangerForeground1}`,
    padding: '0 1px',
    ...plainInForcedColours,
  },
  arrow: { margin: '0 3px', color: tokens.colorNeutralForeground2 },
  /** A row that is a button as a whole. */
  rowButton: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    textAlign: 'left',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clip: 'rect(0 0 0 0)', whiteSpace: 'nowrap' },
});
