/**
 * 单位设置: what a unit's kind decides about the words of its report. Judged from
 * review.md §1 (单位口径) and unit-profiles.json; what only one unsourced profile says
 * (offices, rooms, addressees) is left out.
 */

/** The body that holds the meeting. */
export type Body = '常委会' | '党组' | '党委' | '党工委' | '党总支' | '党支部';

/** What a body's own report calls it. */
export interface BodyWords {
  readonly body: Body;
  /** 代表……作对照检查. */
  readonly team: string;
  readonly members: string;
  readonly meeting: string;
}

export const BODIES: readonly BodyWords[] = [
  { body: '常委会', team: '常委会班子', members: '常委', meeting: '常委会会议' },
  { body: '党组', team: '党组班子', members: '党组成员', meeting: '党组会议' },
  { body: '党委', team: '党委班子', members: '党委委员', meeting: '党委会议' },
  { body: '党工委', team: '党工委班子', members: '党工委委员', meeting: '党工委会议' },
  { body: '党总支', team: '党总支班子', members: '总支委员', meeting: '总支委员会会议' },
  { body: '党支部', team: '支部委员会', members: '支部委员', meeting: '支部委员会会议' },
];

export type UnitKindId =
  | 'province' | 'city' | 'county' | 'bureau-group' | 'bureau-committee' | 'office-committee' | 'working-committee'
  | 'street' | 'enterprise' | 'university' | 'college' | 'school' | 'hospital' | 'town' | 'general-branch' | 'branch';

export interface UnitKind {
  readonly id: UnitKindId;
  /** What the pane calls it. */
  readonly name: string;
  readonly body: Body;
  /** How the report calls the body in its sentences; × stands for the place. */
  readonly designation: string;
  readonly members: string;
  readonly meeting: string;
  /** ×× stands for the unit's name. */
  readonly signature: string;
  /** Short names of the unit, which stand right before the body: 局 of 局党组. */
  readonly shorts: readonly string[];
  /** All who belong to it: 全局干部职工. */
  readonly whole: string;
  /** The end of the body's full or short name in a title or a signature. */
  readonly named: RegExp;
  /** Whether its committee may have a standing committee of its own: then 党委常委 is right. */
  readonly mayHaveStanding: boolean;
}

