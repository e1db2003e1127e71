import { formatChineseNumber } from '../numerals';
import { educationById } from '../packs/educations';
import type { SessionAspects, SessionPack } from '../packs/sessions/session-pack';
import { BODIES, type UnitKind } from '../packs/unit-kinds';
import { UNIT_WORDS } from '../packs/unit-words';
import { modelOf, type Drafting } from './drafting';

/** The words that a standard text takes from the unit and from the meeting. */
export type SaidWord =
  | 'issuer' | 'own' | 'team' | 'members' | 'bodyMeeting' | 'addressee' | 'chair' | 'asked' | 'people' | 'led' | 'office'
  | 'titled' | 'session' | 'thought' | 'theme' | 'aspects' | 'reading' | 'last' | 'reported' | 'group' | 'education';

/** A word, and whether the pack or the user knows it; else it is a blank. */
export interface Said {
  readonly text: string;
  readonly isKnown: boolean;
}

const known = (text: string): Said => ({ text, isKnown: true });
const blank = (text: string): Said => ({ text, isKnown: false });

/** All words of a drafting; a word may hold slots of facts. */
export function saidWords(drafting: Drafting): Readonly<Record<SaidWord, Said>> {
  const { session, unit, known: values = new Map<string, string>() } = drafting;
  const named = modelOf(drafting) === 'branch' ? { ...session, name: session.name.replace('民主生活会', '组织生活会') } : session;
  return { ...unitWords(unit, values), ...sessionWords(named, unit) };
}

/** What stands after the unit's full name where its body is written out: 中共×××党组. */
const FORMAL: Readonly<Record<UnitKind['body'], string>> = {
  常委会: '委员会', 党组: '党组', 党委: '委员会', 党工委: '工作委员会', 党总支: '总支部委员会', 党支部: '支部委员会',
};

/** A name that has its body already. */
const WITH_BODY = /(?:党组|党委|党工委|党总支|党支部|委员会)$/;

/** The issuing body in full. A committee of a place has the place's level in its name: 中共×××县委员会. */
function issuerWord(unit: UnitKind, fullName: string, committee: string): string {
  const formal = unit.id === 'office-committee' ? '机关委员会' : FORMAL[unit.body];
  const bare = fullName.replace(/^中共/, '');
  if (bare === '' && unit.body === '常委会') return `中共<${unit.id === 'province' ? 'unit.province' : 'unit.place'}>${committee.charAt(0)}${formal}`;
  if (bare === '') return `中共<unit.name>${formal}`;
  if (WITH_BODY.test(bare)) return `中共${bare}`;
  return `中共${unit.body === '常委会' ? bare.replace(/委$/, '') : bare}${formal}`;
}

/** 区委, 旗委 … in the place of 县委. */
const COMMITTEE = /^[省市县区旗州盟]委/;

function unitWords(unit: UnitKind, values: ReadonlyMap<string, string>) {
  const words = UNIT_WORDS[unit.id];
  const short = values.get('unit.short') ?? '';
  const committee = unit.body === '常委会' ? (COMMITTEE.exec(short)?.[0] ?? null) : null;
  const usual = unit.designation.slice(0, 2);
  /** 县委常委 of a district's are 区委常委. */
  const fitted = (text: string): string => (committee === null ? text : text.replace(usual, committee));
  const own = committee === null && unit.body !== '常委会' && short.endsWith(unit.body) ? short : fitted(unit.designation);
  const team = BODIES.find(({ body }) => body === unit.body)?.team ?? '领导班子';
  return {
    issuer: known(issuerWord(unit, values.get('unit.name') ?? '', committee ?? usual)),
    own: known(own),
    team: known(unit.body === '常委会' ? `${own}班子` : team),
    members: known(fitted(unit.members)),
    bodyMeeting: known(fitted(unit.meeting)),
    addressee: known(values.get('addressee')?.replace(/[：:]$/, '') ?? words.addressee),
    chair: known(values.get('chair.post') ?? (own === unit.designation ? words.chair : committee === null ? `${own}书记` : `${committee}书记`)),
    asked: known(words.asked),
    people: known(words.people),
    led: known(words.led),
    office: known(words.office),
  };
}

function sessionWords(session: SessionPack, unit: UnitKind) {
  const { kind, year, theme, reading, lastMeeting, supervisor, toReport } = session;
  const name = kind === 'general' && year === null ? `<session.year>年度${session.name}` : session.name;
  const last = lastMeeting ? known(lastMeeting.name) : blank('<last.name>');
  return {
    // A committee's report says whose meeting of its two bodies it was.
    titled: known(unit.body === '常委会' ? `{own}${name}` : name),
    session: known(name),
    // Named so by the congress of 2017.
    thought: known(year !== null && year < 2017 ? '习近平总书记系列重要讲话精神' : '习近平新时代中国特色社会主义思想'),
    theme: theme === null ? blank('<meeting.theme>') : known(inQuotes(theme)),
    aspects: aspectsWord(session.aspects),
    reading: reading.length > 0 ? known(sideBySide(reading)) : blank('《<study.readings#0>》《<study.readings#1>》'),
    last,
    reported: toReport.length > 0 ? known(reportedWord(toReport)) : { ...last, text: `${last.text}整改落实情况和本次会议征求意见情况` },
    // Where the notice calls it otherwise the pack says so (S56: 年度 meetings have a 督导组).
    group: known(supervisor[0] ?? '督导组'),
    education: session.education === null ? blank('<theme.short>') : known(educationById(session.education).short),
  };
}

/** 围绕…: each as the notice words it, or their number alone. */
function aspectsWord(aspects: SessionAspects | null): Said {
  if (aspects === null) return blank('<theme.aspectCount>个方面');
  const { count, items } = aspects;
  const many = Number.isInteger(count) && count >= 1 && count <= 99 ? `${formatChineseNumber(count)}个` : '';
  if (items.length === 0) return many === '' ? blank('<theme.aspectCount>个方面') : known(`通知明确的${many}方面`);
  // Where the notice has more than the pack names, 等 says so.
  return known(`${items.map((item) => `“${inQuotes(item)}”`).join('')}${items.length === count ? '' : '等'}${many}方面`);
}

/** Words that come into “ ” have ‘ ’ of their own. */
function inQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}

/** Titles side by side take no 、 (GB/T 15834-2011 4.5.3.5); what has no 《》 does. */
function sideBySide(items: readonly string[]): string {
  return items.reduce((all, item) => all + (all.endsWith('》') && item.startsWith('《') ? '' : '、') + item);
}

function reportedWord(matters: readonly string[]): string {
  const all = matters.some((matter) => matter.includes('征求意见')) ? matters : [...matters, '本次会议征求意见情况'];
  return all.length < 3 ? all.join('和') : `${all.slice(0, -1).join('、')}和${all.at(-1) ?? ''}`;
}
