import type { DocumentSnapshot } from '../../document';
import { unitKindNamed, type Body, type UnitKind } from '../../packs/unit-kinds';
import type { Outline } from '../../structure/outline';

/** Where a document names the body that holds the meeting. */
export interface OwnName {
  readonly where: 'title' | 'sign' | 'intro';
  readonly paragraph: number;
  readonly start: number;
  /** 中共松河县水利局党组, X党委. */
  readonly name: string;
  readonly body: Body;
  readonly kind: UnitKind | null;
}

const ENDS = '党组|党委|党工委|工委|委员会|党总支|总支部|党支部|常委会|[省市县区州旗]委';
const IN_TITLE = new RegExp(`^(?:关于)?((?:中共)?[^，。]{1,40}?(?:${ENDS}))(?:领导)?(?:班子)?(?=关于|20|召开|民主|领导|学习|专题|主题|以案|党员|巡|$)`);
const IN_SIGN = new RegExp(`^(?:中共)?[\\u4e00-\\u9fff（）·XxＸ×*＊○]{1,40}(?:${ENDS})$`);
/** The first sentence that says who held it: 县水务局党组于…召开了. */
const IN_INTRO = /(?:^|[，。])([^，。；：]{1,24}?(?:党组|党委|党工委|党总支|党支部|[省市县区州旗]委(?:常委会)?))(?:领导)?(?:班子)?(?:于|在)[^，。；]{0,30}召开了?[^，。；]{0,60}生活会/;

/** The words before the holder ran into it. */
const NOT_THE_HOLDER = /^(?:经|根据|按照|在|上级|遵照)/;

/** The names of the reporting body in title, signature and introduction, in that order. */
export function ownNames(snapshot: DocumentSnapshot, { elementOf }: Outline): readonly OwnName[] {
  const found: OwnName[] = [];
  const add = (where: OwnName['where'], paragraph: number, name: string | undefined): void => {
    if (name === undefined) return;
    const start = snapshot.paragraphs[paragraph]?.text.indexOf(name) ?? -1;
    const body = bodyOf(name);
    if (body !== null && start >= 0) found.push({ where, paragraph, start, name, body, kind: unitKindNamed(name) });
  };
  const text = (paragraph: number): string => snapshot.paragraphs[paragraph]?.text.trim() ?? '';
  const title = elementOf.indexOf('title');
  if (title >= 0) add('title', title, IN_TITLE.exec(text(title))?.[1]);
  const sign = elementOf.lastIndexOf('sign');
  if (sign >= 0 && IN_SIGN.test(text(sign))) add('sign', sign, text(sign));
  const intro = elementOf.indexOf('intro');
  const holder = intro < 0 ? undefined : IN_INTRO.exec(text(intro))?.[1];
  if (holder !== undefined && !NOT_THE_HOLDER.test(holder)) add('intro', intro, holder);
  return found;
}

/** 市卫生健康委员会 is an office; only with 中共 before it a 委员会 is the party's. */
function bodyOf(name: string): Body | null {
  if (name.endsWith('委员会') && !name.startsWith('中共')) return null;
  const kind = unitKindNamed(name);
  if (kind) return kind.body;
  return /(?:党委|委员会)$/.test(name) ? '党委' : null;
}
