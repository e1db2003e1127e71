import type { CalendarDay } from './calendar-day';
import type { SourceId } from './sources';

/** An education of the whole Party; the year in the id is the one that its meetings are of. */
export type EducationId =
  | 'mass-line-2013' | 'three-stricts-2015' | 'two-studies-2016' | 'original-aspiration-2019' | 'party-history-2021'
  | 'xi-thought-2023' | 'party-discipline-2024' | 'eight-rules-2025' | 'performance-view-2026';

/** A general requirement or a row of goals, in the parts that stand side by side. */
export interface Requirement {
  readonly parts: readonly string[];
  /** The parts that nobody writes of anything else; a row without one of them may be anyone's words. */
  readonly telling: readonly string[];
  /**
   * only: belongs to this one education; also: still written in other years, so that it
   * betrays nothing (照镜子、正衣冠… stands in the regulation of 2016).
   */
  readonly belongs: 'only' | 'also';
  readonly sources: readonly SourceId[];
}

/** 学习教育、主题教育 … as the public notices name it. */
export interface Education {
  readonly id: EducationId;
  /** The year its special meetings, or the annual ones that take it up, are of. */
  readonly year: number;
  readonly name: string;
  /** As people say it, beside its year: 2023年主题教育. */
  readonly short: string;
  /** What names it in the name of a meeting; the first hit of all educations counts. */
  readonly naming: RegExp;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly requirements: readonly Requirement[];
  readonly sources: readonly SourceId[];
}

