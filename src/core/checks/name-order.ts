import type { TextRange } from '../document';
import { tellsOneMeeting } from '../facts/told/one-report';
import { peopleIn } from '../facts/told/people';
import { defineCheck } from './check';

/** Names that one sentence lists, in their order. */
interface NameList {
  readonly place: TextRange;
  readonly names: readonly string[];
}

const FEWEST = 3;
/** A roster of more people is no leading body's. */
const MOST = 80;
const MOST_LISTS = 40;
/** What may stand between two names of a list: a mark and the next one's offices. */
const BETWEEN = /^(?:同志)?(?:（[^（）]{1,16}）)?[、，和及与](?:[^，。；：“]{0,20}[、，])?[^，。；：“]{0,24}$/;
const DEED = /主持|牵头|负责|列席|缺席|请假|代表|出席|参加|作|提|指出|强调|对照/;
/** Such a list has an order of its own. */
const OWN_ORDER = /列席|顺序|依次|先后|轮流|笔[画划]|请假|缺席|抽签|分别/;

/** The same people, listed in two orders: hardly ever meant. */
export const nameOrder = defineCheck({
  id: 'name-order',
  summary: '同一组人的名单，前后排序应一致',
  severity: 'hint',
  why: '班子成员有固定排名，前后次序不同容易引起误会',
  ofModel: true,

  *run({ snapshot, outline }) {
    if (!tellsOneMeeting(snapshot, outline)) return;
    const known = [...new Set(peopleIn(snapshot).map(({ name }) => name))];
    if (known.length < FEWEST || known.length > MOST) return;
    const anyName = new RegExp(known.sort((a, b) => b.length - a.length).join('|'), 'g');
    const lists = snapshot.paragraphs.flatMap(({ text }, paragraph) => listsIn(text, paragraph, anyName)).slice(0, MOST_LISTS);
    for (const [i, list] of lists.entries()) {
      const before = lists.slice(0, i).find((other) => ordersDiffer(other.names, list.names));
      if (before) yield { place: list.place, message: `这几位的次序与前面的名单（${say(before.names, list.names)}）不同，是否有误` };
    }
  },
});

function listsIn(text: string, paragraph: number, anyName: RegExp): readonly NameList[] {
  const lists: NameList[] = [];
  let places: { readonly name: string; readonly start: number; readonly end: number }[] = [];
  const close = (): void => {
    const [first] = places;
    const last = places[places.length - 1];
    if (places.length >= FEWEST && first && last && !OWN_ORDER.test(sentenceAround(text, first.start, last.end))) {
      lists.push({ place: { paragraph, start: first.start, end: last.end }, names: places.map(({ name }) => name) });
    }
    places = [];
  };
  for (const match of text.matchAll(anyName)) {
    const [name] = match;
    const last = places[places.length - 1];
    const between = last ? text.slice(last.end, match.index) : '';
    if (last && (!BETWEEN.test(between) || DEED.test(between))) close();
    places.push({ name, start: match.index, end: match.index + name.length });
  }
  close();
  return lists;
}

function sentenceAround(text: string, start: number, end: number): string {
  const stop = /[。；]/.exec(text.slice(end));
  return text.slice(Math.max(text.lastIndexOf('。', start), text.lastIndexOf('；', start)) + 1, stop ? end + stop.index : text.length);
}

/** Whether three or more names stand in both lists, once each, in different orders. */
function ordersDiffer(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((name) => b.includes(name));
  if (shared.length < FEWEST || new Set(a).size !== a.length || new Set(b).size !== b.length) return false;
  return shared.join() !== b.filter((name) => a.includes(name)).join();
}

const MOST_SAID = 4;

function say(before: readonly string[], list: readonly string[]): string {
  const shared = before.filter((name) => list.includes(name));
  return shared.slice(0, MOST_SAID).join('、') + (shared.length > MOST_SAID ? '等' : '');
}
