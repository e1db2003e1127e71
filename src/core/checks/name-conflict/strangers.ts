import type { DocumentSnapshot } from '../../document';
import type { NamedPerson } from '../../facts/told/people';
import type { CheckInput, Report } from '../check';
import { differByOne } from './alike';
import { groupLed, singlePosts } from './posts';

/** Speaks for the body or sums up: one of those who were named with their offices. */
const SPEAKS = /^(?:同志)?(?:首先|随后|带头|最后)?(?:代表[^，。；]{0,14}(?:班子|党组|党委|党工委|常委会)(?!第?[^，。；]{0,4}[督指]导组)|作(?:了)?总结)/;
/** Speaks for the group from above. */
const SPEAKS_FOR_GROUP = /^(?:同志)?代表[^，。；]{0,14}[督指]导组/;
const FEWEST_NAMED = 3;

/**
 * Who speaks for the body without ever having been introduced, where the secretary and
 * the members are named with their offices: a name left from another report. Whose name
 * is the secretary's or the group leader's but for one character is misspelt.
 * @param own the unit's title and signature
 */
export function* strangerReports(people: readonly NamedPerson[], own: string, { snapshot, placeholders }: CheckInput): Iterable<Report> {
  if (placeholders.some(({ kind }) => kind === 'person')) return;
  const introduced = new Set(people.filter(({ posts, listed }) => posts.length > 0 || listed).map(({ name }) => name));
  const leader = people.find((person) => groupLed(person) !== null);
  const secretary = people.find((person) => singlePosts(person, own).some(({ of, title }) => of === '' && title === '书记'));
  for (const person of people) {
    if (introduced.has(person.name)) continue;
    const after = (snapshot.paragraphs[person.paragraph]?.text ?? '').slice(person.end, person.end + 24);
    const head = SPEAKS_FOR_GROUP.test(after) ? leader : SPEAKS.test(after) ? secretary : undefined;
    if (!head || hasOffice(snapshot, person.name)) continue;
    if (differByOne(head.name, person.name)) {
      yield { place: person, message: `前面写“${head.name}”，此处写“${person.name}”，只差一字，请核对` };
      continue;
    }
    if (head === leader || introduced.size < FEWEST_NAMED) continue;
    introduced.add(person.name);
    yield { place: person, severity: 'hint', message: `全文没有写“${person.name}”的职务，书记是“${head.name}”，姓名是否有误` };
  }
}

/** 副调研员罗平, 罗平（无党派）: an office that the reader of names does not know introduces too. */
function hasOffice(snapshot: DocumentSnapshot, name: string): boolean {
  return snapshot.paragraphs.some(({ text }) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      if ('长记任员席师官监理表委'.includes(text.charAt(at - 1) || '·') || text.charAt(at + name.length) === '（') return true;
    }
    return false;
  });
}
