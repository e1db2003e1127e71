/** Under which 常用段落 and 范文框架 are kept on this computer. */
export const OWN_KEY = 'tongbao.own.1';
