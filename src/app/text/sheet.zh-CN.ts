/** Words of the sheet to hand out and collect. */
export const sheetZhCN = {
  export: '导出表格',
  copy: '复制',
  import: '导入表格',
  fileName: '待填内容.csv',
  copied: '已复制，可以粘贴到表格或邮件里',
  notCopied: '没能复制，请改用“导出表格”',
  tooBig: '文件太大，不是导出的表格',
  foreign: '不是导出的表格：第一行要有“编号”和“填写”两栏',
  nothing: '表格里没有新填的内容',
  preview: '导入前核对',
  take: (n: number) => `采用 ${n} 项`,
  taken: (n: number) => `已录入 ${n} 项，还没写入文档`,
  fates: {
    differs: '与现在的不一致，勾选后才采用',
    unknown: '文中没有这一项，不采用',
    renamed: '这个编号在文中已是另一项，不采用',
    unreadable: '看不出年月日，不采用',
  },
};
