import type { Claim } from './claims';

/** How much text names may take, and how long one is. */
const REACH = 120;
const LONGEST_NAME = 12;

/**
 * How many names stand after a claim and its colon (三类清单：问题清单、任务清单。), or
 * null where it is no plain list of names: clauses, 等, numbers of their own, or a way
 * of counting that fits.
 */
export function namedAfter(claim: Claim, text: string): number | null {
  const lead = /^(?:问题|清单|工作)?[：:]/.exec(text.slice(claim.end, claim.end + 4));
  if (!lead || claim.value === null) return null;
  const rest = text.slice(claim.end + lead[0].length, claim.end + lead[0].length + REACH);
  const stop = rest.indexOf('。');
  const list = stop < 0 ? (rest.length < REACH ? rest : '') : rest.slice(0, stop);
  // Clauses have commas of their own; what is numbered is another list.
  if (!list.includes('、') || /[，；：:,;（(《…0-9０-９]|等|[一二三四五六七八九十][是要]/.test(list)) return null;
  const fewest = list.split('、');
  const most = list.split(/、|以及|和|及|与/);
  if (most.some((name) => name.trim() === '' || name.length > LONGEST_NAME)) return null;
  if (claim.value >= fewest.length && claim.value <= most.length) return null;
  return claim.value < fewest.length ? fewest.length : most.length;
}
