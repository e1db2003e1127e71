/** Words about the page of an official document that stand in the pane's first load; the rest is in page-notes. */
export const pageZhCN = {
  title: '页面请按公文格式核对',
  addNumbers: '加页码',
  form: '公文格式',
};
