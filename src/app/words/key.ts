/** Where a file of 本单位用词 that was imported on this computer is kept. */
export const WORDS_KEY = 'tongbao.words.1';
