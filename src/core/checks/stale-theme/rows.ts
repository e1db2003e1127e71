import { EDUCATIONS, type EducationId, type Requirement } from '../../packs/educations';

/** Parts of one general requirement that stand side by side in a text. */
export interface RequirementRow {
  readonly education: EducationId;
  readonly start: number;
  readonly end: number;
  /** How many different parts. */
  readonly parts: number;
}

interface Owner {
  readonly education: EducationId;
  readonly requirement: Requirement;
}

const owners: ReadonlyMap<string, Owner> = new Map(EDUCATIONS.flatMap(({ id, requirements }) =>
  requirements.filter(({ belongs }) => belongs === 'only').flatMap((requirement) =>
    requirement.parts.map((part): [string, Owner] => [part, { education: id, requirement }]))));

const TELLING = new RegExp([...owners].filter(([part, { requirement }]) => requirement.telling.includes(part)).map(([part]) => part).join('|'));
const PART = new RegExp([...owners.keys()].join('|'), 'g');

/** What may stand between two parts of a row. */
const BETWEEN = /^[、，,；;和”“ 　]{0,2}$/;

/** Every row of two or more parts of a requirement that belongs to one education, one of them telling. */
export function requirementRows(text: string): readonly RequirementRow[] {
  if (!TELLING.test(text)) return [];
  const rows: RequirementRow[] = [];
  let row: { owner: Owner; start: number; end: number; parts: Set<string> } | null = null;
  const close = (): void => {
    if (row && row.parts.size > 1 && row.owner.requirement.telling.some((part) => row?.parts.has(part))) {
      rows.push({ education: row.owner.education, start: row.start, end: row.end, parts: row.parts.size });
    }
    row = null;
  };
  for (const { index, 0: part } of text.matchAll(PART)) {
    const owner = owners.get(part);
    if (!owner) continue;
    const end = index + part.length;
    if (row && row.owner.requirement === owner.requirement && BETWEEN.test(text.slice(row.end, index))) {
      row.end = end;
      row.parts.add(part);
    } else {
      close();
      row = { owner, start: index, end, parts: new Set([part]) };
    }
  }
  close();
  return rows;
}
