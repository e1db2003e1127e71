import { educationById, type EducationId } from '../educations';
import type { NamedMeeting } from './session-pack';

/** The annual meeting of a year by its usual name. */
export function annualMeeting(year: number): NamedMeeting {
  return { kind: 'annual', year, education: null, name: `${year}年度民主生活会` };
}

/** Educations whose meetings leave 主题教育 or 专题教育 out of their names. */
const NAMES: Readonly<Partial<Record<EducationId, string>>> = {
  'three-stricts-2015': '“三严三实”专题民主生活会',
  'original-aspiration-2019': '“不忘初心、牢记使命”专题民主生活会',
};

/** An education's special meeting by its usual name. */
export function educationMeeting(education: EducationId): NamedMeeting {
  const { name, year } = educationById(education);
  return { kind: 'education', year, education, name: NAMES[education] ?? `${name}专题民主生活会` };
}
