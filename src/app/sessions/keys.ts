/** Where what this computer says of 年度设置 is kept, as the text of a file. */
export const SESSIONS_KEY = 'tongbao.sessions.1';

/** Where what was last drafted for is kept; `readDrafting` reads it. */
export const DRAFTING_KEY = 'tongbao.drafting.1';
