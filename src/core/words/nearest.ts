/** The known name that a mistyped one most likely means: at most two characters off, and not all of it. Null when none is near. */
export function nearest(typed: string, known: readonly string[]): string | null {
  if (typed.length > LONGEST) return null;
  let best: string | null = null;
  let least = Infinity;
  for (const name of known) {
    const off = distance(typed.toLowerCase(), name.toLowerCase());
    if (off > MOST_OFF || off >= Math.max(typed.length, name.length) || off >= least) continue;
    best = name;
    least = off;
  }
  return best;
}

const LONGEST = 40;
const MOST_OFF = 2;

/** How many characters have to be put in, left out or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const changed = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
