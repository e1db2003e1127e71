import type { Claim } from './claims';

/** How far back a list before its number can begin. */
const REACH = 160;

/** A verb between the last item and the number: what stands before is no list of it. */
const VERB = /存在|提出|查摆|查找|列出|明确|建立|开展|形成|分为|划|从|将|把|对|就|围绕|聚焦|按|了|有|在|为|的/;

/** How long the names of a list are that has one more than its number says. */
const SHORT = 8;

/**
 * How many items a list right before the claim names (A、B、C等五个层面), counting
 * as many as can be: 和, 及 and 与 too. Null where no list stands there, or where
 * more stand there than may belong to it.
 */
export function listBefore(claim: Claim, text: string): number | null {
  // 修订制度6项、新建制度3项 lists nothing.
  if (!claim.named || claim.value === null) return null;
  const back = text.slice(Math.max(0, claim.start - REACH), claim.start);
  const clause = back.slice(lastOf(back, /[，。；：！？:;,]/g) + 1);
  const open = /等(?:等)?(?:这)?$/.test(clause);
  // 等15个问题 gives examples; 等五个层面 should name them.
  if (open && !claim.sorting) return null;
  const list = clause.replace(/等?等?(?:这|共)?$/, '').replace(/”(?:和|及|与|以及)?“/g, '”、“');
  if (!list.includes('、') || /[0-9０-９]|[一二三四五六七八九十]+[个项条件]/.test(list)) return null;
  const names = list.split('、');
  const most = list.split(/、|以及|和|及|与/).length;
  const last = names[names.length - 1] ?? '';
  if (!open && (last.length > 8 || VERB.test(last))) return null;
  // One more is that list only where it is plain: 从政治、思想、作风、纪律三个方面.
  const plain = most === names.length && names.slice(1).every((name) => name.length <= SHORT);
  if (claim.value < names.length) return plain && claim.value === names.length - 1 && claim.sorting ? names.length : null;
  if (claim.value <= most) return claim.value;
  // Far fewer are not that list with some left out: 班子、个人五个方面问题.
  return claim.value - most > (open ? 2 : 1) ? null : most;
}

/** How far back clauses that all begin with one word can reach. */
const FAR = 300;

/** 带头A，带头B，带头C三个方面: how many clauses right before the number begin with one word; null where they do not. */
export function repeatedBefore(claim: Claim, text: string): number | null {
  if (!claim.sorting) return null;
  const from = Math.max(0, claim.start - FAR);
  const back = text.slice(from, claim.start);
  const stop = lastOf(back, /[。；：！？:;]/g);
  if (stop < 0 && from > 0) return null;
  const sentence = back.slice(stop + 1).replace(/等$/, '');
  const clauses = sentence.slice(lastMatch(sentence, /(?:^|，)[^，]{0,14}?(?:围绕|聚焦|对照|紧扣|按照|从)/g)).split('，');
  const pieces = clauses.join('、').split('、');
  const word = pieces[0]?.slice(0, 2) ?? '';
  const begins = (piece: string): boolean => word.length === 2 && piece.startsWith(word);
  // 带头A、B，带头C: commas inside a clause may part its own items.
  if (clauses.length > 1 ? !clauses.every(begins) : pieces.length < 3 || !pieces.every(begins)) return null;
  return pieces.filter(begins).length;
}

/** Where the last match begins, or -1. */
function lastOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

/** Where the last match ends, or 0. */
function lastMatch(text: string, pattern: RegExp): number {
  let end = 0;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
