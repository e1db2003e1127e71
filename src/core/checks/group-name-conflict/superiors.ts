import type { DocumentSnapshot, TextRange } from '../../document';

/** A superior body named with its level: 省国资委党委. */
interface Superior extends TextRange {
  readonly level: string;
  /** What follows the level: 国资委党委. */
  readonly body: string;
}

const APPROVES = /(?:经|报|报请|报经|经报|经请示)([省市县区州])((?:(?![省市县区州])[\u4e00-\u9fff]){3,10}?)(?:审核|审查|审定|批准|同意|批复)/g;
const SENDS = /([省市县区州])((?:(?![省市县区州])[\u4e00-\u9fff]){3,10}?)第[一二三四五六七八九十\d]{1,3}(?:巡回)?(?:督导|指导)组/g;

/** Places where one and the same body approves at one level and sends its group from another. */
export function* levelsApart(snapshot: DocumentSnapshot): Iterable<{ readonly place: TextRange; readonly approves: string; readonly sends: string }> {
  const senders: Superior[] = [];
  const approvers: Superior[] = [];
  for (const [paragraph, { text }] of snapshot.paragraphs.entries()) {
    if (text.includes('导组')) senders.push(...read(text, paragraph, SENDS));
    if (/同意|批准|批复|审[核查定]/.test(text)) approvers.push(...read(text, paragraph, APPROVES));
  }
  const levels = new Map<string, Set<string>>();
  for (const { body, level } of senders) levels.set(body, (levels.get(body) ?? new Set()).add(level));
  for (const approver of approvers) {
    const [level] = levels.get(approver.body) ?? [];
    if (level === undefined || levels.get(approver.body)?.has(approver.level)) continue;
    yield { place: approver, approves: approver.level + approver.body, sends: level + approver.body };
  }
}

function read(text: string, paragraph: number, pattern: RegExp): Superior[] {
  return [...text.matchAll(pattern)].map((match) => {
    const level = match[1] ?? '';
    const body = match[2] ?? '';
    const start = match.index + match[0].indexOf(level + body);
    return { paragraph, start, end: start + level.length + body.length, level, body };
  });
}
