import type { NamedPerson } from '../../facts/told/people';

/** An office in a form that can be compared: of whom, and which. */
export interface Post {
  /** The unit, '' for the reporting unit itself. */
  readonly of: string;
  readonly title: string;
  /** As the text has it. */
  readonly written: string;
}

/** Offices that one person at a time holds in a unit. Deputies, members and heads of rooms are several. */
const SINGLE =
  /(?:(?:党组|党委|党工委|党总支)书记|[省市县区州旗]委书记|纪工?委书记|纪检监察工委书记|政法委书记|团[工]?委书记|[局厅镇乡县市区州院校行台]长|董事长|总经理|总裁|(?:政法|组织|宣传|统战)委员|(?:组织|宣传|统战|武装)部部长|总(?:工程|会计|经济|农艺|统计)师|总法律顾问|工会主席)$/;
/** What stands before the first office of a chain and is none of it: 会议由党组书记, 分别是党工委书记. */
const LEAD = /^.*(?:由|还有|的有|[一二三四五六七八九十]是|分别是|就是)/;
/** Words that say the office is no longer or not yet held. */
const OTHER_TIME = /原|时任|前任|历任|曾任|离任|退休|新任|拟任|调任|接任|代理|卸任/;
/** What of a unit an office of its body begins with: 县委常委, 市委副书记. */
const BODY = /^(.*?[省市县区州旗]委)(?:常委|副?书记|委员)$|^(.*?)(?:党组|党委|党工委|党总支)(?:成员|副?书记|委员|常委)$/;

/**
 * The offices of a person that one person alone holds, by unit. In 县财政局党组书记、局长
 * the second is the same unit's. A unit that `ownName` holds is the reporting one.
 * @param ownName the document's title and signature
 */
export function singlePosts({ posts }: NamedPerson, ownName: string): readonly Post[] {
  const found: Post[] = [];
  let of = '';
  if (posts.some((post) => OTHER_TIME.test(post))) return [];
  posts.forEach((written, i) => {
    const post = i === 0 ? written.replace(LEAD, '') : written;
    const body = BODY.exec(post);
    if (body) of = ownOr(body[1] ?? body[2] ?? '', ownName, of);
    const single = SINGLE.exec(post)?.[0];
    if (single === undefined) return;
    const before = post.slice(0, -single.length);
    if (before.endsWith('副')) return;
    // 县水务局局长: the unit's name ends where its head's title begins.
    const unit = /^[局厅镇乡县市区州院校行台]长$/.test(single) && before !== '' ? before + single.charAt(0) : before;
    if (!body && unit !== '') of = ownOr(unit, ownName, of);
    found.push({ of, written: post, title: body && single.endsWith('书记') ? '书记' : single });
  });
  return found;
}

function ownOr(unit: string, ownName: string, before: string): string {
  if (unit === '') return before;
  return ownName.includes(unit) ? '' : unit;
}

const GROUP_LEADER = /(?:第([一二三四五六七八九十\d]{1,3}))?(?:巡回)?(?:督导|指导|督查|督察)组组长$/;

/** The group from above that the person leads: its number where it is said, and whether it is an education's. */
export function groupLed({ posts }: NamedPerson): { readonly key: string; readonly written: string } | null {
  for (const post of posts) {
    const found = GROUP_LEADER.exec(post);
    if (found) return { key: `${found[1] ?? ''}${post.includes('教育') ? ' 教育' : ''}`, written: post.replace(LEAD, '') };
  }
  return null;
}
