import type { Analysis } from '../../core/analysis';
import type { DocumentSnapshot } from '../../core/document';
import type { DocumentAbout } from '../../host/port';
import type { Elsewhere } from '../state';

interface Known {
  readonly snapshot: DocumentSnapshot;
  readonly analysis: Analysis;
  readonly elsewhere: Elsewhere;
  readonly about: DocumentAbout | null;
}

const ELSEWHERE: Readonly<Record<Elsewhere['kind'], string | null>> = {
  unread: '页眉、页脚、脚注和文本框还没有校核',
  failed: '页眉、页脚、脚注和文本框没有读到',
  unavailable: '这里读不到页眉、页脚、脚注和文本框',
  known: null,
};

/** A text longer than this is no single report: analyze leaves the values in it unread (UTF-16 units). */
const LONG = 200_000;

/** What the machine could not check, a sentence each, for a person to look at. */
export function uncheckedOf({ snapshot, analysis, elsewhere, about }: Known): readonly string[] {
  const unread = ELSEWHERE[elsewhere.kind];
  const length = snapshot.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  return [
    ...(analysis.isReport ? [] : ['文稿不像民主生活会召开情况通报，结构没有校核']),
    ...(unread === null ? [] : [unread]),
    ...(analysis.isReport && length > LONG && analysis.values.length === 0 ? ['文稿很长，已有的日期、姓名、数字没有逐项列出'] : []),
    ...(about?.changedParagraphs == null ? ['这里看不出有没有未处理的修订，请在“审阅”中查看'] : []),
    ...(about?.openComments == null ? ['这里看不出有没有未处理的批注，请在“审阅”中查看'] : []),
    '姓名、职务、数字是否属实，引文是否与上级原文一致',
  ];
}
