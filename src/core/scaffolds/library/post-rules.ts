import type { StandardText } from '../standard-text';

export const postRules: StandardText = {
  element: 'post.rules',
  role: 'heading-2',
  lead: '健全制度机制，巩固整改成效。',
  text: ({ kind }) =>
    `坚持当下改与长久立相结合，针对${kind === 'case' ? '案例暴露出的监管漏洞' : '问题背后的管理漏洞'}，` +
    '修订<rules.revised>项制度，新制定<rules.new>项制度，' +
    '并把制度执行情况纳入日常监督和年度考核，防止已经解决的问题反弹回潮。',
};
