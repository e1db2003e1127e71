/** Words about the page of an official document: what is to be set by hand, which fonts are missing. */
export const pageNotesZhCN = {
  margins: '页面设置：A4 纸，页边距上 37、下 35、左 28、右 26 毫米',
  numbers: {
    added: '页码已加：请在页脚勾选“奇偶页不同”，页脚距边界 25 毫米',
    present: '页脚已有内容，没有改动：页码应为 4 号半角宋体、两侧各一条一字线，单页居右空一字、双页居左空一字',
    unsupported: '页码：4 号半角宋体、两侧各一条一字线，单页居右空一字、双页居左空一字',
  },
  fontOf: (font: string, uses: string) => `“${font}”（${uses}）`,
  missingFont: (font: string, substitute: string) => `这台电脑没有${font}，可改用“${substitute}”`,
  missingFonts: (fonts: string) => `这台电脑没有${fonts}，请安装或改用已有的字体`,
  separator: '、',
  form: {
    linePoints: '行距（固定值，磅）',
    lineHint: '28 磅每页 22 行',
    fonts: { titleFont: '标题字体', bodyFont: '正文字体', heading1Font: '一级标题字体', heading2Font: '二级标题字体', latinFont: '字母和数字字体' },
    withSeal: '加盖印章（署名、日期按盖章排）',
    reset: '恢复默认',
    kept: '用于以后插入的段落，存在这台电脑上',
  },
};
