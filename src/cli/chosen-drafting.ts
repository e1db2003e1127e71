import { EDUCATIONS } from '../core/packs/educations';
import { SESSIONS } from '../core/packs/sessions';
import type { SessionPack } from '../core/packs/sessions/session-pack';
import { UNIT_KINDS, unitKindNamed, type UnitKind } from '../core/packs/unit-kinds';
import { UsageError } from './usage-error';

/** What a meeting is called on the command line: 2025, 2023主题教育, 以案促改, 巡视巡察整改, 通用. */
export function sessionWord({ kind, year, education, name }: SessionPack): string {
  if (kind === 'general') return '通用';
  if (kind === 'annual') return String(year ?? name);
  if (kind === 'education') return `${year ?? ''}${EDUCATIONS.find(({ id }) => id === education)?.short ?? ''}`;
  return bare(name);
}

/** Without what people leave out or add: 2025年度民主生活会 is 2025. */
function bare(word: string): string {
  return word.replace(/[\s“”"]/g, '').replace(/(?:专题)?(?:民主生活会)?$/, '').replace(/^(\d{4})年度?/, '$1');
}

/** The meeting of this name among the packs given. @throws UsageError that lists them */
export function sessionNamed(word: string, packs: readonly SessionPack[] = SESSIONS): SessionPack {
  const wanted = bare(word);
  const exact = packs.find((pack) => bare(sessionWord(pack)) === wanted || pack.name === word.trim() || (wanted !== '' && bare(pack.name) === wanted));
  if (exact) return exact;
  // A year says enough where one meeting only is of it: in 2023 an education's stood in the place of the annual one.
  const ofYear = packs.filter(({ year }) => String(year) === wanted);
  const [only] = ofYear;
  if (only && ofYear.length === 1) return only;
  throw new UsageError(`没有“${word}”这个年度（会型），可以写：${packs.map(sessionWord).join('、')}。`);
}

/** Designations that one kind alone has; 学校党委 is said of universities and of schools. */
function shortWord(unit: UnitKind): string {
  return UNIT_KINDS.filter(({ designation }) => designation === unit.designation).length === 1 ? unit.designation : unit.name;
}

/** What kinds are called elsewhere. */
const OTHER_NAMES: ReadonlyMap<string, UnitKind['id']> = new Map([
  ['国企党委', 'enterprise'], ['企业党委', 'enterprise'], ['部门党委', 'bureau-committee'], ['学校党委', 'school'], ['院校党委', 'university'],
]);

/** The kind of unit of this name (局党组, 乡镇党委), or of a body's own name (清河市水务局党组). @throws UsageError that lists them */
export function unitNamed(word: string): UnitKind {
  const wanted = word.trim();
  const found =
    UNIT_KINDS.find(({ id, name }) => name === wanted || id === (OTHER_NAMES.get(wanted) ?? wanted)) ??
    UNIT_KINDS.find((unit) => shortWord(unit) === wanted) ??
    unitKindNamed(wanted);
  if (found) return found;
  throw new UsageError(`看不出“${word}”是哪类单位，可以写：${UNIT_KINDS.map(shortWord).join('、')}。`);
}
