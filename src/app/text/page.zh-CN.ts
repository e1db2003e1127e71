/** Words about the page of an official document: what is to be set by hand, which fonts are missing. */
export const pageZhCN = {
  title: '页面请按公文格式核对',
  margins: '页面设置：A4 纸，页边距上 37、下 35、左 28、右 26 毫米',
  numbers: {
    added: '页码已加：请在页脚勾选“奇偶页不同”，页脚距边界 25 毫米',
    present: '页脚已有内容，没有改动：页码应为 4 号半角宋体、两侧各一条一字线，单页居右空一字、双页居左空一字',
    unsupported: '页码：4 号半角宋体、两侧各一条一字线，单页居右空一字、双页居左空一字',
  },
  addNumbers: '加页码',
  missingFont: (font: string, uses: string, substitute: string | null) =>
    `这台电脑没有“${font}”（${uses}）${substitute === null ? '，请安装或改用已有的字体' : `，可改用“${substitute}”`}`,
  separator: '、',
};
