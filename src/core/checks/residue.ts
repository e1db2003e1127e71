import { ADDRESS, ADVERTISING, FORMULA, IN_LONG_LINE, OFFICIAL, RESIDUE_SIGNATURES, type ResidueSignature } from '../packs/residue';
import type { TextRange } from '../document';
import { repeatedClauses } from './residue/repeated-clauses';
import { defineCheck, replacing, wholeParagraph, type CheckInput, type Report } from './check';

/** What a download site, a compilation or a careless paste left behind. */
export const residue = defineCheck({
  id: 'residue',
  summary: '不应留有下载网站的字句和重复粘贴的句子',
  severity: 'error',
  why: '这是下载或拼接材料时留下的，不属于通报正文',
  ofModel: false,

  *run(input) {
    for (const [paragraph, { text }] of input.snapshot.paragraphs.entries()) {
      if (text === '') continue;
      const report = signatureReport(input, paragraph, text);
      if (report) yield report;
    }
    const sentences = [...repeatedSentences(input)];
    yield* sentences;
    // A block that was pasted in again is said once.
    if (sentences.length === 0) yield* repeatedClauses(input);
  },
});

/** A longer paragraph is prose, in which only what was found is residue. */
const LONGEST_LINE = 60;

/** Less than this before a mark of a site is no sentence of the report. In UTF-16 units. */
const SHORTEST_OWN = 8;

function signatureReport({ snapshot }: CheckInput, paragraph: number, text: string): Report | null {
  const trimmed = text.trim();
  const long = trimmed.length > LONGEST_LINE && !IN_LONG_LINE.test(trimmed);
  for (const signature of long ? [] : RESIDUE_SIGNATURES) {
    if (trimmed.length > signature.within) continue;
    const match = signature.pattern.exec(trimmed);
    if (!match) continue;
    const start = text.length - text.trimStart().length + match.index;
    // In a long paragraph only what was found goes; the rest may be the report's own.
    const line = signature.line && trimmed.length <= LONGEST_LINE;
    if (!line) return reportOf(signature, { paragraph, start, end: start + match[0].length }, snapshot);
    // A sentence of the report's own in front of it stays.
    const whole = wholeParagraph(snapshot, paragraph);
    const own = trimmed.lastIndexOf('。', match.index) + 1;
    return reportOf(signature, own >= SHORTEST_OWN ? { ...whole, start: whole.start + own } : whole, snapshot);
  }
  const address = ADDRESS.exec(text);
  if (address && !OFFICIAL.test(address[0]) && ADVERTISING.test(sentenceAround(text, address.index))) {
    const place = { paragraph, start: address.index, end: address.index + address[0].length };
    return { place, message: `“${address[0]}”像是下载网站的网址，应删去` };
  }
  return null;
}

function sentenceAround(text: string, at: number): string {
  const stop = text.indexOf('。', at);
  return text.slice(text.lastIndexOf('。', at) + 1, stop < 0 ? text.length : stop);
}

/** Residue of at most this many characters is named in the message. */
const QUOTABLE = 20;

function reportOf({ what, line }: ResidueSignature, place: TextRange, snapshot: CheckInput['snapshot']): Report {
  const edit = replacing(snapshot, place, '');
  const { expected } = edit;
  // The finding shows its quote anyway; a long one, or one with marks of its own, would only make the message hard to read.
  const quotable = expected.length <= QUOTABLE && !/[“”]/.test(expected);
  const message = quotable ? `${what}“${expected}”应删去` : `留有${what}，应删去`;
  return line && edit.expected.length > LONGEST_LINE ? { place, message } : { place, message, fix: [edit] };
}

/** A sentence of this many characters does not come twice by chance. */
const LONG = 20;

/** So much of it must be left without set phrases and punctuation of lists. */
const OWN_WORDS = 14;

/** A sentence that stood before, and how many paragraphs in a row begin to repeat with it. */
interface Repetition {
  readonly place: TextRange;
  /** Whether it repeats a sentence of its own paragraph. */
  readonly own: boolean;
  paragraphs: number;
}

/** A long sentence that stands twice, word for word; once for a block that was pasted in again. */
function* repeatedSentences({ snapshot }: CheckInput): Iterable<Report> {
  const repetitions: Repetition[] = [];
  const seen = new Map<string, number>();
  let open: Repetition | null = null;
  for (const [paragraph, { text, tableDepth }] of snapshot.paragraphs.entries()) {
    // Headings and blank lines inside a block are too short to tell.
    if (text.length < LONG || tableDepth > 0) continue;
    const found = repetitionIn(text, paragraph, seen);
    if (found && open) open.paragraphs += 1;
    else if (found) repetitions.push(found);
    open = found && !found.own ? (open ?? found) : null;
  }
  for (const { place, own, paragraphs } of repetitions) {
    const where = own ? '本段前面' : '前文';
    const message = paragraphs > 1 ? `从这里起${paragraphs}段与前文重复，是否重复粘贴` : `这句话${where}已出现过，是否重复粘贴`;
    yield { place, severity: 'hint', message };
  }
}

/** 会议主题是……, which is given word for word wherever it is given. */
const THEME = /主题(?:是|为|：|“)|[”’》](?:这一|的|为)?主题|为主题/;

/** Whether a sentence seen before was pasted: no theme, and more than set phrases in it. */
function tells(sentence: string): boolean {
  return !THEME.test(sentence) && sentence.replace(FORMULA, '').length >= OWN_WORDS;
}

/** The first long sentence of a paragraph that was seen before; every one is noted in `seen`. */
function repetitionIn(text: string, paragraph: number, seen: Map<string, number>): Repetition | null {
  let found: Repetition | null = null;
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('。', start);
    const end = stop < 0 ? text.length : stop;
    const sentence = text.slice(start, end).trim();
    // What no full stop ends is a heading, a title or an item of a list.
    if (sentence.length >= LONG && stop >= 0) {
      const before = seen.get(sentence);
      const at = text.indexOf(sentence, start);
      if (before === undefined) seen.set(sentence, paragraph);
      else if (tells(sentence)) found ??= { place: { paragraph, start: at, end: at + sentence.length }, own: before === paragraph, paragraphs: 1 };
    }
    start = end + 1;
  }
  return found;
}
