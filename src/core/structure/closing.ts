import type { DocumentSnapshot } from '../document';

/** What stands after the body. Paragraph indices, null when absent. */
export interface Closing {
  readonly ending: number | null;
  readonly attachment: number | null;
  readonly sign: number | null;
  readonly date: number | null;
}

/** Digits of either kind and every way to leave a part blank, brackets included. */
const PART = '[0-9０-９○〇零一二三四五六七八九十XxＸｘ×*＊_＿□某 　()（）［］\\[\\]【】]{1,10}';
/** A date without its day still stands for the date; whether it is whole is another matter. */
const DATE = `(?:${PART}年${PART}月(?:${PART}日)?|20[0-9Xx×]{2}[.．]${PART}[.．]${PART})`;

/** A date that is the whole line; one without its year stands for the date too. */
const DATE_LINE = new RegExp(`^${DATE}$|^[0-9０-９]{1,2}月[0-9０-９]{1,2}日$|^[(（]${DATE}[)）]$`);
const DATE_TAIL = new RegExp(`${DATE}$`);

const BODY_NAME = /(?:委员会|党委|党组|党工委|工委|[省市县区旗州乡镇]委|支部|总支|办公室|领导小组|[局厅部院校会办公司集团])$/;

/** 特此通报。 以上报告，请审阅。 */
const ENDING = /^(?:(?:特|专)此(?:通报|报告|汇报|函告)|以上(?:情况|报告|汇报)?[，,]?(?:特此(?:报告|通报)|请(?:予)?(?:审阅|审示|批示|指示|指正)|如有不(?:妥|当)[，,]?请.{0,6}))[。.]?$/;

/** No signature: it has a sentence's punctuation or a number before it. */
const SENTENCE_SIGNS = /[。；：:，,！？、“”《》]/;

/**
 * Find the closing in the paragraphs from `from` on: the last line that is a
 * date, the short line above it that names the issuing body, 特此通报, 附件：.
 */
export function findClosing(snapshot: DocumentSnapshot, from: number): Closing {
  let ending: number | null = null;
  let attachment: number | null = null;
  let date: number | null = null;
  let sign: number | null = null;
  let lastLine: number | null = null;
  for (let i = Math.max(0, from); i < snapshot.paragraphs.length; i += 1) {
    const paragraph = snapshot.paragraphs[i];
    const text = paragraph?.text.trim() ?? '';
    if (!paragraph || text === '') continue;
    if (text.length > 40 && text.includes('。')) {
      // Body goes on below: a name on a line of its own was no signature.
      if (date === null) sign = null;
      lastLine = null;
      continue;
    }
    if (ENDING.test(text)) ending = i;
    else if (attachment === null && /^附件?\s*[0-9一二三]?\s*[：:]/.test(text)) attachment = i;
    else if (DATE_LINE.test(text)) {
      date = i;
      if (lastLine !== null && isBodyName(snapshot, lastLine)) sign = lastLine;
    } else if (DATE_TAIL.test(text) && isBodyText(text.replace(DATE_TAIL, '').trim())) {
      date = i;
      sign = i;
    } else if (endsInBodyName(text)) sign = i;
    lastLine = i;
  }
  return { ending, attachment, sign, date };
}

function isBodyName(snapshot: DocumentSnapshot, index: number): boolean {
  const text = snapshot.paragraphs[index]?.text.trim() ?? '';
  return (snapshot.paragraphs[index]?.label ?? '') === '' && isBodyText(text);
}

function isBodyText(text: string): boolean {
  return text.length >= 1 && text.length <= 35 && !SENTENCE_SIGNS.test(text) && !/^[（(一二三四五六七八九十0-9]/.test(text);
}

function endsInBodyName(text: string): boolean {
  return text.length >= 2 && isBodyText(text) && BODY_NAME.test(text.replace(/\s/g, ''));
}
