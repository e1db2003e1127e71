import { listedPeople, nameAtEnd } from '../../facts/values/listed-people';

/** What makes a clause end a list of people who take part. */
const TAKES_PART = /(?:参加|出席)(?:了)?(?:本次|此次)?(?:会议|民主生活会)?$/;

/** What begins a list of them: up to the full stop. */
const LIST_AHEAD = /(?:参加|出席)(?:本次|此次)?(?:会议|民主生活会)?(?:人员)?的?还?有[：:]?|分别(?:是|为)[：:]?|实到(?:会)?[0-9０-９一二三四五六七八九十]{1,3}[人名位][：:]/;

/** A clause that a list cannot reach back over. */
const OTHER_CLAUSE = /[0-9０-９]|召开|举行|主持|应到|实到|会期|指导|督导|列席|邀请|请假|会议室|到会/;

/** The people named as chair and as taking part in one paragraph, each once; null where that is not plain. */
export function participants(text: string): readonly string[] | null {
  const chair = chairOf(text);
  if (chair === null) return null;
  const lists = text.split('。').map(listOf).filter((list) => list !== null);
  const [list] = lists;
  // Two lists may be of two sorts of people.
  if (list === undefined || lists.length > 1) return null;
  const names = listedPeople(list);
  return names && [...new Set([...names, chair])];
}

/** 党组书记、局长林志远(同志)主持: the name, or null. */
function chairOf(text: string): string | null {
  const at = text.search(/(?:同志)?主持/);
  if (at < 0) return null;
  const before = text.slice(Math.max(0, at - 30), at);
  const piece = before.slice(Math.max(...[...'，。；、：由'].map((mark) => before.lastIndexOf(mark))) + 1);
  return nameAtEnd(piece);
}

/** The list of people who take part in one sentence, or null. */
function listOf(sentence: string): string | null {
  const ahead = LIST_AHEAD.exec(sentence);
  if (ahead) return sentence.slice(ahead.index + ahead[0].length);
  const clauses = sentence.split(/[，；]/);
  const last = clauses.findIndex((clause) => TAKES_PART.test(clause.trim()));
  if (last < 0) return null;
  let first = last;
  while (first > 0 && !OTHER_CLAUSE.test(clauses[first - 1] ?? '')) first -= 1;
  const list = clauses.slice(first, last + 1).join('，').trim();
  return OTHER_CLAUSE.test(list) ? null : list.replace(TAKES_PART, '');
}

/** Who is named as absent right after the numbers: 副局长刘洋因公请假; null where nobody is, or not plainly. */
export function absentNames(text: string): readonly string[] | null {
  const names: string[] = [];
  for (const sentence of text.split('。')) {
    const at = sentence.search(/因[^，。；]{1,14}(?:请假|缺席|未(?:能)?(?:到会|参会|参加|出席))|(?:请假|缺席)(?:$|[，；])/);
    if (at < 0) continue;
    const subject = sentence.slice(0, at).replace(/^[，；、（(\s]+/, '').replace(/(?:同志|等)?(?:分别)?$/, '');
    const people = subject === '' ? null : listedPeople(subject);
    if (people === null || /列席/.test(sentence)) return null;
    names.push(...people);
  }
  return names.length === 0 ? null : names;
}
