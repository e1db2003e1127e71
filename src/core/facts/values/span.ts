/** A stretch of one paragraph that may be a value: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Stretches that share no character, sorted by place; of two that do, the one given first stays. */
export function disjoint<T extends Span>(spans: readonly T[]): readonly T[] {
  if (spans.length < 2) return spans;
  const kept: T[] = [];
  for (const span of spans) if (!kept.some((other) => overlap(span, other))) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}
