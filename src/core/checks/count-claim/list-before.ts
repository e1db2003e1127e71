import type { Claim } from './claims';

/** How far back a list before its number can begin. */
const REACH = 160;

/** A verb between the last item and the number: what stands before is no list of it. */
const VERB = /存在|提出|查摆|查找|列出|明确|建立|开展|形成|分为|划|从|将|把|对|就|围绕|聚焦|按|了|有|在|为|的/;

/**
 * How many items a list right before the claim names (A、B、C等五个层面), counting
 * as many as can be: 和, 及 and 与 too. Null where no list stands there.
 */
export function listBefore(claim: Claim, text: string): number | null {
  const back = text.slice(Math.max(0, claim.start - REACH), claim.start);
  const clause = back.slice(lastOf(back, /[，。；：！？:;,]/g) + 1);
  const open = /等(?:等)?(?:这)?$/.test(clause);
  // 等15个问题 gives examples; 等五个层面 should name them.
  if (open && !claim.sorting) return null;
  const list = clause.replace(/等?等?(?:这|共)?$/, '');
  const pieces = list.replace(/”(?:和|及|与|以及)?“/g, '”、“').split(/、|以及|和|及|与/);
  if (pieces.length < 2 || !list.includes('、')&& !/”(?:和|及|与|以及)?“/.test(list)) return null;
  const last = pieces[pieces.length - 1] ?? '';
  if (!open && (last.length > 8 || VERB.test(last))) return null;
  if (claim.value !== null && claim.value - pieces.length > 3) return null;
  return pieces.length;
}

function lastOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
