import { DocxError, type DocxErrorCode } from './api';

/**
 * What a user reads when a file cannot be opened: one line that names the file
 * and says what to do.
 */
const REASONS: Readonly<Record<DocxErrorCode, string>> = {
  'not-zip': '不是 Word 文档（.docx）。请用 Word 或 WPS 打开后，另存为“Word 文档（*.docx）”再试。',
  'old-doc': '是旧版 Word 文档（.doc）。请用 Word 或 WPS 打开后，另存为“Word 文档（*.docx）”再试。',
  encrypted: '已加密，无法读取。请在 Word 中取消打开密码，保存后再试。',
  'no-document': '里面没有 Word 正文，不是完整的 .docx 文档。请用 Word 打开确认后，另存为“Word 文档（*.docx）”再试。',
  'bad-xml': '内容已损坏，无法读取。请用 Word 打开并修复，另存后再试。',
  'too-large': '解压后过大，为安全起见没有打开。请确认文件来源，或删去不需要的内容、另存后再试。',
  'unknown-encoding': '文字编码无法识别。请用记事本打开后，另存为 UTF-8 编码再试。',
  'not-found': '没有找到。请核对文件名和所在文件夹。',
  unreadable: '读不出来。请确认文件完整、没有被其他程序占用，重新复制一份后再试。',
};

/** The error for a file that cannot be opened; `detail` is a short Chinese addition in brackets, e.g. the broken part. */
export function refuse(code: DocxErrorCode, name: string, detail = ''): DocxError {
  return new DocxError(code, `“${name}”${detail ? `（${detail}）` : ''}${REASONS[code]}`);
}
