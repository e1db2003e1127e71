import type { FactKind } from '../../analysis';
import type { KnownFactId } from '../table';
import { isBare } from '../../placeholders/surroundings';
import { within, type Quotations } from './quotations';
import type { Span } from './span';

/** A stretch of text that says by its own words what it is. */
export interface StatedPlace extends Span {
  readonly paragraph: number;
  readonly fact: KnownFactId;
  readonly kind: FactKind;
}

interface Pattern {
  readonly fact: KnownFactId;
  readonly kind: FactKind;
  /** A paragraph without this word has no such value. */
  readonly needs: string;
  /** Global; its first group is the value. */
  readonly expression: RegExp;
}

const YEAR_OR_EDUCATION = '20\\d\\d年度|[\\u4e00-\\u9fff“”]{2,40}(?:主题教育|学习教育|专题教育|实践活动)(?:专题)?|[\\u4e00-\\u9fff]{2,12}专题';

const PATTERNS: readonly Pattern[] = [
  { fact: 'meeting.length', kind: 'duration', needs: '会', expression: /(?:会期|历时|用时|会议时长|会议持续|开了整?|利用了?)(?:约|共|为|：|了)*((?:半|[一二两三]|\d{1,2}(?:\.\d)?)个?(?:多?小时|天半?))/g },
  {
    fact: 'last.name', kind: 'text', needs: '生活会',
    expression: new RegExp(`(?:通报了?|上次|回顾了?|总结了?|对照|落实|对|抓好|关于|一是|首先)((?:${YEAR_OR_EDUCATION})(?:党员领导干部)?(?:专题)?(?:民主|组织)生活会)(?=(?:查摆|检视|反馈|确定|明确|提出|整改|问题|对照|个人|班子)[^，。；]{0,14}|(?:上)?[^，。；]{0,8}整改)`, 'g'),
  },
  { fact: 'doc.number', kind: 'text', needs: '号', expression: /([\u4e00-\u9fff]{1,10}[〔［[【（(]20\d\d[〕］\]】）)]第?\d{1,4}号)/g },
  { fact: 'group.kind', kind: 'organization', needs: '组', expression: /((?:巡回)?(?:督导|指导|督查|督察)组)/g },
];

/** A group that the unit itself sends to its branches or sets up is not the one sent from above. */
const OWN_GROUP = /(?:成立|组建|派出|设立|抽调|组成|个)[^，。；]{0,10}$/;

/** The values of a paragraph that need no recognition: what they are stands in their own words. */
export function statedValues(text: string, quotes: Quotations, paragraph: number): readonly StatedPlace[] {
  const found: StatedPlace[] = [];
  for (const { fact, kind, needs, expression } of PATTERNS) {
    if (!text.includes(needs) || (needs === '号' && !/[〔［[【（(]20\d\d/.test(text))) continue;
    for (const match of text.matchAll(expression)) {
      const value = match[1] ?? '';
      const start = match.index + match[0].indexOf(value);
      if (within(quotes.titled, start)) continue;
      if (fact === 'group.kind' && OWN_GROUP.test(text.slice(Math.max(0, start - 16), start))) continue;
      found.push({ paragraph, fact: fact === 'doc.number' && !isBare(text) ? 'notice.number' : fact, kind, start, end: start + value.length });
    }
  }
  return found;
}
