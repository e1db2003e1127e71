import type { Span } from './span';

/** What stands between quotation marks, and between the marks of a title, without the marks. */
export interface Quotations {
  readonly quoted: readonly Span[];
  readonly titled: readonly Span[];
}

const NONE: Quotations = { quoted: [], titled: [] };

/** Read the quotations and the titles of a paragraph; what is not closed is none. One pass. */
export function quotations(text: string): Quotations {
  if (!/[“《]/.test(text)) return NONE;
  const quoted: Span[] = [];
  const titled: Span[] = [];
  let quote = -1;
  let title = -1;
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === '“') quote = i + 1;
    else if (c === '《') title = i + 1;
    else if (c === '”' && quote >= 0) {
      quoted.push({ start: quote, end: i });
      quote = -1;
    } else if (c === '》' && title >= 0) {
      titled.push({ start: title, end: i });
      title = -1;
    }
  }
  return { quoted, titled };
}

/** Whether the place lies in one of the stretches. */
export function within(spans: readonly Span[], at: number): boolean {
  return spans.some((span) => at >= span.start && at < span.end);
}
