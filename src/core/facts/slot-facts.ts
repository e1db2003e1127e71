import type { FactKind } from '../analysis';
import type { BlankContext, Recognition } from './context';
import type { KnownFactId } from './table';

/** What a named slot is, by the name it gives itself; the first that fits. */
const BY_NAME: readonly (readonly [RegExp, KnownFactId, FactKind])[] = [
  [/(?:督导|指导)组.*(?:序号|编号)|第几.*组/, 'group.number', 'ordinal'],
  [/(?:督导|指导)组.*(?:组长|姓名)|组长/, 'group.leader', 'person'],
  [/(?:督导|指导)组/, 'supervisor.name', 'organization'],
  [/上级.*(?:党委|党组|名称|单位)/, 'superior.name', 'organization'],
  [/主持人/, 'chair.name', 'person'],
  [/书记.*姓名|书记/, 'person.secretary', 'person'],
  [/主送|收文/, 'addressee', 'organization'],
  [/落款|署名|发文(?:机关|单位)/, 'sign.name', 'organization'],
  [/成文|落款.*日期|发文日期/, 'sign.date', 'date'],
  [/单位|机关名称|本(?:局|院|校|镇|乡)|党组名称|党委名称|支部名称/, 'unit.name', 'organization'],
  [/会议室|地点|地址/, 'meeting.place', 'place'],
  [/主题/, 'meeting.theme', 'theme'],
  [/年度/, 'session.year', 'date'],
  [/会期|时长/, 'meeting.length', 'duration'],
  [/缺席|请假/, 'absent', 'person'],
  [/应到/, 'attendance.due', 'number'],
  [/实到/, 'attendance.present', 'number'],
];

/**
 * A field of a form (会议地点：X), by the word before the colon. Null when that word
 * tells neither a fact nor a kind.
 */
export function recogniseField(c: BlankContext): Recognition | null {
  const name = /(?:^|[，。；、（◇])([\u4e00-\u9fff]{2,8})[：:]$/.exec(c.before)?.[1];
  if (name === undefined) return null;
  for (const [expression, fact, kind] of BY_NAME) if (expression.test(name)) return { fact, kind };
  const kind = kindOfName(name);
  return kind === null ? null : { fact: null, kind, label: name };
}

/**
 * A named slot: by the words around it where they know a fact of the kind that
 * its name implies, else by its own name. Null when the blank has no name.
 */
export function recogniseSlot(c: BlankContext, byContext: Recognition | null): Recognition | null {
  if (c.name === null) return null;
  for (const [expression, fact, kind] of BY_NAME) if (expression.test(c.name)) return { fact, kind };
  const kind = kindOfName(c.name);
  if (byContext?.fact && (kind === null || byContext.kind === kind)) return byContext;
  if (kind === 'date' && /召开|会议/.test(c.name + c.after)) return { fact: 'meeting.date', kind };
  return { fact: null, kind: kind ?? 'text', label: c.name, same: `slot ${c.name}` };
}

function kindOfName(name: string): FactKind | null {
  if (/姓名|人员名单|领导/.test(name)) return 'person';
  if (/时间|日期|年月日/.test(name)) return 'date';
  if (/[人次条个份项]数|数量|数字|比例/.test(name)) return 'number';
  if (/序号|届次/.test(name)) return 'ordinal';
  if (/地名/.test(name)) return 'place';
  return /党委|党组|机关|部门/.test(name) ? 'organization' : null;
}
