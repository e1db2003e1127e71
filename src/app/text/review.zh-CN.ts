/** Words around 送审前核对单; the sheet itself speaks of the document, in Chinese always (app/review-sheet). */
export const reviewZhCN = {
  open: '送审前核对单',
  copy: '复制文字',
  save: '另存为 Word 文件',
  copied: '已复制，可以粘贴到文档或邮件里',
  selectAndCopy: '这里不能直接复制。文字已经选好，请按 Ctrl+C（Mac 按 ⌘C）',
  asText: '核对单文字',
  saved: (name: string) => `已下载“${name}”。如果没有下载，请用“复制文字”`,
  notSaved: '没能生成文件，请用“复制文字”',
  preparing: '正在核对页眉、页脚、修订和批注',
  goTo: '定位',
};
