import type { TextRange } from '../../document';
import type { CheckInput, Report } from '../check';

/** A number that a report says once and for all, and how it is said. */
interface CountFact {
  readonly label: string;
  /** A paragraph without it says nothing of the fact. */
  readonly needs: string;
  /** Its paragraph may say other numbers of the same things (归并为31条), which then are no conflict: their measure word. */
  readonly measure?: string;
  /** Global; the one group is the number. */
  readonly patterns: readonly RegExp[];
  /** What before the number, in its clause, makes it a part or another number. */
  readonly not: RegExp;
}

/** A part of the number, or one that came later. */
const PART = /其中|归并|归纳|分别|每|各(?!类|方面|渠道)|对班子|对成员|涉及|已|余|剩|另|又|再|会后|期间|上年|上一|上次|去年|支部|组织生活会|巡[视察]|所属|下属/;
/** Of the problems only a part is handled at once or in stages. */
const PART_OF_ISSUES = /其中|立行立改|即知即改|阶段|长期|已|余|剩|另|各|方面|上年|上一|20\d\d年度|上次|去年|成员|个人|巡[视察]|会前|所属|下属|二级|支部/;

const FACTS: readonly CountFact[] = [
  {
    label: '征求意见建议条数', needs: '意见', measure: '条', not: new RegExp(`${PART.source}|班子|成员|个人|批评|整改|办结`),
    patterns: [
      /(?:征求|征集|收集|征得|听取|收到)(?:到|得)?了?(?:的)?(?:各类|各方面)?意见(?:和|、|与)?(?:建议)?(?:共计?|合计|累计|总计)?(\d{1,4})条/g,
      /(?:征求|征集|收集|征得|收到)(?:到|得)?了?(?:的)?(?:各类)?(\d{1,4})条意见/g,
    ],
  },
  { label: '征求意见表发放份数', needs: '份', not: PART, patterns: [/发放(?:征求意见|意见征求|意见建议征求|征求意见建议|意见征询)(?:表|函|卡)(?:共|共计)?(\d{1,5})份/g] },
  { label: '谈心谈话人次', needs: '谈话', not: PART, patterns: [/谈心谈话(?:活动)?(?:共|共计|累计|达)?(\d{1,4})人次/g] },
  { label: '相互批评意见条数', needs: '批评意见', not: new RegExp(`${PART.source}|人均|平均|对书记`), patterns: [/批评意见(?:和?建议)?(?:共|共计)?(\d{1,4})条/g, /(\d{1,4})条(?:相互)?批评意见/g] },
  { label: '应到人数', needs: '应到', not: /列席|组织生活会|党员大会/, patterns: [/应到(?:会)?(?:班子成员|党组成员|党委委员|县委常委|成员|人数)?(?:共)?(\d{1,3})[人名]/g] },
  {
    label: '班子查摆问题个数', needs: '班子', not: PART_OF_ISSUES,
    patterns: [
      /班子(?:集体)?(?:共|对照检查|查摆|检视|梳理|查找|剖析|认领|存在|出|了|到|的){1,5}问题(?:共|共计)?(\d{1,3})[个条项]/g,
      /班子(?:集体)?(?:共|对照检查|查摆|检视|梳理|查找|剖析|认领|存在|出|了|到|的|来){0,5}(\d{1,3})[个条项](?:突出|主要)?问题/g,
    ],
  },
];

interface Count extends TextRange {
  readonly number: number;
  /** Whether its clause says that it is the whole. */
  readonly total: boolean;
}

/** With three values the numbers are those of several things. */
const MOST_VALUES = 2;

/** A number that stands otherwise in another paragraph, unless the first paragraph has that one too. */
export function* countReports(input: CheckInput): Iterable<Report> {
  const paragraphs = input.snapshot.paragraphs.flatMap(({ text }, paragraph) =>
    paragraph < input.outline.bodyTo && COUNTED.test(text) ? [{ paragraph, text }] : []);
  for (const fact of FACTS) {
    const counts = countsOf(fact, paragraphs);
    const [first] = counts;
    if (!first || new Set(counts.map(({ number }) => number)).size > MOST_VALUES) continue;
    const source = input.snapshot.paragraphs[first.paragraph]?.text ?? '';
    for (const count of counts) {
      if (count.paragraph === first.paragraph || count.number === first.number) continue;
      if (fact.measure !== undefined && says(source, count.number, fact.measure)) continue;
      // Two steps of the preparation may each have asked for opinions.
      if (isPreparation(first, input) && isPreparation(count, input) && !(first.total && count.total)) continue;
      yield { place: count, message: `${fact.label}前面写“${first.number}”，此处写“${count.number}”，请核对` };
    }
  }
}

/** The whole numbers; several in one paragraph are parts, unless one is said to be all of them. */
function countsOf(fact: CountFact, paragraphs: readonly { readonly paragraph: number; readonly text: string }[]): readonly Count[] {
  const all: Count[] = [];
  for (const { paragraph, text } of paragraphs) {
    if (!text.includes(fact.needs)) continue;
    const here = fact.patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => {
      const written = match[1] ?? '';
      const start = match.index + match[0].lastIndexOf(written);
      const clause = clauseBefore(text, start);
      return fact.not.test(clause) ? [] : [{ paragraph, start, end: start + written.length, number: Number(written), total: TOTAL.test(clause) }];
    }));
    const totals = here.filter(({ total }) => total);
    const counts = new Set(here.map(({ number }) => number)).size > 1 ? totals : here;
    all.push(...counts);
  }
  return all;
}

function isPreparation({ paragraph }: Count, { outline }: CheckInput): boolean {
  return outline.phases.some(({ phase, heading, to }) => phase === 'pre' && paragraph >= heading && paragraph < to);
}

/** What all of the patterns have: to see that a paragraph has none costs little. */
const COUNTED = /\d(?:[条份名个项]|人)/;
const TOTAL = /共|合计|总计|累计/;

function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 40), at);
  return before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('。'), before.lastIndexOf('；'), before.lastIndexOf('、')) + 1);
}

function says(source: string, number: number, measure: string): boolean {
  return new RegExp(`(?:^|[^\\d])${number}${measure}`).test(source);
}
