import type { pageZhCN } from './page.zh-CN';

export const pageEnUS: typeof pageZhCN = {
  title: 'Please check the page against GB/T 9704',
  addNumbers: 'Add page numbers',
  form: 'Format (GB/T 9704)',
};