/** In the order of time. Ends of which only the month is known are its last day. */
export const EDUCATIONS: readonly Education[] = [
  {
    id: 'mass-line-2013', year: 2013, name: '党的群众路线教育实践活动', short: '群众路线教育实践活动', naming: /群众路线教育实践活动/,
    from: 20130618, to: 20141008, sources: ['S01', 'S03'],
    requirements: [{
      parts: ['照镜子', '正衣冠', '洗洗澡', '治治病'], telling: ['照镜子', '正衣冠', '洗洗澡', '治治病'], belongs: 'also', sources: ['S01', 'S07', 'R1'],
    }],
  },
  {
    id: 'three-stricts-2015', year: 2015, name: '“三严三实”专题教育', short: '“三严三实”专题教育', naming: /三严三实/,
    from: 20150401, to: 20160131, sources: ['S09', 'S10'],
    requirements: [{ parts: ['严以修身', '严以用权', '严以律己'], telling: ['严以修身', '严以用权', '严以律己'], belongs: 'also', sources: ['S09', 'R1'] }],
  },
  {
    id: 'two-studies-2016', year: 2016, name: '“两学一做”学习教育', short: '“两学一做”学习教育', naming: /两学一做/,
    from: 20160201, to: 20161231, sources: ['S13', 'S14'],
    requirements: [{ parts: ['基础在学', '关键在做'], telling: ['基础在学'], belongs: 'also', sources: ['S14'] }],
  },
  {
    id: 'original-aspiration-2019', year: 2019, name: '“不忘初心、牢记使命”主题教育', short: '主题教育', naming: /不忘初心/,
    from: 20190531, to: 20200108, sources: ['S18', 'S19', 'S21'],
    requirements: [
      { parts: ['守初心', '担使命', '找差距', '抓落实'], telling: ['守初心', '担使命'], belongs: 'only', sources: ['S18', 'S23'] },
      {
        parts: ['理论学习有收获', '思想政治受洗礼', '干事创业敢担当', '为民服务解难题', '清正廉洁作表率'],
        telling: ['理论学习有收获', '思想政治受洗礼'], belongs: 'only', sources: ['S18'],
      },
    ],
  },
  {
    id: 'party-history-2021', year: 2021, name: '党史学习教育', short: '党史学习教育', naming: /党史学习教育/,
    from: 20210220, to: 20211231, sources: ['S26', 'S28'],
    requirements: [
      {
        parts: ['学史明理', '学史增信', '学史崇德', '学史力行'], telling: ['学史明理', '学史增信', '学史崇德', '学史力行'], belongs: 'only', sources: ['S26'],
      },
      { parts: ['学党史', '悟思想', '办实事', '开新局'], telling: ['学党史', '悟思想'], belongs: 'only', sources: ['S26'] },
    ],
  },
  {
    id: 'xi-thought-2023', year: 2023, name: '学习贯彻习近平新时代中国特色社会主义思想主题教育', short: '主题教育', naming: /习近平新时代中国特色社会主义思想主题教育/,
    from: 20230403, to: 20240204, sources: ['S33', 'S34b', 'S35'],
    requirements: [
      { parts: ['学思想', '强党性', '重实践', '建新功'], telling: ['学思想', '重实践', '建新功'], belongs: 'only', sources: ['S36'] },
      { parts: ['以学铸魂', '以学增智', '以学正风', '以学促干'], telling: ['以学铸魂', '以学增智', '以学正风', '以学促干'], belongs: 'only', sources: ['S36'] },
      {
        parts: ['凝心铸魂筑牢根本', '锤炼品格强化忠诚', '实干担当促进发展', '践行宗旨为民造福', '廉洁奉公树立新风'],
        telling: ['凝心铸魂筑牢根本', '锤炼品格强化忠诚', '实干担当促进发展', '廉洁奉公树立新风'], belongs: 'only', sources: ['S36'],
      },
    ],
  },
  {
    id: 'party-discipline-2024', year: 2024, name: '党纪学习教育', short: '党纪学习教育', naming: /党纪学习教育/,
    from: 20240401, to: 20240731, sources: ['S44'],
    // Said of discipline in every year since.
    requirements: [{ parts: ['学纪', '知纪', '明纪', '守纪'], telling: ['学纪', '知纪', '明纪'], belongs: 'also', sources: ['S45'] }],
  },
  {
    id: 'eight-rules-2025', year: 2025, name: '深入贯彻中央八项规定精神学习教育', short: '中央八项规定精神学习教育', naming: /中央八项规定精神学习教育/,
    from: 20250301, to: 20250731, sources: ['S50', 'S51'],
    // The education of 2026 goes on with 一体推进学查改.
    requirements: [{ parts: ['学有质量', '查有力度', '改有实效'], telling: ['学有质量', '查有力度'], belongs: 'also', sources: ['S52'] }],
  },
  {
    id: 'performance-view-2026', year: 2026, name: '树立和践行正确政绩观学习教育', short: '正确政绩观学习教育', naming: /正确政绩观学习教育/,
    from: 20260201, to: 20260731, sources: ['S43'],
    // Each part is everyday language, so the row betrays nothing in other years.
    requirements: [{ parts: ['立党为公', '为民造福', '科学决策', '真抓实干'], telling: ['立党为公'], belongs: 'also', sources: ['S43'] }],
  },
];

const byId: ReadonlyMap<EducationId, Education> = new Map(EDUCATIONS.map((education) => [education.id, education]));

/** The education with this id. Throws on an unknown id: ids come from the type, never from a file. */
export function educationById(id: EducationId): Education {
  const education = byId.get(id);
  if (!education) throw new Error(`unknown education: ${id}`);
  return education;
}

/** What 主题教育 alone may name; the year decides. */
const BY_SHORT_NAME: readonly EducationId[] = ['original-aspiration-2019', 'xi-thought-2023'];

/**
 * The education that a meeting's name names, or null. 主题教育 alone is the one of the
 * year given; without a year it stays open.
 */
export function educationIn(name: string, year: number | null): EducationId | null {
  const named = EDUCATIONS.find(({ naming }) => naming.test(name));
  if (named) return named.id;
  if (!name.includes('主题教育') || year === null) return null;
  return BY_SHORT_NAME.find((id) => educationById(id).year === year) ?? null;
}
