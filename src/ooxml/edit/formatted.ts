import type { FormattedRun, Paragraph } from '../api';
import { child, children } from '../xml/names';
import type { Editing } from './editing';
import { isolateRuns } from './runs';
import { replaceText } from './replace';

/** The runs of text[start, end): their texts and copies of their own properties. Nothing is changed. */
export function formattedRuns(editing: Editing, paragraph: Paragraph, start: number, end: number): FormattedRun[] {
  const out: { text: string; properties: Element | null; run: Element }[] = [];
  for (const s of editing.body.read(paragraph).segments) {
    const text = s.text.slice(Math.max(0, start - s.start), Math.max(0, end - s.start));
    if (!text || s.deleted) continue;
    const last = out[out.length - 1];
    if (last?.run === s.run) last.text += text;
    else out.push({ text, properties: (child(s.run, 'rPr')?.cloneNode(true) as Element | undefined) ?? null, run: s.run });
  }
  return out.map(({ text, properties }) => ({ text, properties }));
}

/** Replace text[start, end) by these runs, each with its own properties. */
export function replaceWithRuns(editing: Editing, paragraph: Paragraph, start: number, end: number, runs: readonly FormattedRun[]): void {
  replaceText(editing, paragraph, start, end, runs.map((r) => r.text).join(''));
  let at = start;
  for (const { text, properties } of runs) {
    for (const run of isolateRuns(editing, paragraph, at, at + text.length)) {
      const old = child(run, 'rPr');
      if (same(old, properties)) continue;
      if (old) editing.history.remove(old);
      if (properties) editing.history.insert(run, properties.cloneNode(true), run.firstChild);
    }
    at += text.length;
  }
}

function same(a: Element | null, b: Element | null): boolean {
  if (!a || !b) return a === b;
  if (a.nodeName !== b.nodeName || a.attributes.length !== b.attributes.length) return false;
  for (let i = 0; i < a.attributes.length; i++) {
    const x = a.attributes.item(i);
    if (x && b.getAttribute(x.name) !== x.value) return false;
  }
  const [mine, theirs] = [children(a), children(b)];
  return mine.length === theirs.length && mine.every((n, i) => same(n, theirs[i] ?? null));
}
