/** Words of what is shown before an insertion; loaded with it. */
export const insertZhCN = {
  draftReport: '起草全文',
  draftHint: '按会前、会议、会后三个阶段写入一篇范文框架，要填的地方用“××”标出。可以撤销。',
  previewOf: (name: string) => `预览：插入“${name}”`,
  previewReport: '全文预览',
  howTo: '再点一次“插入”（或按 Enter）写入，按 Esc 取消',
  placeOf: (kind: 'after' | 'before', n: number, quote: string) =>
    `插入到第 ${n} 段${quote === '' ? '（空段）' : `“${quote}”`}之${kind === 'after' ? '后' : '前'}`,
  byCursor: '（光标处）',
  renumbered: (from: readonly string[], to: readonly string[]) =>
    from.length > 3
      ? `后面的${from[0]}至${from.at(-1)}依次改为${to[0]}至${to.at(-1)}`
      : `后面的${from.join('')}改为${to.join('')}`,
  counts: (paragraphs: number, blanks: number) => `共 ${paragraphs} 段，${blanks > 0 ? `待填 ${blanks} 处` : '没有待填处'}`,
  atCursor: '插到光标处',
  cursorAgain: '重取光标',
  atModel: '插到应在的位置',
  cursorLost: '文档有变化，请重新选择光标处',
  cancel: '取消',
  session: '会议',
  unit: '单位',
  level2: '编号',
  bracketed: '（一）（二）',
  is: '一是、二是',
  length: '篇幅',
  full: '详版',
  brief: '简版',
  draftedFor: (session: string, unit: string) => `按“${session}”“${unit}”起草`,
  choose: '改选',
  byOwn: (name: string) => `按本单位的范文框架“${name}”起草；不用它的，到“常用段落和范文框架”里去掉勾`,
  noNotice: '这次会议的主题、方面等以上级通知为准，先留空待填；通知到了可以录入',
};
