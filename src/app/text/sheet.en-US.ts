import type { sheetZhCN } from './sheet.zh-CN';

/** Words of the sheet to hand out and collect, in English. */
export const sheetEnUS: typeof sheetZhCN = {
  export: 'Export sheet',
  copy: 'Copy',
  import: 'Import sheet',
  fileName: '待填内容.csv',
  copied: 'Copied; paste it into a sheet or a mail',
  notCopied: 'Could not copy; use “Export sheet”',
  tooBig: 'The file is too large to be an exported sheet',
  foreign: 'Not an exported sheet: the first line must have the columns 编号 and 填写',
  nothing: 'Nothing new is filled in',
  preview: 'Review before import',
  take: (n) => `Take ${n}`,
  taken: (n) => `${n} taken, not written yet`,
  fates: {
    differs: 'Differs from what is there; taken only when ticked',
    unknown: 'The document asks for no such item; left out',
    renamed: 'This number now stands for another item; left out',
    unreadable: 'Not a date that can be read; left out',
  },
};
