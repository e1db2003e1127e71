import type { DocumentSnapshot } from '../document';
import { tellsOneMeeting } from '../facts/told/one-report';
import { peopleIn, type NamedPerson } from '../facts/told/people';
import { sentenceSides } from '../facts/told/sentences';
import { defineCheck, type CheckInput, type Report } from './check';
import { alikeNames, differByOne } from './name-conflict/alike';
import { groupLed, singlePosts } from './name-conflict/posts';
import { strangerReports } from './name-conflict/strangers';

/** Places with a name; a longer text is a roster. */
const MOST_PEOPLE = 400;

/** A person in an office that one person holds, with the office as written there. */
interface Holder {
  readonly person: NamedPerson;
  readonly office: string;
}

/**
 * One office with two names, one group's leader or the chair under two names, one
 * person under two spellings or in two offices that nobody holds at once. Which is
 * right nobody but the writer knows: the rarer one is shown, the later of two.
 */
export const nameConflict = defineCheck({
  id: 'name-conflict',
  summary: '同一职务、同一人的姓名前后应一致',
  severity: 'warning',
  why: '姓名写错、沿用前任姓名，是最不该出的错',
  ofModel: true,

  *run(input) {
    const { snapshot, outline } = input;
    if (!tellsOneMeeting(snapshot, outline)) return;
    const people = peopleIn(snapshot).slice(0, MOST_PEOPLE);
    const own = snapshot.paragraphs.filter((_, i) => outline.elementOf[i] === 'title' || outline.elementOf[i] === 'sign').map(({ text }) => text).join('\n');
    const told = new Set<string>();
    for (const report of [...officeReports(people, input, own), ...spellingReports(people, snapshot), ...personReports(people, own), ...strangerReports(people, own, input)]) {
      const at = report.place ? `${report.place.paragraph} ${report.place.start}` : '';
      if (told.has(at)) continue;
      told.add(at);
      yield report;
    }
  },
});

/** Who holds each office that one person alone holds, in the order of the text. */
function officesOf(people: readonly NamedPerson[], { snapshot, outline }: CheckInput, own: string): Iterable<readonly Holder[]> {
  const offices = new Map<string, Holder[]>();
  const add = (key: string, holder: Holder): void => {
    const known = offices.get(key);
    if (known) known.push(holder);
    else offices.set(key, [holder]);
  };
  for (const person of people) {
    const group = groupLed(person);
    if (group) add(`组长 ${group.key}`, { person, office: group.written });
    else for (const post of singlePosts(person, own)) add(`${post.of} ${post.title}`, { person, office: post.written });
    const after = (snapshot.paragraphs[person.paragraph]?.text ?? '').slice(person.end, person.end + 12);
    if (presides(after, outline.elementOf[person.paragraph] ?? '')) add('主持', { person, office: '会议主持人' });
  }
  return offices.values();
}

/** 张三主持会议 where the meeting is told; 主持起草 and other sessions are something else. */
function presides(after: string, element: string): boolean {
  return /^(?:intro|meet)/.test(element) && /^(?:同志)?主持(?:了?会议|召开|民主生活会|[，。；])/.test(after);
}

function* officeReports(people: readonly NamedPerson[], given: CheckInput, own: string): Iterable<Report> {
  for (const holders of officesOf(people, given, own)) {
    const names = new Set(holders.map(({ person }) => person.name));
    // More than two: not the kind of office that one person holds.
    if (names.size !== 2) continue;
    const { person: odd, office } = rarer(holders);
    const other = holders.find(({ person }) => person.name !== odd.name)?.person;
    if (!other || inOneSentence(given.snapshot, other, odd) || isChange(given.snapshot, odd) || isChange(given.snapshot, other)) continue;
    const where = other.paragraph < odd.paragraph || (other.paragraph === odd.paragraph && other.start < odd.start) ? '前面' : '后面';
    const tail = differByOne(odd.name, other.name) ? '，只差一字，请核对' : '，请核对';
    yield { place: odd, message: `${office}${where}写“${other.name}”，此处写“${odd.name}”${tail}` };
  }
}

/** Of two names the one that stands in fewer places, the later one of equals. */
function rarer(holders: readonly Holder[]): Holder {
  const count = ({ person }: Holder): number => holders.filter((holder) => holder.person.name === person.name).length;
  return holders.reduce((odd, holder) => (holder.person.name !== odd.person.name && count(holder) <= count(odd) ? holder : odd));
}

/** 上午由张三主持，下午由李四主持: who names both in one breath means both. */
function inOneSentence(snapshot: DocumentSnapshot, a: NamedPerson, b: NamedPerson): boolean {
  if (a.paragraph !== b.paragraph) return false;
  const between = (snapshot.paragraphs[a.paragraph]?.text ?? '').slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return !between.includes('。');
}

/** The sentence tells that somebody took over. */
function isChange(snapshot: DocumentSnapshot, { paragraph, start, end }: NamedPerson): boolean {
  const { before, after } = sentenceSides(snapshot.paragraphs[paragraph]?.text ?? '', start, end);
  return /原任?|时任|前任|调整为|任命|接任|接替|不再担任|免去|离任|调离|到任|履新/.test(before.slice(-30) + after.slice(0, 30));
}

function* spellingReports(people: readonly NamedPerson[], snapshot: DocumentSnapshot): Iterable<Report> {
  const together = (a: string, b: string): boolean =>
    snapshot.paragraphs.some(({ text }) => text.includes(a) && text.includes(b) && text.split('。').some((sentence) => sentence.includes(a) && sentence.includes(b)));
  for (const { name, other } of alikeNames(people, together)) {
    for (const person of people) {
      if (person.name === name) yield { place: person, message: `别处写“${other}”，此处写“${name}”，只差一字，请核对` };
    }
  }
}

/** One person as secretary and as deputy, or with two chains of offices of which neither holds the other. */
function* personReports(people: readonly NamedPerson[], own: string): Iterable<Report> {
  const first = new Map<string, NamedPerson>();
  for (const person of people) {
    if (person.posts.length === 0) continue;
    const before = first.get(person.name);
    if (before === undefined) first.set(person.name, person);
    else if (incompatible(before, person, own)) {
      const [a, b] = [before, person].map(({ posts }) => posts.join('、').replace(/^.*(?:由|是)/, ''));
      yield { place: person, severity: 'hint', message: `“${person.name}”前面是“${a ?? ''}”，此处是“${b ?? ''}”，是否有误` };
    }
  }
}

function incompatible(a: NamedPerson, b: NamedPerson, own: string): boolean {
  const titles = (person: NamedPerson): readonly string[] => singlePosts(person, own).filter(({ of }) => of === '').map((post) => post.title);
  const [one, other] = [titles(a), titles(b)];
  const isDeputy = (person: NamedPerson): boolean => person.posts.some((post) => /(?:党组|党委|党工委|[省市县区州旗镇乡]委)副书记$/.test(post));
  if ((one.includes('书记') && isDeputy(b)) || (other.includes('书记') && isDeputy(a))) return true;
  if (a.posts.length < 2 || b.posts.length < 2 || one.length === 0 || other.length === 0) return false;
  return !one.some((post) => other.includes(post));
}
