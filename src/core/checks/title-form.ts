import type { DocumentSnapshot, TextRange } from '../document';
import { LETTERHEAD } from '../structure/frame';
import { defineCheck, replacing, wholeParagraph, type CheckInput, type Report } from './check';
import { falseTitle } from './title-form/false-title';
import { namesUnit } from './title-form/title-unit';

/**
 * The title: whose meeting, which meeting, what kind of document. 关于…的通报 and
 * ××局党组2026年度民主生活会召开情况通报 are both in use; a title over several
 * lines is read as one.
 */
export const titleForm = defineCheck({
  id: 'title-form',
  summary: '标题应写明单位、民主生活会和文种',
  severity: 'warning',
  why: '标题要让人一眼看出是哪个单位、哪一次民主生活会、什么文种',
  ofModel: true,

  *run(input) {
    const { title, titleTo, titleText } = input.outline.front;
    if (title === null || titleTo === null) {
      yield absent(input);
      return;
    }
    const bare = titleText.replace(/\s/g, '');
    yield* slips(input.snapshot, title, titleTo);
    const first = wholeParagraph(input.snapshot, title);
    // 名主生活会, 民主生活回 are misspelt, not absent.
    if (!/民主生活会|组织生活会|主生活|民主生/.test(bare)) {
      const written = bare.includes('生活会');
      yield { place: first, severity: 'hint', message: written ? '标题写“生活会”，是否为“民主生活会”' : NO_MEETING };
    }
    if (!namesUnit(bare) && !isUnitBlank(input, title, titleTo) && !hasLetterhead(input.snapshot, title)) {
      yield { place: first, severity: 'hint', message: '标题未写单位，是否写明是哪个单位的民主生活会' };
    }
    yield* ending(input.snapshot, titleTo, bare);
  },
});

function absent(input: CheckInput): Report {
  const found = falseTitle(input);
  if (found === null) {
    const why = '没有标题就看不出是哪个单位、哪一次民主生活会的通报';
    return { place: null, element: 'title', message: '未见“标题”，应补写', why };
  }
  const place = wholeParagraph(input.snapshot, found.paragraph);
  return found.lacks === 'genre'
    ? { place, message: '标题没有写完，应写明“……情况的通报”' }
    : { place, severity: 'hint', message: NO_MEETING };
}

const NO_MEETING = '标题未写“民主生活会”，是否写明是哪一次会议';

/** Slips with one right answer, looked for line by line: a word typed twice, a full stop at the end. */
function* slips(snapshot: DocumentSnapshot, from: number, to: number): Iterable<Report> {
  for (let paragraph = from; paragraph <= to; paragraph += 1) {
    const text = snapshot.paragraphs[paragraph]?.text ?? '';
    for (const match of text.matchAll(/生活会会议|(关于|召开|开展|情况|年度|专题|通报|报告)\1/g)) {
      const right = match[1] ?? '生活会';
      const place = { paragraph, start: match.index, end: match.index + match[0].length };
      yield { place, message: `标题“${match[0]}”用字重复，应为“${right}”`, fix: [replacing(snapshot, place, right)] };
    }
    const stop = paragraph === to ? /。(?=\s*$)/.exec(text) : null;
    if (stop) {
      const place = { paragraph, start: stop.index, end: stop.index + 1 };
      yield { place, message: '标题末尾不用句号', fix: [replacing(snapshot, place, '')] };
    }
  }
}

/** The last words: 情况 without a genre; 关于…情况通报 without its 的; 关于…民主生活会的通报 without 情况. */
function* ending(snapshot: DocumentSnapshot, paragraph: number, bare: string): Iterable<Report> {
  const place = lastWords(snapshot, paragraph);
  if (/情况$/.test(bare)) {
    yield { place, severity: 'hint', message: '标题没有文种，是否写作“……情况的通报”' };
  } else if (/关于.*情况(?:通报|报告)$/.test(bare)) {
    yield { place, severity: 'hint', message: `标题有“关于”，是否写作“……情况的${bare.slice(-2)}”` };
  } else if (/生活会(?:会议)?的(?:通报|报告)$/.test(bare)) {
    yield { place, severity: 'hint', message: `标题未写“情况”，是否写作“……情况的${bare.slice(-2)}”` };
  }
}

/** The last four characters of the title's last line, a full stop left out. */
function lastWords(snapshot: DocumentSnapshot, paragraph: number): TextRange {
  const { start, end } = wholeParagraph(snapshot, paragraph);
  const to = snapshot.paragraphs[paragraph]?.text.charAt(end - 1) === '。' ? end - 1 : end;
  return { paragraph, start: Math.max(start, to - 4), end: to };
}

/** Whether the unit is still to be filled in: （　）关于召开……. */
function isUnitBlank({ placeholders }: CheckInput, from: number, to: number): boolean {
  return placeholders.some((p) => p.paragraph >= from && p.paragraph <= to && ['organization', 'place', 'text'].includes(p.kind));
}

/** Under 中共××委员会文件 the unit stands already. */
function hasLetterhead({ paragraphs }: DocumentSnapshot, title: number): boolean {
  return paragraphs.slice(0, title).some(({ text }) => /文件$/.test(text.trim()) && LETTERHEAD.test(text.trim()));
}
