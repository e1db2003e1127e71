/** What the pane calls a field of a file, by where it stands; '' for a field that is none. */
export function fieldName(field: string, where: 'session' | 'unit' | 'file'): string {
  const names = where === 'session' ? SESSION_NAMES : where === 'unit' ? UNIT_NAMES : NO_NAMES;
  return names.get(field) ?? '';
}

const SESSION_NAMES: ReadonlyMap<string, string> = new Map([
  ['kind', '会型'], ['year', '年度'], ['education', '集中教育'], ['name', '会名'], ['window', '开会时间'], ['theme', '主题'], ['themeCore', '主题关键语'],
  ['aspects', '带头（方面）'], ['reading', '学习篇目'], ['lastMeeting', '上次会'], ['toReport', '通报事项'], ['supervisor', '到会组称谓'],
]);
const UNIT_NAMES: ReadonlyMap<string, string> = new Map([['kind', '单位类型'], ['name', '全称'], ['short', '简称'], ['place', '地名']]);
const NO_NAMES: ReadonlyMap<string, string> = new Map();
