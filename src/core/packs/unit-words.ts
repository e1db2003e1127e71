import type { UnitKindId } from './unit-kinds';

/**
 * What a standard text says of a unit beside the words of its body: who is asked, who
 * answers, whom the members are in charge of. Practice, judged from unit-profiles.json
 * and review.md §1; a department that calls them otherwise changes the draft.
 */
export interface UnitWords {
  /** 主送 of a 通报, without its colon. */
  readonly addressee: string;
  /** The office of who presides, with the body before it. */
  readonly chair: string;
  /** Whose opinions are asked for. */
  readonly asked: string;
  /** The people it serves and answers to. */
  readonly people: string;
  /** 班子成员与分管……负责同志. */
  readonly led: string;
  /** Who carries a task out: 科室, 部门, 站所. */
  readonly office: string;
}

export const UNIT_WORDS: Readonly<Record<UnitKindId, UnitWords>> = {
  province: {
    addressee: '各市（州）委，省委各部委，省直各单位党组（党委）', chair: '省委书记',
    asked: '省直单位、各市（州）、企业和干部群众代表', people: '群众', led: '部门和联系市（州）', office: '部门',
  },
  city: {
    addressee: '各县（市、区）委，市委各部委，市直各单位党组（党委）', chair: '市委书记',
    asked: '市直单位、各县（市、区）、企业和干部群众代表', people: '群众', led: '部门和联系县（市、区）', office: '部门',
  },
  county: {
    addressee: '各乡镇党委、街道党工委，县委各部委，县直各单位党组（党委）', chair: '县委书记',
    asked: '县直单位、各乡镇（街道）、企业和干部群众代表', people: '群众', led: '部门和联系乡镇（街道）', office: '部门',
  },
  'bureau-group': {
    addressee: '机关各科室、局属各单位', chair: '局党组书记、局长',
    asked: '机关科室、局属单位、服务对象和基层群众', people: '群众', led: '科室和单位', office: '科室',
  },
  'bureau-committee': {
    addressee: '机关各处室、所属各单位', chair: '局党委书记、局长',
    asked: '机关处室、所属单位、服务对象和基层群众', people: '群众', led: '处室和单位', office: '处室',
  },
  'office-committee': {
    addressee: '机关各党支部', chair: '机关党委书记',
    asked: '机关各党支部、各处室和干部职工', people: '干部职工', led: '处室和联系支部', office: '处室',
  },
  'working-committee': {
    addressee: '机关各部门、各直属单位', chair: '党工委书记',
    asked: '机关各部门、直属单位、辖区企业和群众', people: '群众', led: '部门和单位', office: '部门',
  },
  street: {
    addressee: '各社区党组织，机关各科室', chair: '街道党工委书记',
    asked: '机关科室、各社区、辖区单位和居民群众', people: '居民群众', led: '科室和联系社区', office: '科室',
  },
  town: {
    addressee: '各村（社区）党组织，镇直各单位', chair: '镇党委书记',
    asked: '镇直各单位、各村（社区）、辖区企业和党员群众', people: '群众', led: '站所和联系村（社区）', office: '站所',
  },
  enterprise: {
    addressee: '总部各部门、所属各单位', chair: '公司党委书记、董事长',
    asked: '总部各部门、所属各单位、服务对象和一线职工', people: '职工', led: '部门和联系单位', office: '部门',
  },
  university: {
    addressee: '各二级党组织、各部门', chair: '学校党委书记',
    asked: '各二级党组织、各部门、离退休教职工和师生代表', people: '师生', led: '部门和联系学院', office: '部门',
  },
  college: {
    addressee: '各党支部、各系（教研室）', chair: '学院党委书记',
    asked: '各党支部、各系（教研室）和师生代表', people: '师生', led: '科室和联系系（教研室）', office: '科室',
  },
  school: {
    addressee: '各党支部、各年级组、各处室', chair: '学校党委书记',
    asked: '各处室、各年级组、教师、学生和家长代表', people: '师生和家长', led: '处室和联系年级组', office: '处室',
  },
  hospital: {
    addressee: '各党支部、各科室', chair: '医院党委书记',
    asked: '临床医技科室、职能部门、医务人员和患者', people: '医务人员和患者', led: '部门和联系科室', office: '部门',
  },
  'general-branch': {
    addressee: '各党支部', chair: '党总支书记',
    asked: '各党支部、党员和服务对象', people: '群众', led: '工作和联系支部', office: '支部',
  },
  branch: {
    addressee: '支部全体党员', chair: '党支部书记',
    asked: '支部党员、服务对象和基层群众', people: '群众', led: '工作', office: '党小组',
  },
};
