import type { AnnotationOutcome } from '../state';

/** Words around 送审前核对单; the sheet itself speaks of the document, in Chinese always (app/review-sheet). */
export const reviewZhCN = {
  copy: '复制文字',
  save: '另存为 Word 文件',
  copied: '已复制，可以粘贴到文档或邮件里',
  selectAndCopy: '这里不能直接复制。文字已经选好，请按 Ctrl+C（Mac 按 ⌘C）',
  asText: '核对单文字',
  saved: (name: string) => `已下载“${name}”。如果没有下载，请用“复制文字”`,
  notSaved: '没能生成文件，请用“复制文字”',
  preparing: '正在核对页眉、页脚、修订和批注',
  goTo: '定位',
  annotate: '加批注到文中',
  removeAnnotations: '清除本工具的批注',
  annotated: ({ added, removed, kept, left }: AnnotationOutcome): string => [
    added > 0 ? `已加批注 ${added} 条，都以“〔通报助手〕”开头` : removed > 0 ? `已清除批注 ${removed} 条` : '没有本工具的批注要加或清除',
    kept > 0 ? `有人答复过的 ${kept} 条没有清除` : '',
    left > 0 ? `另有 ${left} 处没有加（文中没有位置，或太多）` : '',
  ].filter((part) => part !== '').join('；'),
};
