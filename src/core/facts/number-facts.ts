import { lastMatch, type BlankContext, type Recognition } from './context';
import { UNIT_WORDS, type NumberFact } from './number-words';
import { mentionsMembers, onlyMembers, subjectOf, type Subject } from './subject';
import { knownFact } from './dictionary';
import type { KnownFactId } from './table';

/** What counts things, after an optional 余; not the first character of another word (条例, 人民, 点评 …). */
const COUNTED =
  /^[余多几来]?(人次|人(?!民|大|社|才|事|员|武|寿|力|工|物)|名(?!誉|称|录|山|单|为)|位(?!于|置)|个(?!人|别|体|性)|条(?!例|件|款)|项(?!目)|份(?!额)|次(?!日|年)|点(?!评|名|题)|件(?!套)|篇|稿|轮|遍|天(?!然|津|府|河)|小时|分钟|场(?!所|馆|景|面)|期(?!间|限|中|末)|家(?!庭|园|校|长)|户|元|万|亿|公里|[%％‰]|大(?:方面|类|问题|举措|任务|项|行动|工程)|方面|种|类(?!似)|批|套|起|岁|亩|吨|字|页|课时|节课|所(?=[^长能需在属盼])|台|辆|年(?=来|多|以上|内)|倍|支(?=队伍))/;

/** The same things under another unit. */
const UNIT_OF: ReadonlyMap<string, string> = new Map([['名', '人'], ['位', '人'], ['方面', '个'], ['分钟', '小时']]);

interface WordIndex {
  readonly expression: RegExp;
  readonly facts: ReadonlyMap<string, NumberFact>;
}

interface UnitIndex {
  readonly strong: WordIndex;
  readonly weak: WordIndex | null;
}

const BY_UNIT: ReadonlyMap<string, UnitIndex> = new Map(
  UNIT_WORDS.map((u) => [u.unit, { strong: indexOf(u.strong), weak: u.weak ? indexOf(u.weak) : null }]),
);

function indexOf(rows: readonly (readonly [NumberFact, readonly string[]])[]): WordIndex {
  const facts = new Map<string, NumberFact>();
  for (const [fact, words] of rows) for (const word of words) if (!facts.has(word)) facts.set(word, fact);
  const longestFirst = [...facts.keys()].sort((a, b) => b.length - a.length);
  return { expression: new RegExp(longestFirst.join('|'), 'g'), facts };
}

/** Numbers: a blank before a unit. What is counted is told by the words nearest to it and by whose it is. */
export function recogniseNumber(c: BlankContext): Recognition | null {
  const counted = COUNTED.exec(c.after);
  // X易其稿, after the set phrase 数易其稿
  if (c.after.startsWith('易其稿')) return { fact: 'draft.revisions', kind: 'number' };
  if (!counted) return percentAfter(c);
  const unit = counted[1] ?? '';
  if (/第$/.test(c.before)) return null;
  const rest = c.tail.slice(counted[0].length);
  const fact = fixedPhrase(c, unit, rest) ?? byWords(c, UNIT_OF.get(unit) ?? unit, rest);
  if (fact === null || fact === 'none' || outOfPlace(c, fact)) return { fact: null, kind: kindOf(unit, c) };
  return { fact, kind: fact === 'absent' ? 'number' : knownFact(fact).kind };
}

function kindOf(unit: string, c: BlankContext): 'number' | 'duration' {
  return (unit === '天' || unit === '小时') && /会期|历时/.test(c.sentenceBefore.slice(-12)) ? 'duration' : 'number';
}

function percentAfter(c: BlankContext): Recognition | null {
  return /(?:达到?|率为?|占比?|约)$/.test(c.before) && /^[，。；、]/.test(c.after) ? { fact: null, kind: 'number' } : null;
}

