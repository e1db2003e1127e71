import type { SessionPack } from '../../../src/core/packs/sessions/session-pack';
import type { UnitKind, UnitKindId } from '../../../src/core/packs/unit-kinds';

/** What a clerk fills in, by `factKey`. */
export type Values = Readonly<Record<string, string>>;

/** Beside 中共 and 党组, 委员会 …; of a place without its level. */
const UNIT_NAMES: Readonly<Record<UnitKindId, string>> = {
  province: '云江', city: '临江', county: '清河',
  'bureau-group': '清河市水务局', 'bureau-committee': '清河市公安局', 'office-committee': '清河市水务局', 'working-committee': '清河经济开发区',
  street: '清河市东城街道', town: '清河县柳林镇', enterprise: '清河水利投资集团有限公司', university: '云江理工大学',
  college: '云江理工大学机械工程学院', school: '清河市第三中学', hospital: '清河市人民医院', 'general-branch': '清河市职工服务中心', branch: '清河市档案馆',
};

const COUNTS: Values = {
  'attendance.due': '4', 'attendance.present': '4', 'study.times': '3', 'study.seminars': '2',
  'forms.sent': '60', 'forms.returned': '58', 'opinions.total': '42', 'opinions.merged': '21', 'opinions.team': '9', 'opinions.members': '12',
  'talk.total': '46', 'talk.chief': '14', 'draft.revisions': '5', 'prefix.solved': '6', 'theme.aspectCount': '四',
  'last.total': '18', 'last.done': '17', 'criticism.total': '28', 'criticism.average': '7', 'comment.points': '三',
  'issues.teamAspects': '5', 'issues.memberAspects': '4',
  'team.issues': '12', 'issues.teamImmediate': '5', 'issues.teamStaged': '4', 'issues.teamLong': '3',
  'members.issues': '20', 'issues.memberImmediate': '10', 'issues.memberStaged': '7', 'issues.memberLong': '3',
  measures: '45', 'fix.done': '11', 'rules.revised': '3', 'rules.new': '2', 'unit.departmentCount': '6',
};

const PEOPLE: Values = {
  'group.leader': '周立群', 'chair.name': '陈启明', 'person.teamSpeaker': '陈启明', 'person.summarizer': '陈启明',
  'members#0': '李文', 'members#1': '王岚', 'members#2': '赵平', 'observers#0': '孙越', 'observers#1': '吴昊', owner: '王岚',
};

function day(fact: string, year: number, month: number, date: number): Values {
  return { [`${fact}:year`]: String(year), [`${fact}:month`]: String(month), [`${fact}:day`]: String(date) };
}

/** In the window of the meeting, where one is known; else the January after its year. */
function dates({ year, window }: SessionPack): Values {
  const held = window ? Math.floor(window.to / 10000) : (year ?? 2026) + 1;
  return {
    ...day('meeting.date', held, 1, 3), ...day('branch.from', held, 1, 4), ...day('branch.to', held, 1, 6),
    ...day('deadline', held, 6, 30), ...day('sign.date', held, 1, 7), 'session.year:year': String(year ?? held - 1),
  };
}

export function sensibleValues(session: SessionPack, unit: UnitKind): Values {
  const name = UNIT_NAMES[unit.id];
  return {
    ...COUNTS, ...PEOPLE, ...dates(session),
    'unit.name': name, 'unit.place': name, 'unit.province': name, 'superior.name': '区直机关',
    'superior.issuers': '中央纪委机关、中央组织部', 'notice.title': '关于认真开好民主生活会的通知', 'superior.approver': '上级党组织',
    'inspection.name': '市委第三巡察组', 'meeting.time:hour': '9', 'meeting.place': '三楼', 'meeting.length': '半天',
    'meeting.theme': '以更高标准加强党性修养，以更严作风推动高质量发展',
    'last.name': session.year === null ? '上年度民主生活会' : `${session.year - 1}年度民主生活会`,
    'study.readings#0': '中国共产党章程', 'study.readings#1': '中国共产党纪律处分条例',
  };
}
