import type { Phase } from './elements';

/**
 * How sure a heading's words are of a phase: 3 it names the phase (会前),
 * 2 its usual matter (准备, 召开, 整改), 1 only a part of the phase (谈心, 查摆):
 * these count when the phase has no better heading.
 */
export type PhaseSureness = 1 | 2 | 3;

export interface PhaseReading {
  readonly phase: Phase;
  readonly sureness: PhaseSureness;
  /** The words that told. */
  readonly word: string;
  readonly at: number;
}

interface PhasePattern {
  readonly phase: Phase;
  readonly sureness: PhaseSureness;
  readonly pattern: RegExp;
}

const PATTERNS: readonly PhasePattern[] = [
  { phase: 'pre', sureness: 3, pattern: /会前|会议前/ },
  { phase: 'meet', sureness: 3, pattern: /会中|会议(?:阶段|召开|情况|进行)|开会情况|会上/ },
  { phase: 'post', sureness: 3, pattern: /会后|会议后/ },
  { phase: 'pre', sureness: 2, pattern: /准备|筹备|前期工作|(?:会议|生活会)的?基础/ },
  {
    phase: 'meet',
    sureness: 2,
    // 会议主题, 会议程序 name a part of the phase, not the phase; a meeting's 基础 and 成果 lie before and after it.
    pattern: /会议(?!主题|程序|议程|流程|精神|室|纪律|要求|的?基础|的?成果|的?成效)|召开|民主生活会(?!的?基础|的?成果|的?成效)|批评/,
  },
  { phase: 'post', sureness: 2, pattern: /整改|下一步|下步|今后|(?:会议|生活会)的?(?:成果|成效)|后半篇/ },
  { phase: 'pre', sureness: 1, pattern: /学习|理论武装|征求|听取|谈心|谈话|组织领导|安排部署|动员/ },
  { phase: 'meet', sureness: 1, pattern: /查摆|对照检查|检视|剖析|主题(?!教育)|程序|点评/ },
  { phase: 'post', sureness: 1, pattern: /建章立制|长效|清单|台账|改进措施|努力方向|打算/ },
];

/** 上年度整改 is a matter of the preparation, not the phase after the meeting. */
const LAST_MEETING = /(?:上次|上一?年度?|去年|往年|20[0-9Xx×]{2}年度).{0,20}整改/;

/** Whether a heading speaks of what was to be put right after the last meeting; `year` is this report's own. */
export function isOfLastMeeting(words: string, year: string | null): boolean {
  const match = LAST_MEETING.exec(words);
  if (!match) return false;
  return year === null || !match[0].startsWith(year);
}

/** The phase that a heading's words name, or null. The surest words win, then the earliest. */
export function readPhase(words: string): PhaseReading | null {
  let best: PhaseReading | null = null;
  for (const { phase, sureness, pattern } of PATTERNS) {
    if (best !== null && sureness < best.sureness) break;
    const match = pattern.exec(words);
    if (match && (best === null || match.index < best.at)) {
      best = { phase, sureness, word: match[0], at: match.index };
    }
  }
  return best?.sureness === 2 && best.phase === 'meet' ? turnedBy(words, best) : best;
}

/** 民主生活会准备情况 is the preparation, 民主生活会整改落实 what follows: the later noun decides. */
function turnedBy(words: string, reading: PhaseReading): PhaseReading {
  const clause = words.slice(reading.at).split(/[，,：:；;。、]/, 1)[0] ?? '';
  const match = /^(?:会议|民主生活会|召开民主生活会).{0,8}?(准备|筹备|整改)/.exec(clause);
  if (!match || /召开情况|批评/.test(match[0])) return reading;
  return { ...reading, phase: match[1] === '整改' ? 'post' : 'pre' };
}