/** What the words after the unit decide alone. */
function fixedPhrase(c: BlankContext, unit: string, rest: string): KnownFactId | 'none' | null {
  if (unit === '个' && rest.startsWith('层面')) return 'opinion.levelCount';
  if ((unit === '个' || unit === '方面') && asksFor(c, rest)) return 'comment.points';
  if (unit === '件' || unit === '个' || unit === '项') {
    const before = c.phase === 'pre' || /会前/.test(c.clause);
    if (before && c.phase !== 'post' && /(?:办结|解决|整改|销号)(?:了|完成|到位|问题|[^，。；]{0,2}共?计?)?$/.test(c.clause)) return 'prefix.solved';
  }
  if (unit === '大' || unit === '方面' || (unit === '个' && /^(?:方面|带头|对照)/.test(rest))) return aspects(c);
  if (unit === '个' && /^(?:部门|科室|处室|股室|党?支部|党小组|单位)/.test(rest)) {
    return /出席|指导|参加|列席|组织生活会/.test(c.sentenceBefore.slice(-20) + c.tail) ? 'unit.departmentCount' : 'none';
  }
  if (UNIT_OF.get(unit) === '人' || unit === '人') {
    if (/应(?:到|出席|参加|参会)[^◇]*$/.test(c.clause)) return 'attendance.due';
    if (/[等共]$/.test(c.before) && /^[^，。]{0,8}(?:参加|出席|到会)/.test(rest)) return 'attendance.present';
    if (/实(?:到|际)[^◇]*$/.test(c.clause)) return 'attendance.present';
  }
  if (unit === '点') return /^(?:要求|意见|希望|建议)/.test(rest) ? 'comment.points' : null;
  if (unit === '项' && /^(?:议程|程序)/.test(rest)) return 'agenda.count';
  if (unit === '次' && /^修改/.test(rest)) return 'draft.revisions';
  if (unit === '次' && /^(?:研究|讨论|审议)/.test(rest)) return 'none';
  if (unit === '人次' && isChief(c)) return 'talk.chief';
  if ((unit === '名' || unit === '人' || unit === '位') && !/作了|发言|交流/.test(rest) && /^(?:党委|党组|支部|班子|领导班子|局|市委|县委|区委)?(?:委员|常委|成员|班子成员)/.test(rest)) {
    return 'members.count';
  }
  return null;
}

/** 从◇个方面提出要求, 强调要在◇个方面下功夫: what the superior asks for at the end. */
function asksFor(c: BlankContext, rest: string): boolean {
  if (c.phase === 'pre' || !/[从就在]$/.test(c.clause)) return false;
  if (/^(?:方面)?(?:提出|提了|作出|对)[^，。；]{0,12}(?:要求|意见|建议|希望)/.test(rest)) return true;
  return /^(?:方面)?(?:持续|狠|再)?(?:下[^，。；]{0,3}功夫|用力|发力|着力)/.test(rest) && /点评|强调|指出|要求|希望/.test(c.sentenceBefore);
}

/** 围绕6个方面: the theme's; 领导班子查找出5大方面问题: the body's; 成员…集中在5大方面: the members'. */
function aspects(c: BlankContext): KnownFactId | 'none' {
  const before = c.sentenceBefore;
  if (/(?:围绕|对照|聚焦|紧扣|按照)[^，。；]{0,6}$/.test(before)) return 'theme.aspectCount';
  if (/意见|建议/.test(before)) return 'none';
  if (!/查|集中|梳理|归纳|存在|表现/.test(before)) return 'none';
  return subjectOf(before) === 'member' ? 'issues.memberAspects' : 'issues.teamAspects';
}

/** 其中书记谈话◇人次, 主要负责同志谈心谈话◇人次. */
function isChief(c: BlankContext): boolean {
  if (/[与和及同跟向][^，。；]{0,10}(?:书记|[局校院镇县]长)/.test(c.clause)) return false;
  if (!/书记|主要负责|主要领导|一把手|局长|校长|院长|镇长|县长|董事长|班长/.test(c.clause)) return false;
  // 书记与班子成员谈话, but not 书记与班子成员之间
  if (/^[^、]{0,12}(?:书记|主要负责(?:同志|人)|主要领导|[局校院镇县]长|董事长)(?:同志)?(?:带头)?[与同和][^之]*谈[话心]/.test(c.clause)) return true;
  return (
    /其中[^。；]{0,24}$/.test(c.before) ||
    /(?:书记|主要负责(?:同志|人)|主要领导|一把手|[局校院镇县]长|董事长|班长)(?:同志)?(?:带头|个别|共|累计|开展|参与|主动|本人)*(?:谈心谈话|谈话|谈心|约谈)?(?:共计?|累计)?$/.test(c.clause)
  );
}

/** The counted thing by the nearest words: before in the clause, after the unit, before in the sentence, then the weak ones. */
function byWords(c: BlankContext, unit: string, rest: string): KnownFactId | 'none' | null {
  const words = BY_UNIT.get(unit);
  if (!words) return null;
  const sentence = c.sentenceBefore.slice(c.sentenceBefore.lastIndexOf('；') + 1);
  const { strong, weak } = words;
  // 针对◇个问题制定整改措施: the noun right after the unit is what is counted.
  const counted = rest.startsWith('问题') ? '问题' : rest;
  const found =
    lookUp(strong, c.clause, true) ?? lookUp(strong, counted, false) ??
    // People are counted by the words right beside the number; the sentence names many of them.
    (unit === '人' ? null : lookUp(strong, sentence, true)) ??
    // A longer clause has a noun of its own (增设值班岗位◇个) and does not go on about what the sentence began with.
    (weak ? (lookUp(weak, c.clause, true) ?? lookUp(weak, counted, false) ?? (c.clause.length <= SHORT_CLAUSE ? lookUp(weak, sentence, true) : null)) : null);
  if (!found) return null;
  return found.fact === null ? 'none' : resolve(c, found.fact);
}

/** A clause no longer than this only counts what was named before it: 其中◇个, 目前已完成◇个. */
const SHORT_CLAUSE = 4;

