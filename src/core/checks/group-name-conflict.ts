import { tellsOneMeeting } from '../facts/told/one-report';
import { defineCheck, type CheckInput, type Report } from './check';
import { groupMentions, written, type GroupMention } from './group-name-conflict/mentions';
import { levelsApart } from './group-name-conflict/superiors';

/**
 * One group from above under two names (指导组, 督导组), with two numbers or of two
 * levels. An education's group and the yearly one are two groups: they are compared only
 * where the text says of both that they came to this meeting.
 */
export const groupNameConflict = defineCheck({
  id: 'group-name-conflict',
  summary: '到会督导（指导）组的称谓、序号、层级前后应一致',
  severity: 'warning',
  why: '同一个组前后两种称谓，多是两份稿子拼接留下的',
  ofModel: true,

  *run(input) {
    const { snapshot, outline } = input;
    if (!tellsOneMeeting(snapshot, outline)) return;
    const mentions = groupMentions(snapshot).slice(0, MOST_MENTIONS);
    const told = new Set<GroupMention>();
    for (const rule of [kindReports, numberReports, levelReports]) {
      for (const { mention, report } of rule(mentions, input)) {
        if (told.has(mention)) continue;
        told.add(mention);
        yield report;
      }
    }
    for (const { place, approves, sends } of levelsApart(snapshot)) {
      yield { place, message: `同意机关写“${approves}”，到会的组属“${sends}”，请核对上级层级` };
    }
  },
});

/** Every two are compared; no report names the group more often. */
const MOST_MENTIONS = 80;

interface Told {
  readonly mention: GroupMention;
  readonly report: Report;
}

function* kindReports(mentions: readonly GroupMention[], { snapshot }: CheckInput): Iterable<Told> {
  const kinds = new Map<string, number>();
  for (const { kind } of mentions) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  for (const mention of mentions) {
    const others = mentions.filter((other) => other.kind !== mention.kind && areOne(mention, other, mentions));
    const [other] = others;
    // The rarer word is shown, of equals the later one.
    const [own, theirs] = [kinds.get(mention.kind) ?? 0, other ? (kinds.get(other.kind) ?? 0) : 0];
    if (!other || own > theirs || (own === theirs && !isBefore(other, mention))) continue;
    const severity = isBare(mention) || isBare(other) ? 'hint' : 'warning';
    const tail = severity === 'hint' ? '是否为同一个组' : '请统一称谓';
    yield { mention, report: { place: mention, severity, message: `${isBefore(other, mention) ? '前面' : '后面'}写“${written(snapshot, other)}”，此处写“${written(snapshot, mention)}”，${tail}` } };
  }
}

/** Whether two mentions are of one group, as far as the text tells. */
function areOne(a: GroupMention, b: GroupMention, mentions: readonly GroupMention[]): boolean {
  if (inOneSentence(a, b)) return false;
  if (a.leader !== null && a.leader === b.leader) return true;
  if (a.leader !== null && b.leader !== null) return false;
  if (a.level !== null && b.level !== null && a.level !== b.level) return false;
  if (a.number !== null && b.number !== null) {
    return a.number === b.number && (a.ofEducation === b.ofEducation ? dealsWith(a, b) : a.attends && b.attends);
  }
  if (isBare(a) || isBare(b)) {
    const [bare, named] = isBare(a) ? [a, b] : [b, a];
    const isShort = !isBare(named) && mentions.every((other) => isBare(other) || other.kind === named.kind);
    return isShort && bare.attends && /[督指]导/.test(bare.kind);
  }
  return a.ofEducation === b.ofEducation && a.attends && b.attends;
}

function* numberReports(mentions: readonly GroupMention[], { snapshot }: CheckInput): Iterable<Told> {
  const numbered = mentions.filter(({ number }) => number !== null && /[一二三四五六七八九十\d]/.test(number));
  const count = (mention: GroupMention): number => numbered.filter((other) => other.number === mention.number && other.kind === mention.kind).length;
  for (const mention of numbered) {
    const other = numbered.find((one) => one.number !== mention.number && isOneNumbered(one, mention) && !inOneSentence(one, mention));
    if (!other || count(mention) > count(other) || (count(mention) === count(other) && !isBefore(other, mention))) continue;
    yield { mention, report: { place: mention, message: `${isBefore(other, mention) ? '前面' : '后面'}写“${written(snapshot, other)}”，此处写“${written(snapshot, mention)}”，请核对序号` } };
  }
}

/** One kind of group of one level: what tells them apart is the number. */
function isAlike(a: GroupMention, b: GroupMention): boolean {
  return a.kind === b.kind && a.level === b.level && a.ofEducation === b.ofEducation;
}

function isOneNumbered(a: GroupMention, b: GroupMention): boolean {
  if (a.leader !== null && b.leader !== null) return a.leader === b.leader && a.kind === b.kind;
  return isAlike(a, b) && dealsWith(a, b);
}

function* levelReports(mentions: readonly GroupMention[], { snapshot }: CheckInput): Iterable<Told> {
  for (const mention of mentions) {
    const other = mentions.find((one) => isBefore(one, mention) && levelsDiffer(one, mention) && !inOneSentence(one, mention));
    if (!other) continue;
    const sure = other.leader !== null ? other.leader === mention.leader : other.number !== null && other.number === mention.number;
    const [a, b] = [written(snapshot, other), written(snapshot, mention)];
    yield { mention, report: { place: mention, severity: sure ? 'warning' : 'hint', message: `前面写“${a}”，此处写“${b}”，${sure ? '请核对层级' : '层级是否一致'}` } };
  }
}

function levelsDiffer(a: GroupMention, b: GroupMention): boolean {
  if (a.level === null || b.level === null || a.level === b.level || a.kind !== b.kind || a.ofEducation !== b.ofEducation) return false;
  if (a.number !== null && b.number !== null && a.number !== b.number) return false;
  if (a.leader !== null && b.leader !== null && a.leader !== b.leader) return false;
  // 上级督导组 is short for any; with a number it stands where a name should.
  if ([a, b].some(({ level, number }) => level === '上级' && number === null)) return false;
  return dealsWith(a, b);
}

/** Both have to do with this meeting, and one of them came to it. */
function dealsWith(a: GroupMention, b: GroupMention): boolean {
  return (a.attends || b.attends) && (a.attends || a.deals) && (b.attends || b.deals);
}

function isBare({ level, number, ofEducation }: GroupMention): boolean {
  return level === null && number === null && !ofEducation;
}

function inOneSentence(a: GroupMention, b: GroupMention): boolean {
  return a.paragraph === b.paragraph && a.sentence === b.sentence;
}

function isBefore(a: GroupMention, b: GroupMention): boolean {
  return a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.start < b.start);
}
