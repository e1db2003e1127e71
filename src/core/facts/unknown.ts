import type { FactKind } from '../analysis';
import type { BlankContext } from './context';

const KIND_NAME: Readonly<Record<FactKind, string>> = {
  number: '数字', ordinal: '序号', date: '日期', time: '时间', duration: '时长',
  person: '姓名', organization: '单位名称', place: '地名', theme: '主题', text: '内容',
};

/** The most of the surroundings that a label quotes. */
const QUOTED = 8;

/** Measure words that no other rule asks for; only before a pause, since 处室, 支部 and 位于 begin with them too. */
const MEASURED = /^[余多]?(?:人次|分钟|小时|公里|公斤|公顷|平方米|立方米|个百分点|[万亿]?元|[宗起盏辆台套亩吨米户家所座棵株处批桩例笔栋间张本册款块支个件项名篇期场])(?=[，。；、）]|$)/;

/** What a blank is that no rule knows: by the commonest words beside it. */
export function guessKind(c: BlankContext): FactKind {
  const { before, after } = c;
  if (/^同志/.test(after)) return 'person';
  if (/[“‘"「]$/.test(before) && /^[”’"」]/.test(after)) return 'theme';
  if (/(?:在|赴|前往|走进|位于)$/.test(before) || /^(?:地区|境内|一带)/.test(after)) return 'place';
  if (/^(?:单位|机关|部门|企业|工程|局|办)/.test(after)) return 'organization';
  if (MEASURED.test(after)) return 'number';
  if (/(?:共|达|约|超过|为|到|至)$/.test(before) && /^[，。；、]/.test(after)) return 'number';
  return 'text';
}

/**
 * An honest label for a blank nobody knows, quoting what stands beside it:
 * “人均撰写心得体会”后的数字（篇）; 第 3 段“…工作”前的名称.
 */
export function labelFromContext(c: BlankContext, kind: FactKind): string {
  const named = /(?:^|[，。；、（◇])([\u4e00-\u9fff]{2,8})[：:]$/.exec(c.before)?.[1];
  if (named !== undefined) return named;
  const noun = kind === 'text' ? '名称' : KIND_NAME[kind];
  const head = c.clause.slice(-QUOTED);
  if (kind === 'number' && head.length >= 1) {
    const unit = /^[余多]?(人次|分钟|小时|公里|公斤|公顷|平方米|立方米|个百分点|万元|亿元|[\u4e00-\u9fff%％])/.exec(c.after)?.[1] ?? '';
    return `“${mark(head, c.clause)}”后的${noun}${unit === '' ? '' : `（${unit}）`}`;
  }
  // In a list of names the words after the list tell more than the mark beside the blank.
  const beyond = /^[、和及等◇]*([\u4e00-\u9fff]+)/.exec(c.after)?.[1] ?? '';
  const tail = (c.tail === '' ? beyond : c.tail).slice(0, QUOTED);
  const where = `第 ${c.paragraph + 1} 段`;
  if (tail.length >= 2) return `${where}“…${tail}”前的${noun}`;
  if (head.length >= 2) return `${where}“${mark(head, c.clause)}”后的${noun}`;
  return `${where}的${noun}`;
}

function mark(head: string, clause: string): string {
  return head.length < clause.length ? `…${head}` : head;
}
