import type { TextRange } from '../document';
import { TRANSITION } from '../structure/frame';
import { defineCheck, replacing, type CheckInput, type Report } from './check';

type Genre = '通报' | '报告';

/**
 * One document, one genre: a 通报 tells those below or beside, a 报告 those above.
 * The title decides; without one the sentence that leads over to the body does.
 * Only the places where a document says what it is are read: that sentence, the
 * addressee, the ending. 书面通报 and 向上级报告 in the text tell of acts.
 */
export const genreMix = defineCheck({
  id: 'genre-mix',
  summary: '标题、过渡句、结语的文种应一致',
  severity: 'warning',
  why: '通报发给下级和有关单位，报告报给上级，两种写法混用会被退回',
  ofModel: true,

  *run(input) {
    const told = transitionOf(input);
    const title = genreOfTitle(input.outline.front.titleText);
    const genre = title ?? told?.genre ?? null;
    if (genre === null) return;
    const by = title === null ? `前面写“${genre}如下”` : `标题是“${genre}”`;
    // With title and addressee, or title and transition, of one mind the odd place out is the slip.
    const below = genre === '通报' && isBelow(addresseeOf(input)?.words ?? '');
    if (told && told.genre !== genre) {
      const words = input.snapshot.paragraphs[told.place.paragraph]?.text.slice(told.place.start, told.place.end) ?? '';
      const report = { place: told.place, message: `${by}，这里写“${words}”，文种应一致` };
      yield below ? { ...report, fix: [replacing(input.snapshot, told.place, `${genre}如下`)] } : report;
    }
    yield* endings(input, genre, by, below || (title !== null && told?.genre === genre));
    if (title === '报告') yield* downward(input);
  },
});

function genreOfTitle(title: string): Genre | null {
  const match = /(通报|报告|汇报)(?:[(（][^）)]{1,10}[)）])?$/.exec(title);
  if (!match) return null;
  return match[1] === '通报' ? '通报' : '报告';
}

/** 现将有关情况通报如下 before the first phase, and what it says the document is. */
function transitionOf({ snapshot, outline }: CheckInput): { readonly genre: Genre; readonly place: TextRange } | null {
  const { bodyFrom } = outline.front;
  const first = outline.headings[0]?.paragraph ?? bodyFrom + 3;
  for (let paragraph = bodyFrom; paragraph < first; paragraph += 1) {
    const match = TRANSITION.exec(snapshot.paragraphs[paragraph]?.text ?? '');
    if (!match) continue;
    const word = /(通报|报告|汇报)如下/.exec(match[0]);
    if (!word) continue;
    const start = match.index + word.index;
    return { genre: word[1] === '通报' ? '通报' : '报告', place: { paragraph, start, end: start + word[0].length } };
  }
  return null;
}

/** How many paragraphs with text may hold the ending; attachments and distribution lists come after it. */
const LAST_PARAGRAPHS = 12;

const ENDING = /(?:^|[。；])[ 　]*(?:(?:特|专)此|以上)(通报|报告|汇报)(?=$|[。，])/;

/** 妥否，请批示。 asked by the document itself: at the beginning of a sentence, with 妥否 behind a comma too. */
const REQUEST = /[，,][ 　]*(?:[妥当可]否|是否妥当|如无不妥)[，,](?:现|特)?请(?:予以?)?(?:批示|批复|审批|批准|核准|审定)(?=$|[。，])|(?:^|[。；])[ 　]*(?:(?:以上(?:报告|意见|情况)?|[妥当可]否|是否妥当|如无不妥)[，,])?(?:现|特)?请(?:予以?)?(?:批示|批复|审批|批准|核准)(?=$|[。，])/;

function* endings({ snapshot, outline }: CheckInput, genre: Genre, by: string, sure: boolean): Iterable<Report> {
  const { paragraphs } = snapshot;
  const from = Math.max(outline.headings[0]?.paragraph ?? 0, outline.front.bodyFrom);
  for (let paragraph = paragraphs.length - 1, seen = 0; paragraph >= from && seen < LAST_PARAGRAPHS; paragraph -= 1) {
    const { text = '', tableDepth = 0 } = paragraphs[paragraph] ?? {};
    if (text.trim() === '' || tableDepth > 0) continue;
    seen += 1;
    const ending = ENDING.exec(text);
    const said = ending?.[1] === '通报' ? '通报' : '报告';
    if (ending && said !== genre) {
      const place = placeOf(paragraph, ending);
      const words = text.slice(place.start, place.end);
      const report = { place, message: `${by}，结语写“${words}”，文种应一致` };
      yield sure ? { ...report, fix: [replacing(snapshot, place, words.slice(0, -2) + genre)] } : report;
    }
    const request = genre === '报告' ? REQUEST.exec(text) : null;
    if (request) {
      const place = placeOf(paragraph, request);
      const why = '报告只汇报情况，需要上级答复的另用请示';
      yield { place, message: `报告中写“${text.slice(place.start, place.end)}”，请求批示的事项应另行请示`, why };
    }
  }
}

/** The words of a match without the stop and the spaces before them. */
function placeOf(paragraph: number, match: RegExpExecArray): TextRange {
  const lead = /^[。；，,]?[ 　]*/.exec(match[0])?.[0].length ?? 0;
  return { paragraph, start: match.index + lead, end: match.index + match[0].length };
}

/** 各党支部、机关各科室: those a report is never addressed to. 各位领导 may be above. */
const BELOW = /^(?:各(?!位)|所属|下属|机关各|本[级院校局]各|[局院校厅部委]属各?|公司各)/;

function isBelow(addressee: string): boolean {
  return BELOW.test(addressee);
}

/** The addressee without its colon. */
function addresseeOf({ snapshot, outline }: CheckInput): { readonly words: string; readonly place: TextRange } | null {
  const paragraph = outline.front.addressee;
  if (paragraph === null) return null;
  const text = snapshot.paragraphs[paragraph]?.text ?? '';
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().replace(/[：:]$/, '').length;
  return { words: text.slice(start, end), place: { paragraph, start, end } };
}

function* downward(input: CheckInput): Iterable<Report> {
  const addressee = addresseeOf(input);
  if (addressee === null || !isBelow(addressee.words)) return;
  const { words, place } = addressee;
  const shown = words.length > 16 ? `${words.slice(0, 15)}…` : words;
  yield { place, message: `标题是“报告”，主送却是下级“${shown}”，文种与主送应相符` };
}
