import type { FixEdit } from '../../analysis';
import { replacing, type Report } from '../check';
import type { DocumentSnapshot, TextRange } from '../../document';

/** The four set phrases, written as they may be. */
export const FOUR_AND_TWO: readonly string[] = ['两个确立', '两个维护', '四个意识', '四个自信', '2个确立', '2个维护', '4个意识', '4个自信'];

type Member = '确立' | '维护' | '意识' | '自信';

/** One of 两个确立, 两个维护, 四个意识, 四个自信, quotation marks included; offsets in UTF-16 units. */
interface Mention {
  readonly member: Member;
  /** Where the two characters of the member stand. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** The verb right before it, or ''. */
  readonly verb: string;
}

const MENTION = /[“‘"]?(?:两个|四个|[24]个)(确立|维护|意识|自信)[”’"]?/g;
const VERB = /(?:增强|坚定|做到|捍卫|拥护|领悟)$/;

/** The verb that belongs to each in the party's documents. */
const VERB_OF: Readonly<Record<Member, string>> = { 意识: '增强', 自信: '坚定', 维护: '做到', 确立: '拥护' };

/** Verbs that none of the four takes; what may also be said (增强“四个自信”, 坚持“两个确立”) is left out. */
const WRONG: Readonly<Record<Member, readonly string[]>> = {
  意识: ['坚定', '做到', '捍卫', '拥护'],
  自信: ['做到', '捍卫', '拥护'],
  维护: ['捍卫', '拥护', '增强'],
  确立: ['做到', '增强'],
};

/** What is exchanged or left out among the four set phrases of a paragraph. */
export function* fourAndTwo(snapshot: DocumentSnapshot, paragraph: number, text: string): Iterable<Report> {
  const mentions = [...text.matchAll(MENTION)].map((match): Mention => mentionOf(text, match[0], match[1] ?? '', match.index));
  const said = new Set(mentions.map(({ member }) => member));
  for (const [i, mention] of mentions.entries()) {
    const before = mentions[i - 1];
    const next = mentions[i + 1];
    if (next && areExchanged(mention, next, text)) yield exchanged(snapshot, paragraph, mention, next);
    else if (!(before && areExchanged(before, mention, text))) {
      const wrong = wrongVerb(mention, next, text);
      if (wrong !== null) yield { place: placeOf(paragraph, mention, mention), severity: 'warning', message: wrong };
    }
    if (next) yield* leftOut(snapshot, paragraph, text, mention, next, said);
  }
}

function mentionOf(text: string, written: string, member: string, start: number): Mention {
  const end = start + written.length;
  const verb = VERB.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  return { member: memberOf(member), at: start + written.indexOf(member), start, end, verb };
}

function memberOf(word: string): Member {
  return word === '确立' || word === '维护' || word === '意识' ? word : '自信';
}

function placeOf(paragraph: number, first: Mention, last: Mention): TextRange {
  return { paragraph, start: first.start - first.verb.length, end: last.end };
}

const DECISIVE = /^的决定性意义/;

/** What is said of the mention is said of the other one only: its verb, or 的决定性意义 for 两个维护. */
function isMisplaced({ member, verb, end }: Mention, text: string): boolean {
  return WRONG[member].includes(verb) || (member === '维护' && verb === '领悟' && DECISIVE.test(text.slice(end, end + 6)));
}

function areExchanged(a: Mention, b: Mention, text: string): boolean {
  if (b.start - a.end > 20) return false;
  const pair = a.member + b.member;
  if (pair === '意识自信') return a.verb === '坚定' && b.verb === '增强';
  if (pair === '自信意识') return a.verb === '增强' && b.verb === '坚定';
  return (pair === '维护确立' || pair === '确立维护') && isMisplaced(a, text) && isMisplaced(b, text);
}

function exchanged(snapshot: DocumentSnapshot, paragraph: number, a: Mention, b: Mention): Report {
  const edit = (mention: Mention, member: Member): FixEdit =>
    replacing(snapshot, { paragraph, start: mention.at, end: mention.at + 2 }, member);
  const [first, second] = [a.member, b.member].map((member) => `“${member === '意识' || member === '自信' ? '四' : '两'}个${member}”`);
  return { place: placeOf(paragraph, a, b), severity: 'error', message: `${first ?? ''}与${second ?? ''}位置颠倒，应对调`, fix: [edit(a, b.member), edit(b, a.member)] };
}

function wrongVerb(mention: Mention, next: Mention | undefined, text: string): string | null {
  // 坚定“四个意识”“四个自信”: one verb for both, said for short.
  if (next && next.verb === '' && /^[、和]?$/.test(text.slice(mention.end, next.start))) return null;
  if (!isMisplaced(mention, text)) return null;
  const { member, verb } = mention;
  const number = member === '意识' || member === '自信' ? '四' : '两';
  if (verb === '领悟') return '“决定性意义”通常说的是“两个确立”，此处“两个维护”应改';
  const usual = member === '确立' ? '“衷心拥护”“深刻领悟”' : `“${VERB_OF[member]}”`;
  return `“${number}个${member}”前应用${usual}，不用“${verb}”`;
}

/** One of the chain is passed over: …四个意识…、做到…两个维护… without 四个自信. */
function* leftOut(
  snapshot: DocumentSnapshot, paragraph: number, text: string, a: Mention, b: Mention, said: ReadonlySet<Member>,
): Iterable<Report> {
  if (b.start - a.end > 16) return;
  const between = text.slice(a.end, b.start);
  const place = placeOf(paragraph, a, b);
  if (a.member === '意识' && b.member === '维护' && !said.has('自信') && /^[、，](?:[㐀-鿿]{2})?做到$/.test(between)) {
    const message = '“四个意识”与“两个维护”之间漏写坚定“四个自信”';
    const whole = text.slice(a.start, a.end);
    const item = `坚定${whole.replace('意识', '自信')}`;
    const sure = between === '、做到' && a.verb === '增强';
    if (!sure) yield { place, severity: 'hint', message: '“四个意识”与“两个维护”之间是否漏写坚定“四个自信”' };
    else yield { place, severity: 'warning', message, fix: [replacing(snapshot, { paragraph, start: a.start, end: a.end }, `${whole}、${item}`)] };
  } else if (a.member === '自信' && b.member === '维护' && said.has('确立') && !said.has('意识') && /^[、，](?:[㐀-鿿]{2})?做到$/.test(between)) {
    yield { place, severity: 'hint', message: '“四个自信”之前是否漏写增强“四个意识”' };
  } else if (a.member === '意识' && b.member === '自信' && said.has('确立') && !said.has('维护')) {
    yield { place, severity: 'hint', message: '“四个自信”之后是否漏写做到“两个维护”' };
  }
}
