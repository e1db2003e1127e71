/** Id of the button that opens 年度设置; the focus comes back to it. */
export const OPENER = 'open-settings';
