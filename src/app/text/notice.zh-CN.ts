import type { Aftermath } from '../notice';

/** Words of the messages about the document's holder: what happened, what was written and what was not, how to go on. */
export const noticeZhCN = {
  region: '文档状态',
  dismiss: '知道了',
  retry: '重试',
  resume: '接着填',
  resumeInsert: '再插入一次',
  takeBack: '撤销这次填写',
  readOnlyTitle: '文档只读，不能填、不能改',
  readOnlyText: '可以定位和校核。要填写，请先解除保护或另存一份。',
  staleTitle: '原文已改动，未作修改',
  staleText: '已重新读取并校核，录入的内容还在，请核对后再操作。',
  unsupportedTitle: '这个版本的 Word 做不到',
  unsupportedText: '没有写入任何内容。',
  readFailedTitle: '读不到文档',
  readFailedText: (code: string | null) => `文档没有改动。请看看 Word 里是否开着对话框，再重试。${codeOf(code)}`,
  selectFailedTitle: '没能定位',
  selectFailedText: (code: string | null) => `文档没有改动，可以再试一次。${codeOf(code)}`,
  annotateFailedTitle: '批注没有加完（或没有清完）',
  annotateFailedText: (code: string | null) => `正文没有改动。本工具的批注都以“〔通报助手〕”开头，可以再点一次。${codeOf(code)}`,
  writeFailedTitle: (what: string, aftermath: Aftermath | null): string => {
    if (!aftermath) return `${what}：Word 没有响应`;
    if (aftermath.written === 0 && aftermath.unclear === 0) return `${what}没有写入`;
    if (aftermath.left === 0 && aftermath.unclear === 0) return `${what}已写入，但 Word 报了错`;
    return `${what}只写入了 ${aftermath.written} 处`;
  },
  writeFailedText: (aftermath: Aftermath | null, code: string | null): string => {
    if (!aftermath) return `写入了多少无法确认，也没能重新读取。请看看文档，再点“重试”。${codeOf(code)}`;
    const { written, left, unclear } = aftermath;
    const parts = [
      written > 0 ? `已写入 ${written} 处` : '',
      left > 0 ? `没写 ${left} 处` : '',
      unclear > 0 ? `${unclear} 处与原文、新文都不同，请人工核对` : '',
    ].filter((part) => part !== '');
    return `Word 中途报错：${parts.join('，')}，别处没动。${codeOf(code)}`;
  },
  what: {
    fill: (name: string) => `“${name}”`,
    'fill-all': (facts: number) => `${facts} 项内容`,
    complete: (name: string) => `“${name}”`,
    fix: (name: string, n: number) => (name !== '' ? `“${name}”的修正` : n > 1 ? `${n} 处修正` : '这处修正'),
    remove: (n: number) => `删去 ${n} 段`,
    insert: (name: string) => (name === '' ? '全文' : `“${name}”`),
    undo: '撤销',
  },
  trackedTitle: '修订模式：旧文字仍显示',
  trackedText: (n: number) => `新文字已写入，${n} 处按已填算。接受修订后旧文字才会消失。`,
  refusedTitle: '没有插入',
  enclosedText: '那里是内容控件或表格，其中不插入内容。请把光标移到它外面，再用“插到光标处”。',
  insertedTitle: '已插入，请核对',
  nothingLeft: '没有待填处了',
  memoryDamagedTitle: '文档里的填写记录读不出来',
  memoryDamagedText: '已不予采用，填写和校核不受影响。不用填、合并填写、已核对、忽略等标记需要重做。',
  memoryRefusedTitle: '填写记录没有存进文档',
  memoryRefusedText: '这份文档存不了标记（.doc 格式或受保护）。这次打开期间仍然有效，另存为 .docx 后可以保存。',
  twinsTitle: (n: number) => `同一日期另有 ${n} 处写得不一样`,
  twinsText: (changes: string) => `${changes}。原文是照抄还是另有所指，请看清再改。`,
  twinChange: (stands: string, typed: string) => `${stands} → ${typed}`,
  twinsAlign: (n: number) => `改 ${n} 处`,
  twinsSee: '看原文',
  memoryClearedTitle: '填写记录已从文档中清除',
  memoryClearedText:
    '请保存文档；这次打开期间不再存入。Word 自己写的加载项引用还在，要去掉：文件 → 信息 → 检查问题 → 检查文档，删除“任务窗格加载项”；或用命令行 tongbao clean 文件。',
  memoryStaysTitle: '填写记录没有清除',
  memoryStaysText: '文档只读或受保护，记录还在。请解除保护后再清除，或用命令行 tongbao clean 文件。',
  departmentFileTitle: '本单位的待填内容文件有误，没有采用',
  departmentFileText: (said: string, more: number) =>
    `assets/department-facts.json：${said}${more > 0 ? `另有 ${more} 处。` : ''}请告诉管理员。`,
  wordsFileTitle: { words: '本单位用词没有采用', sessions: '年度设置没有采用' },
  wordsFileText: (file: 'words' | 'sessions', kept: boolean, said: string, more: number) =>
    `${kept ? '存在这台电脑上的文件' : `assets/department-${file}.json`}：${said}${more > 0 ? `另有 ${more} 处。` : ''}${kept ? '请改好后重新导入。' : '请告诉管理员。'}`,
  faultTitle: '通报助手出了差错',
  faultText: (message: string) => `没有再改动文档。请重新打开任务窗格；仍不行，请把这句话告诉管理员：${message}`,
};

function codeOf(code: string | null): string {
  return code === null ? '' : `（${code}）`;
}
