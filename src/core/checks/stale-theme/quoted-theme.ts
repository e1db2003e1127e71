import { quotations } from '../../facts/values/quotations';
import { sessionKeyOf } from '../../meeting/own-meeting';
import { OUR_SESSIONS, type Sessions } from '../../packs/sessions/index';
import type { SessionPack } from '../../packs/sessions/session-pack';
import type { CheckInput, Report } from '../check';

const THEME_BEFORE = /主题(?:是|为|定为|确定为|：|，)*“$/;
const THEME_AFTER = /^”(?:这一|这个|为|的)?(?:会议)?主题/;
const ANOTHER_MEETING = /上(?:一)?(?:次|年度?|届)|往年|去年|20\d\d年度[^，。]{0,20}整改/;

/** What the notices of several years say of their themes, with whose it is. */
interface Cores {
  readonly list: readonly { readonly words: string; readonly pack: SessionPack }[];
  readonly any: RegExp;
}

function coresOf({ all }: Sessions): Cores {
  // A kind of meeting that any year may have betrays no year.
  const list = all.filter(({ year }) => year !== null).flatMap((pack) => pack.themeCore.map((words) => ({ words, pack })));
  // A department's words are no pattern.
  return { list, any: new RegExp(list.map(({ words }) => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|') || '(?!)') };
}

const OURS = coresOf(OUR_SESSIONS);

/**
 * A quotation that the text calls the meeting's theme and that holds the core of another meeting's
 * theme. Sure only where this meeting's own theme is known and says otherwise.
 * @param own the year the meeting is of
 */
export function* staleThemes({ snapshot, meeting, sessions }: CheckInput, own: number): Iterable<Report> {
  const cores = sessions === OUR_SESSIONS ? OURS : coresOf(sessions);
  for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
    if (!text.includes('主题') || !cores.any.test(text)) continue;
    for (const { start, end } of quotations(text).quoted) {
      const before = text.slice(Math.max(0, start - 40), start);
      if (!THEME_BEFORE.test(before) && !THEME_AFTER.test(text.slice(end, end + 10))) continue;
      if (ANOTHER_MEETING.test(before.slice(before.lastIndexOf('。') + 1))) continue;
      const quote = text.slice(start, end);
      const found = cores.list.find(({ words }) => quote.includes(words));
      if (!found || found.pack.year === own) continue;
      const key = sessionKeyOf(meeting);
      const theme = key === null ? null : (sessions.find(key)?.theme ?? null);
      if (theme?.includes(found.words)) continue;
      const at = start + quote.indexOf(found.words);
      yield {
        place: { paragraph, start: at, end: at + found.words.length },
        severity: theme === null ? 'hint' : 'warning',
        message: `这是${found.pack.year ?? ''}年${found.pack.kind === 'annual' ? '度' : ''}会的主题用语，本次会的主题是否如此`,
      };
    }
  }
}