/** In the order in which a name is tried: the narrower before the wider. */
export const UNIT_KINDS: readonly UnitKind[] = [
  { id: 'office-committee', name: '机关党委', body: '党委', designation: '机关党委', members: '机关党委委员', meeting: '机关党委会议', signature: '中共××机关委员会', shorts: ['机关'], whole: '机关', named: /机关(?:党委|委员会)$/, mayHaveStanding: false },
  { id: 'street', name: '街道党工委', body: '党工委', designation: '街道党工委', members: '党工委委员', meeting: '党工委会议', signature: '中共××街道工作委员会', shorts: ['街道'], whole: '全街道', named: /街道(?:党工委|工委|工作委员会)$/, mayHaveStanding: false },
  { id: 'working-committee', name: '党工委（开发区、机关工委等）', body: '党工委', designation: '党工委', members: '党工委委员', meeting: '党工委会议', signature: '中共××工作委员会', shorts: ['开发区', '高新区', '园区', '区'], whole: '全区', named: /(?:党工委|工委|工作委员会)$/, mayHaveStanding: false },
  { id: 'bureau-group', name: '部门党组', body: '党组', designation: '局党组', members: '党组成员', meeting: '党组会议', signature: '中共××局党组', shorts: ['局', '厅', '委', '办', '部', '院', '会', '公司', '集团'], whole: '全局', named: /党组$/, mayHaveStanding: false },
  { id: 'general-branch', name: '党总支', body: '党总支', designation: '党总支', members: '总支委员', meeting: '总支委员会会议', signature: '中共××总支部委员会', shorts: ['学院', '院', '校', '公司', '系'], whole: '全体党员', named: /(?:党总支|总支部|总支部委员会)$/, mayHaveStanding: false },
  { id: 'branch', name: '党支部', body: '党支部', designation: '党支部', members: '支部委员', meeting: '支部委员会会议', signature: '中共××支部委员会', shorts: ['科', '处', '村', '社区', '校'], whole: '全体党员', named: /(?:党支部|支部委员会)$/, mayHaveStanding: false },
  { id: 'town', name: '乡镇党委', body: '党委', designation: '镇党委', members: '党委委员', meeting: '党委会议', signature: '中共××镇委员会', shorts: ['镇', '乡'], whole: '全镇', named: /[镇乡](?:党委|委员会)$/, mayHaveStanding: false },
  { id: 'hospital', name: '医院党委', body: '党委', designation: '医院党委', members: '党委委员', meeting: '党委会', signature: '中共××医院委员会', shorts: ['医院', '院', '中心'], whole: '全院', named: /(?:医院|卫生院|疾病预防控制中心|保健院)(?:党委|委员会)$/, mayHaveStanding: false },
  { id: 'college', name: '二级学院党委', body: '党委', designation: '学院党委', members: '党委委员', meeting: '党委会', signature: '中共××大学××学院委员会', shorts: ['学院', '院'], whole: '全院', named: /大学[^大]{1,16}学院(?:党委|委员会)$/, mayHaveStanding: false },
  { id: 'university', name: '高校党委', body: '党委', designation: '学校党委', members: '党委委员', meeting: '党委会', signature: '中共××大学委员会', shorts: ['学校', '大学', '校'], whole: '全校', named: /(?:大学|学院)(?:党委|委员会)$/, mayHaveStanding: true },
  { id: 'school', name: '中小学党委', body: '党委', designation: '学校党委', members: '党委委员', meeting: '党委会议', signature: '中共××学校委员会', shorts: ['学校', '校'], whole: '全校', named: /(?:学校|中学|小学|一中|二中|三中)(?:党委|委员会)$/, mayHaveStanding: false },
  { id: 'enterprise', name: '国有企业党委', body: '党委', designation: '公司党委', members: '党委委员', meeting: '党委会', signature: '中共××有限公司委员会', shorts: ['公司', '集团', '集团公司', '企业', '厂', '行'], whole: '全公司', named: /(?:公司|集团|厂|银行|信用社|矿)(?:党委|委员会)$/, mayHaveStanding: true },
  { id: 'bureau-committee', name: '部门党委（公安等）', body: '党委', designation: '局党委', members: '党委委员', meeting: '党委会议', signature: '中共××局委员会', shorts: ['局', '厅', '委', '总队', '支队', '监狱'], whole: '全局', named: /(?:局|厅|署|总队|支队|监狱)(?:党委|委员会)$/, mayHaveStanding: false },
  { id: 'province', name: '省委常委会', body: '常委会', designation: '省委常委会', members: '省委常委', meeting: '省委常委会会议', signature: '中共××省委员会', shorts: [], whole: '全省', named: /(?:省|自治区)委(?:员会)?(?:常务委员会|常委会|常委)?$/, mayHaveStanding: true },
  { id: 'city', name: '市委常委会', body: '常委会', designation: '市委常委会', members: '市委常委', meeting: '市委常委会会议', signature: '中共××市委员会', shorts: [], whole: '全市', named: /[市州盟]委(?:员会)?(?:常务委员会|常委会|常委)?$/, mayHaveStanding: true },
  { id: 'county', name: '县（区）委常委会', body: '常委会', designation: '县委常委会', members: '县委常委', meeting: '县委常委会会议', signature: '中共××县委员会', shorts: [], whole: '全县', named: /[县区旗]委(?:员会)?(?:常务委员会|常委会|常委)?$/, mayHaveStanding: true },
];

/** The kind of the unit whose body has this name; null when the name does not tell, as X党委. */
export function unitKindNamed(name: string): UnitKind | null {
  return UNIT_KINDS.find(({ named }) => named.test(name)) ?? null;
}

/** Words that no body has: a 党组 has 成员, neither 委员 nor 常委 (review.md §1). */
export const NO_SUCH_MEMBERS: readonly string[] = ['党组委员', '党组常委'];
