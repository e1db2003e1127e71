import type { DocumentSnapshot } from '../document';
import { BODIES, NO_SUCH_MEMBERS, type Body, type UnitKind } from '../packs/unit-kinds';
import { ownNames, type OwnName } from '../facts/told/own-unit';
import { tellsOneMeeting } from '../facts/told/one-report';
import { ownPositions, type OwnPosition } from './body-name-conflict/positions';
import { otherUnits } from './body-name-conflict/other-unit';
import { wholeReports } from './body-name-conflict/whole';
import { defineCheck, replacing, type CheckInput, type Report } from './check';

/** What the document says of its own body, as far as its names agree. */
interface Own {
  readonly name: string;
  readonly body: Body;
  readonly kind: UnitKind | null;
  /** Two of title, signature and introduction say so. */
  readonly sure: boolean;
}

/**
 * The own body under the name of another kind: 党委班子 or 县委常委 in a 党组's report, only
 * where the own body stands (代表……班子, ……成员, 经……会议讨论, title against signature).
 * What the text says of superiors, branches and guests is left alone.
 */
export const bodyNameConflict = defineCheck({
  id: 'body-name-conflict',
  summary: '本单位的班子、成员、会议应用一种称谓',
  severity: 'warning',
  why: '党委、党组、党工委、常委会是不同的组织，混用多是套用别的单位的稿子留下的',
  ofModel: true,

  *run(input) {
    const { snapshot, outline } = input;
    if (!tellsOneMeeting(snapshot, outline)) return;
    const names = ownNames(snapshot, outline);
    const own = ownOf(names);
    if (!own) return;
    const conflicting = names.filter(({ body }) => body !== own.body);
    yield* nameReports(conflicting, own);
    yield* positionReports(own, conflicting, input);
    yield* otherUnits(unitOf(own), input);
    yield* wholeReports(own.name, own.kind, input);
  },
});

/** The unit's name without its body: 松河县水利局. */
function unitOf({ name }: Own): string {
  return name.replace(/^中共/, '').replace(/(?:党组|党委|党工委|工作委员会|委员会|党总支|总支部|党支部|常委会)$/, '');
}

function ownOf(names: readonly OwnName[]): Own | null {
  const [first] = names;
  if (!first) return null;
  const agreeing = names.filter(({ body }) => body === first.body);
  const kind = agreeing.find((name) => name.kind !== null)?.kind ?? null;
  return { name: first.name, body: first.body, kind, sure: agreeing.length > 1 };
}

/** The signature or the introduction names another body than the title. */
function* nameReports(names: readonly OwnName[], own: Own): Iterable<Report> {
  for (const { where, paragraph, start, name } of names) {
    const what = where === 'sign' ? '署名' : '导语';
    yield { place: { paragraph, start, end: start + name.length }, message: `标题写“${own.name}”，${what}写“${name}”，请核对本单位名称` };
  }
}

function* positionReports(own: Own, told: readonly OwnName[], { snapshot, outline }: CheckInput): Iterable<Report> {
  const places = new Map<string, OwnPosition[]>();
  const shorts = own.kind?.shorts ?? ['局', '院', '校', '公司', '集团'];
  const full = unitOf(own);
  for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
    const element = outline.elementOf[paragraph];
    if (element === 'title' || element === 'sign' || element === 'addressee' || paragraph >= outline.bodyTo) continue;
    for (const position of ownPositions(text, paragraph, shorts, full)) {
      if (!isForeign(position, own) || told.some((name) => name.paragraph === paragraph && name.start <= position.start && position.start < name.start + name.name.length)) continue;
      const known = places.get(position.words);
      if (known) known.push(position);
      else places.set(position.words, [position]);
    }
  }
  for (const found of places.values()) yield* merged(found).map((position) => report(position, found, own, snapshot));
}

/** With more places than this the whole text has the word: one finding says so. */
const MOST_TOLD = 3;

function merged(found: readonly OwnPosition[]): readonly OwnPosition[] {
  return found.length > MOST_TOLD ? found.slice(0, 1) : found;
}

function report(position: OwnPosition, found: readonly OwnPosition[], own: Own, snapshot: DocumentSnapshot): Report {
  const isMerged = found.length > MOST_TOLD;
  const times = isMerged ? `（共${found.length}处）` : '';
  const right = rightFor(position, own);
  const message = `本单位是${own.kind?.designation ?? own.body}，此处写“${position.words}”${times}，${right === null ? '请核对' : `应为“${right}”`}`;
  const severity = own.sure && position.strong ? 'error' : 'warning';
  const told = { place: position, severity, message } as const;
  return right !== null && own.sure && !isMerged && isPlain(position, own) ? { ...told, fix: [replacing(snapshot, position, right)] } : told;
}

/** Bodies whose words stand in one another's place without anything else to change. */
const PLAIN: readonly Body[] = ['党组', '党委', '党工委'];

function isPlain(position: OwnPosition, own: Own): boolean {
  return PLAIN.includes(own.body) && PLAIN.includes(position.body) && !/常委/.test(position.words);
}

function isForeign({ body, words, of }: OwnPosition, own: Own): boolean {
  if (NO_SUCH_MEMBERS.includes(words)) return true;
  if (body === '常委会') return own.body !== '常委会' || !(own.kind?.members.startsWith(words.slice(0, 2)) ?? true);
  // 党委常委, 党委常委会 are right where the committee may have a standing one.
  if (body === '党委' && /常委/.test(words) && own.body === '党委') return own.kind !== null && !own.kind.mayHaveStanding;
  if (own.body === '党支部' || own.body === '党总支') return body !== own.body && of === 'team';
  // Several organisations of one unit may each have a secretary.
  return body !== own.body;
}

/** The own body's words for what stands there; null where the kind of unit does not tell. */
function rightFor({ of, words, body }: OwnPosition, own: Own): string | null {
  if (of === 'body' && !words.endsWith('中心组')) return null;
  if (PLAIN.includes(own.body) && of !== 'members' && words.startsWith(body)) return words.includes('常委') ? (own.kind?.meeting ?? null) : words.replace(body, own.body);
  if (of === 'members') return own.kind?.members ?? null;
  const team = BODIES.find((one) => one.body === own.body)?.team;
  if (of === 'team') return own.body === '常委会' ? (own.kind ? `${own.kind.designation}班子` : null) : (team ?? null);
  return own.kind?.meeting ?? null;
}
