import type { Scaffold } from '../scaffold';

export const postRules: Scaffold = {
  element: 'post.rules',
  role: 'heading-2',
  lead: '健全制度机制，巩固整改成效。',
  text:
    '坚持当下改与长久立相结合，针对问题背后的管理漏洞，修订××项制度，新制定××项制度，' +
    '并把制度执行情况纳入日常监督和年度考核，防止已经解决的问题反弹回潮。',
  facts: [{ id: 'rules.revised' }, { id: 'rules.new' }],
};
