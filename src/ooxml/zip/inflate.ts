import { Inflate } from 'fflate';

/** What came out was larger than the limit; nothing of it is kept. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** Bytes given to the inflater at a time: deflate expands at most about 1,032 times, so a step makes at most 8 MB. */
const STEP = 8 * 1024;

/**
 * Inflate raw deflate data, giving up as soon as more than `limit` bytes have
 * come out, whatever the archive declares.
 * @throws TooLarge beyond the limit; fflate's own error on broken data.
 */
export function inflateLimited(data: Uint8Array, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let total = 0;
  const inflater = new Inflate((chunk) => {
    total += chunk.length;
    if (total > limit) throw new TooLarge(`more than ${limit} bytes`);
    chunks.push(chunk);
  });
  if (data.length === 0) throw new Error('no data');
  for (let at = 0; at < data.length; at += STEP) {
    inflater.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  }
  const out = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
