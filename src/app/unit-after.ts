import type { DocumentSnapshot } from '../core/document';
import type { FactCell } from './fact-rows';

/** The measure words that follow a number in these reports, longest first. */
const UNITS = ['人次', '个百分点', '分钟', '小时', '份', '条', '个', '项', '次', '稿', '人', '名', '点', '场', '件', '篇', '期', '组', '%', '天', '年', '户', '处'];

/** The unit that stands after a number's first place, shown in its input; '' where there is none. */
export function unitAfter(snapshot: DocumentSnapshot, cell: FactCell): string {
  const first = cell.placeholders[0];
  if (!first || (first.kind !== 'number' && first.kind !== 'ordinal')) return '';
  const following = (snapshot.paragraphs[first.paragraph]?.text ?? '').slice(first.end, first.end + 4);
  return UNITS.find((unit) => following.startsWith(unit)) ?? '';
}
