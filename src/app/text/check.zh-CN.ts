/** Words of the view 校核. */
export const checkZhCN = {
  fix: '修正',
  remove: '删去',
  fixTo: (text: string) => `改为“${text}”`,
  fixPlaces: (n: number) => `修正 ${n} 处`,
  goTo: '定位',
  previous: '上一条（Alt+↑）',
  next: '下一条（Alt+↓）',
  hints: (n: number) => `请核对 ${n} 处，不影响送审`,
  rest: (n: number) => `其余 ${n} 处`,
  noneTitle: '机检未见要改的',
  noneText: '改动文档后会自动再校核。',
  emptyTitle: '还没有可校核的',
  emptyText: '文档有内容后会自动校核。',
  becomes: '改为',
  deleted: '（删去）',
  elsewhere: '页眉、页脚等处',
  elsewhereUnread: '未校核',
  elsewhereRead: '校核页眉、页脚等处',
  elsewhereFailed: '没有读到，可以再试一次',
  elsewhereUnavailable: '这里读不到页眉、页脚、脚注和文本框，请人工核对',
  elsewhereNone: '没有待填处',
  elsewhereCount: (n: number) => `还有 ${n} 处待填，请在文中直接改`,
  part: (part: string) => {
    const kind = part.replace(/\d+$/, '');
    const names: Readonly<Record<string, string>> = {
      header: '页眉', footer: '页脚', footnotes: '脚注', endnotes: '尾注', textbox: '文本框', hidden: '隐藏文字', comments: '批注',
    };
    return names[kind] ?? part;
  },
};