function lookUp(words: WordIndex, text: string, last: boolean): { readonly fact: NumberFact } | null {
  if (text === '') return null;
  words.expression.lastIndex = 0;
  const match = last ? lastMatch(text, words.expression) : words.expression.exec(text);
  return match ? { fact: words.facts.get(match[0]) ?? null } : null;
}

/** The sentence speaks of the last meeting and what came of it. */
const LAST_MEETING =
  /(?:上(?:一)?年度|上次|去年|(?:20\d\d|◇)年度?(?:民主|组织)生活会(?:查摆|检视|整改|反馈|确定|明确|问题|提出|所))[^。；]*$/;

/** What opinions are asked for on, and what else is handed out by the copy. */
const FORMS = /意见|征求|问卷|调查|征询|评议|测评|[表函]/;
const HAND_OUTS = /(?:资料|材料|手册|册子|画册|折页|传单|单页|倡议书|公开信|书籍|读本|礼包|物资|文件)(?:共计?|累计|近|约)?$/;

/** Choose between the body's number and the members', and between this meeting's and the last one's. */
function resolve(c: BlankContext, fact: NonNullable<NumberFact>): KnownFactId | 'none' {
  const before = c.sentenceBefore;
  const member = subjectOf(c.clause) ?? subjectOf(before);
  const ofLast = LAST_MEETING.test(before) && /整改/.test(before + c.tail);
  switch (fact) {
    case 'issues':
      if (ofLast) return 'last.total';
      if (c.phase === 'pre' && !/班子|成员|个人|查摆|检视/.test(c.clause)) return 'none';
      return member === 'member' ? 'members.issues' : 'team.issues';
    case 'immediate':
      if (c.phase === 'pre') return 'prefix.solved';
      return chosen(c, member, 'issues.teamImmediate', 'issues.memberImmediate');
    case 'staged':
      return chosen(c, member, 'issues.teamStaged', 'issues.memberStaged');
    case 'long':
      return chosen(c, member, 'issues.teamLong', 'issues.memberLong');
    case 'done':
      if (ofLast) return 'last.done';
      return doneOf(c);
    case 'forms.sent':
    case 'forms.returned':
      // 发放资料◇份 hands out no forms; 共发放◇份 in the preparation does.
      if (HAND_OUTS.test(c.clause)) return 'none';
      return c.phase === 'pre' || FORMS.test(before + c.tail) ? fact : 'none';
    case 'opinions.total':
      // What is said of each other at the meeting is no opinion gathered before it.
      return /批评/.test(before) && !/征求|收集|征集|听取/.test(before) ? 'criticism.total' : fact;
    case 'last.total':
      return ofLast ? 'last.total' : 'none';
    case 'opinionsOf':
      if (/批评/.test(before) && !/征求|收集|征集|听取/.test(before)) return 'none';
      return subjectOf(c.clause) === 'member' ? 'opinions.members' : 'opinions.team';
    case 'measuresOf':
      if (ofLast) return 'last.total';
      // The members' measures are a number of their own, which the table does not have.
      return onlyMembers(before) ? 'none' : 'measures';
    case 'tasksOf':
      return ofLast ? 'last.total' : 'none';
    default:
      return fact;
  }
}

/** A sentence without a subject goes on about the one before it; where that had both, nobody can tell. */
function chosen(c: BlankContext, subject: Subject | null, team: KnownFactId, member: KnownFactId): KnownFactId | 'none' {
  if (subject !== null) return subject === 'member' ? member : team;
  const earlier = subjectOf(c.before);
  if (earlier === null || !mentionsMembers(c.before)) return team;
  return onlyMembers(c.before) ? member : 'none';
}

function doneOf(c: BlankContext): KnownFactId {
  const subject = subjectOf(c.clause);
  if (subject === null) return c.phase === 'pre' ? 'prefix.solved' : 'fix.done';
  return subject === 'member' ? 'fix.memberDone' : 'fix.teamDone';
}

/** Words that say of opinions that they were gathered, not that they are now. */
const GATHERED = /(?:征求|征集|收集|听取)(?:到|来)|征得|会前[^，。；]{0,8}(?:征求|征集|收集|听取)/;

/** What is counted before the meeting is not what is counted in the phase after it, and the reverse. */
function outOfPlace(c: BlankContext, fact: KnownFactId): boolean {
  if (c.phase === 'post') {
    // 会后，对征求到的意见建议◇条逐条研究 goes back to what was gathered before the meeting.
    if (fact.startsWith('opinions.') && GATHERED.test(c.clause)) return false;
    if (fact.startsWith('forms.') && /征求/.test(c.sentenceBefore)) return false;
    return /^(?:study|talk|forms|draft|opinions|prefix)\./.test(fact);
  }
  if (c.phase === 'pre') return /^(?:criticism|comment)\./.test(fact);
  return fact === 'prefix.solved' && c.phase === 'meet';
}
